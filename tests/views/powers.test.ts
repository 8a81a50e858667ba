import { describe, expect, it } from 'vitest';
import { around } from '../../src/renderer/src/views/Powers/around';
import { officeNames } from '../../src/renderer/src/views/Powers/office-names';
import { directionOf, pairUp } from '../../src/renderer/src/views/Powers/pairs';
import { countActs, selectPowers, type Wanted } from '../../src/renderer/src/views/Powers/select-powers';
import { sortPowers, turn, type Order } from '../../src/renderer/src/views/Powers/sort-powers';
import { STATE } from './powers-state';

const ALL: Wanted = { office: null, acts: [], reach: null };
const lines = (wanted: Partial<Wanted>): string[] =>
  selectPowers(STATE, { ...ALL, ...wanted }).map(({ from, act, to }) => `${from} ${act} ${to}`);

describe('powers that are wanted', () => {
  it('are all without a wish, in the order of the text', () => {
    expect(selectPowers(STATE, ALL)).toEqual(STATE.powers);
  });

  it('of an office are those it has and those others have over it', () => {
    expect(lines({ office: 'guard' })).toEqual([
      'keeper appoints guard',
      'council consents guard',
      'keeper dismisses guard',
      'guard decides gate',
    ]);
  });

  it('are of any of the chosen acts', () => {
    expect(lines({ acts: ['appoints', 'decides'] })).toEqual(['keeper appoints guard', 'guard decides gate']);
  });

  it('reach offices or matters', () => {
    expect(lines({ reach: 'matters' })).toEqual(['guard decides gate']);
    expect(lines({ reach: 'offices' })).toHaveLength(STATE.powers.length - 1);
  });

  it('are counted by act, the most frequent first', () => {
    expect(countActs(STATE.powers)).toEqual([
      ['dissolves', 3],
      ['dismisses', 2],
      ['appoints', 1],
      ['consents', 1],
      ['decides', 1],
    ]);
  });
});

describe('around an office', () => {
  const shown = (office: string, side: 'in' | 'out'): string[] =>
    around(STATE.powers, office, side).map(
      ({ act, neighbours }) =>
        `${act}: ${neighbours.map(({ id, powers }) => `${id}×${powers.length}`).join(' ')}`,
    );

  it('its powers stand by act, each neighbour once with all powers over it', () => {
    expect(shown('keeper', 'out')).toEqual([
      'appoints: guard×1',
      'dismisses: guard×1',
      'dissolves: council×2',
    ]);
  });

  it('a power over itself stands on both sides, beside those of others', () => {
    expect(shown('council', 'in')).toEqual(['dissolves: keeper×2 council×1']);
    expect(shown('council', 'out')).toContain('dissolves: council×1');
  });

  it('a matter has no powers', () => {
    expect(shown('gate', 'out')).toEqual([]);
  });
});

describe('a pair', () => {
  const pairs = pairUp(
    STATE.powers,
    STATE.offices.map(({ id }) => id),
  );

  it('joins all powers between two offices, both ways', () => {
    expect(pairs).toContainEqual({ a: 'keeper', b: 'council', forth: 2, back: 1 });
    expect(pairs).toContainEqual({ a: 'council', b: 'council', forth: 1, back: 0 });
    expect(pairs.reduce((sum, { forth, back }) => sum + forth + back, 0)).toBe(STATE.powers.length);
  });

  it('is seen from either end', () => {
    const pair = { a: 'keeper', b: 'guard', forth: 2, back: 0 };
    expect(directionOf(pair, 'keeper')).toBe('out');
    expect(directionOf(pair, 'guard')).toBe('in');
    expect(directionOf({ ...pair, back: 1 }, 'guard')).toBe('both');
    expect(directionOf({ ...pair, forth: 0, back: 1 }, 'keeper')).toBe('in');
  });
});

describe('rows of the table', () => {
  const names = {
    office: (id: string) => id,
    act: (act: string) => act,
    compare: (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0),
  };
  const sorted = (order: Order): string[] =>
    sortPowers(STATE.powers, order, names).map(({ eId, from }) => `${from} ${eId}`);

  it('by provision stand in the order of the text, or against it', () => {
    const forward = sorted({ column: 'provision', descending: false });
    expect(forward[0]).toBe('keeper art_1');
    expect(sorted({ column: 'provision', descending: true })).toEqual(forward.toReversed());
  });

  it('by office keep the order of the text among equals', () => {
    expect(sorted({ column: 'from', descending: false }).slice(0, 3)).toEqual([
      'council art_1',
      'council art_4',
      'council art_6',
    ]);
    expect(sorted({ column: 'from', descending: true })[0]).toBe('keeper art_1');
  });

  it('turn round when the same heading is pressed again', () => {
    const once = turn({ column: 'provision', descending: false }, 'act');
    expect(once).toEqual({ column: 'act', descending: false });
    expect(turn(once, 'act')).toEqual({ column: 'act', descending: true });
    expect(turn(turn(once, 'act'), 'act')).toEqual(once);
  });
});

describe('names of offices', () => {
  it('are the id itself where no office has it', () => {
    const names = officeNames(STATE.offices, 'en');
    expect(names.full('keeper')).toBe('keeper');
    expect(names.short('nobody')).toBe('nobody');
    expect(names.isMatter('gate')).toBe(true);
    expect(names.isMatter('guard')).toBe(false);
  });
});
