import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../scripts/corpus/apparatus/source';
import { makeOutline } from '../../scripts/corpus/apparatus/outline';
import { linksFrom, linksTo, type Concordance } from '../../src/renderer/src/corpus/apparatus/concordance';
import { magnitude, type NumberUnit } from '../../src/renderer/src/corpus/apparatus/numbers';
import { outlineArticle } from '../../src/renderer/src/corpus/apparatus/outline';

const texts = (en: string) => ({ en, ru: en, kk: en });

describe('a concordance', () => {
  const link = (from: string[], to: string[], en = '') => ({
    change: 'changed' as const,
    from,
    to,
    note: texts(en),
  });
  const concordance: Concordance = {
    from: 'old',
    to: 'new',
    links: [
      link(['art_2__para_1'], ['art_1__para_2'], 'part of 1'),
      link(['art_2'], ['art_1'], 'whole'),
      link(['art_20'], ['art_10'], 'another'),
      link(['art_2__para_9'], [], 'gone'),
    ],
  };

  it('answers the links of an article, the one of the whole first', () => {
    expect(linksTo(concordance, 'art_1').map(({ note }) => note.en)).toEqual(['whole', 'part of 1']);
    expect(linksFrom(concordance, 'art_2').map(({ note }) => note.en)).toEqual([
      'whole',
      'part of 1',
      'gone',
    ]);
  });
});

describe('an outline', () => {
  const outline = makeOutline({
    work: 'old',
    officialNumber: 'K1',
    adopted: '1995-08-30',
    inForceUntil: '2026-06-30',
    title: texts('Old'),
    shortTitle: texts('Old'),
    sections: [
      {
        num: 'I',
        heading: texts('All'),
        articles: [
          {
            num: '1',
            heading: texts('One'),
            paragraphs: [0, 2],
            points: 0,
            inserted: ['para_2-1'],
            excluded: false,
            excludedParts: ['para_1'],
          },
          {
            num: '1-1',
            heading: undefined,
            paragraphs: [],
            points: 0,
            inserted: [],
            excluded: true,
            excludedParts: [],
          },
          {
            num: '2',
            heading: texts('Two'),
            paragraphs: [],
            points: 1,
            inserted: [],
            excluded: false,
            excludedParts: [],
          },
        ],
      },
    ],
  });

  it('has the addresses that its counts stand for, but for those excluded', () => {
    expect(outlineArticle(outline, 'art_1__para_2')?.provisions).toEqual([
      'art_1__para_2',
      'art_1__para_2__point_1',
      'art_1__para_2__point_2',
      'art_1__para_2-1',
    ]);
    expect(outlineArticle(outline, 'art_2__point_1')?.provisions).toEqual(['art_2__point_1']);
  });

  it('finds the article around an address, and none for what it has not', () => {
    expect(outlineArticle(outline, 'art_1-1')?.heading).toBeNull();
    expect(outlineArticle(outline, 'art_9')).toBeNull();
    expect(outlineArticle(outline, 'preamble')).toBeNull();
  });
});

describe('quantities', () => {
  it('are ordered by their size, whatever their unit of time', () => {
    const quantities: [string, NumberUnit][] = [
      ['72', 'hours'],
      ['7', 'days'],
      ['2', 'months'],
      ['1', 'years'],
    ];
    const sizes = quantities.map(([value, unit]) => magnitude({ value, unit }));
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    expect(magnitude({ value: '2/3', unit: 'share' })).toBeCloseTo(0.667, 3);
    expect(magnitude({ value: '--09', unit: 'date' })).toBeLessThan(
      magnitude({ value: '--10', unit: 'date' }),
    );
    expect(magnitude({ value: 'most', unit: 'share' })).toBeNaN();
  });
});

describe('a source of the apparatus', () => {
  const Schema = v.array(v.strictObject({ id: v.string(), provisions: v.array(v.string()) }));
  const text = '- id: a\n  provisions: [x]\n- id: b\n  provisions:\n    - y\n    - z\n';

  it('names the line of a part, or of the nearest part around it', () => {
    const source = parseSource(text, 'a.yaml', Schema);
    expect(source.fault('bad', 1, 'provisions', 1).message).toBe('a.yaml:6: bad');
    expect(source.fault('bad', 1, 'provisions', 9).message).toBe('a.yaml:5: bad');
    expect(source.fault('bad', 1).message).toBe('a.yaml:3: bad');
    expect(source.fault('bad').message).toBe('a.yaml:1: bad');
  });

  it('is refused with its line where it is no YAML or not in form', () => {
    expect(() => parseSource('- id: "a\n', 'a.yaml', Schema)).toThrow(/^a\.yaml:\d+: /);
    expect(() => parseSource('- id: a\n- id: 3\n  provisions: []\n', 'a.yaml', Schema)).toThrow(
      'a.yaml:1: 0.provisions',
    );
    expect(() => parseSource('- id: a\n  provisions: []\n  more: 1\n', 'a.yaml', Schema)).toThrow(
      'a.yaml:3: 0.more',
    );
  });
});
