import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around } from '../../src/renderer/src/views/Powers/around';
import { layOutAround, type AroundInput } from '../../src/renderer/src/views/Powers/around-layout';
import { layOutOverview } from '../../src/renderer/src/views/Powers/overview-layout';
import { pairUp } from '../../src/renderer/src/views/Powers/pairs';
import { nextSpot, type Spot } from '../../src/renderer/src/views/Powers/spot';
import {
  panBy,
  reveal,
  startAt,
  WHOLE,
  ZOOM,
  zoomAt,
  type Size,
} from '../../src/renderer/src/views/Powers/viewport';
import { wrapWords } from '../../src/renderer/src/views/Powers/wrap-words';
import { measure, power, STATE } from './powers-state';

describe('words over lines', () => {
  it('break between words, and stay whole where they fit', () => {
    expect(wrapWords('Жоғары аудиторлық палата', 84, measure)).toEqual(['Жоғары', 'аудиторлық', 'палата']);
    expect(wrapWords('Үкімет', 84, measure)).toEqual(['Үкімет']);
  });

  it('break a word that is too wide, at its own hyphen where it has one', () => {
    expect(wrapWords('Премьер-Министр', 70, measure)).toEqual(['Премьер-', 'Министр']);
    expect(wrapWords('конституциялық', 70, measure)).toEqual(['конституци', 'ялық']);
  });

  it('lose no letter and are never wider than asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 7, max: 200 }), (text, width) => {
        const lines = wrapWords(text, width, measure);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(Math.max(width, 7));
      }),
    );
  });
});

describe('the next spot', () => {
  const at = (key: string, x: number, y: number): Spot => ({ key, x, y, width: 10, height: 10 });
  const spots = [at('middle', 100, 100), at('right', 200, 104), at('far', 300, 100), at('below', 96, 160)];
  const [middle = at('', 0, 0)] = spots;

  it('is the nearest that way', () => {
    expect(nextSpot(spots, middle, 'right')?.key).toBe('right');
    expect(nextSpot(spots, middle, 'down')?.key).toBe('below');
  });

  it('is none at the edge', () => {
    expect(nextSpot(spots, middle, 'up')).toBeNull();
  });
});

describe('the view of a picture', () => {
  const size: Size = { width: 1000, height: 600 };

  it('zooms around a point, which stays', () => {
    const at = { x: 300, y: 200 };
    const near = zoomAt(WHOLE, 2, at, size);
    expect((at.x - near.x) / near.zoom).toBeCloseTo(300);
    expect((at.y - near.y) / near.zoom).toBeCloseTo(200);
  });

  it('has a nearest and a farthest', () => {
    const centre = { x: 500, y: 300 };
    expect(zoomAt(WHOLE, 1000, centre, size).zoom).toBe(ZOOM.most);
    expect(zoomAt(WHOLE, 0.001, centre, size).zoom).toBe(ZOOM.least);
  });

  it('never loses the picture', () => {
    expect(panBy(WHOLE, 99_999, -99_999, size)).toEqual({ x: 800, y: -480, zoom: 1 });
  });

  it('moves to what is out of sight, and only as far', () => {
    const spot = { x: 900, y: 10, width: 80, height: 20 };
    expect(reveal(WHOLE, spot, size)).toEqual(WHOLE);
    const moved = reveal({ x: 0, y: 0, zoom: 2 }, spot, size);
    expect(moved).toEqual({ x: -960, y: 0, zoom: 2 });
  });

  it('starts whole where words are legible, else larger around the heart', () => {
    const heart = { x: 400, y: 250, width: 100, height: 100 };
    expect(startAt(size, { width: 900, height: 600 }, 0.7, heart)).toEqual(WHOLE);
    const narrow = startAt(size, { width: 350, height: 600 }, 0.7, heart);
    expect(narrow.zoom).toBeCloseTo(2);
    expect(narrow.x).toBeCloseTo(-400);
  });
});

const overlap = (a: Spot, b: Spot): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const expectApart = (spots: readonly Spot[], { width, height }: Size): void => {
  for (const [at, one] of spots.entries()) {
    expect(one.x).toBeGreaterThanOrEqual(0);
    expect(one.y).toBeGreaterThanOrEqual(0);
    expect(one.x + one.width).toBeLessThanOrEqual(width);
    expect(one.y + one.height).toBeLessThanOrEqual(height);
    for (const other of spots.slice(at + 1))
      expect(overlap(one, other), `${one.key} over ${other.key}`).toBe(false);
  }
};

/** A keeper with many powers over offices with long names. */
const BUSY = [
  ...STATE.powers,
  ...Array.from({ length: 60 }, (_, n) =>
    power('keeper', n % 3 === 0 ? 'appoints' : 'forms', `the-very-long-named-office-${n}`),
  ),
];

describe('the picture of one office', () => {
  const input = (office: string): AroundInput => ({
    name: office,
    titles: { in: 'Powers of others over it: 1', out: 'Its own powers: 1' },
    groups: [...around(BUSY, office, 'in'), ...around(BUSY, office, 'out')],
    nameOf: (id) => id.replaceAll('-', ' '),
    actName: (act) => act,
    measure,
    measureName: measure,
  });

  it.each([
    ['keeper', 1100],
    ['keeper', 500],
    ['council', 1100],
    ['gate', 700],
  ])('of %s in %i px has every neighbour once an act, none over another, none outside', (office, width) => {
    const layout = layOutAround(input(office), { width, height: 600 });
    const nodes = layout.blocks.flatMap((block) => block.nodes);
    expect(nodes).toHaveLength(
      input(office).groups.reduce((sum, { neighbours }) => sum + neighbours.length, 0),
    );
    expectApart([layout.middle, ...nodes], layout);
  });

  it('has those who act on the left and those acted on on the right', () => {
    const { blocks, middle } = layOutAround(input('council'), { width: 1100, height: 600 });
    for (const { side, nodes } of blocks)
      for (const node of nodes) expect(node.x < middle.x).toBe(side === 'in');
  });

  it('tells how many powers stand behind a neighbour', () => {
    const { blocks } = layOutAround(input('council'), { width: 1100, height: 600 });
    expect(blocks.flatMap(({ nodes }) => nodes.map(({ lines }) => lines.join(' ')))).toContain(
      'keeper\u00a0×2',
    );
  });
});

describe('the picture of all', () => {
  const layout = layOutOverview(
    {
      offices: STATE.offices,
      pairs: pairUp(
        STATE.powers,
        STATE.offices.map(({ id }) => id),
      ),
      nameOf: (id) => `${id} of the whole wide garden and its orchard`,
      groupName: (group) => group,
      measure,
    },
    { width: 900, height: 600 },
  );

  it('has every office once, none over another', () => {
    expect(layout.nodes.map(({ id }) => id)).toEqual(['keeper', 'council', 'guard', 'gate']);
    expectApart(layout.nodes, layout);
  });

  it('has one line for two offices, the heavier the more powers', () => {
    const weight = (key: string): number => layout.lines.find((line) => line.key === key)?.strokeWidth ?? 0;
    expect(layout.lines).toHaveLength(5);
    expect(weight('keeper council')).toBeGreaterThan(weight('guard gate'));
  });

  it('names each group once', () => {
    expect(layout.titles.map(({ group }) => group)).toEqual([
      'president',
      'kurultai',
      'government',
      'instrument',
    ]);
  });
});
