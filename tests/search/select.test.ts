import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyserFor } from '../../src/renderer/src/search/analyse';
import { matchUnits, type Matches } from '../../src/renderer/src/search/match';
import { planFor, readQuery, type Plan } from '../../src/renderer/src/search/plan';
import { parseQuery } from '../../src/renderer/src/search/query';
import { analyseExpression } from '../../src/renderer/src/search/search-text';
import { selectUnits } from '../../src/renderer/src/search/select';
import { TextIndex } from '../../src/renderer/src/search/text-index';
import { makeExpression } from './made-text';

describe('selectUnits', () => {
  const index = new TextIndex(analyserFor('en'));
  const all = Array.from({ length: 400 }, (_, unit) => unit);
  let plan: Plan;
  let matches: Matches;

  beforeAll(() => {
    // Every tenth article is about the lantern; the others only mention it, at length.
    const articles = all.map((at) =>
      at % 10 === 0
        ? { heading: 'Lantern', paragraphs: ['A lantern.'] }
        : { heading: null, paragraphs: [`Among ${'many other '.repeat(20)} things a lantern.`] },
    );
    index.merge('lamps', analyseExpression(makeExpression('lamps', 'en', articles)).analysed);
    plan = planFor(index, 'en', readQuery([index], parseQuery('lantern '), [], false), () => undefined);
    matches = matchUnits(index, plan, null);
  });

  it('takes every unit where there are no more than are ranked', () => {
    fc.assert(
      fc.property(fc.subarray(all, { maxLength: 120 }), (some) => {
        const few: Matches = {
          units: Uint32Array.from(some).reverse(),
          coverage: new Float32Array(some.length).fill(1),
          best: 1,
        };
        expect([...selectUnits(index, plan, few, 0, 10)]).toEqual(some);
      }),
    );
  });

  it('takes as many as are asked for, ascending, each once', () => {
    expect(matches.units).toHaveLength(400);
    for (const [hits, count] of [
      [1, 120],
      [200, 200],
      [400, 400],
      [1000, 400],
    ] as const) {
      const units = [...selectUnits(index, plan, matches, 0, hits)];
      expect(units).toHaveLength(count);
      expect(units).toEqual([...new Set(units)].sort((a, b) => a - b));
    }
  });

  it('takes those with the words in a heading, and short ones, before the others', () => {
    const units = new Set(selectUnits(index, plan, matches, 0, 1));
    for (const unit of all) if (unit % 10 === 0) expect(units).toContain(unit);
  });

  it('leaves out what covers too little', () => {
    const coverage = Float32Array.from(matches.units, (unit) => (unit < 30 ? 1 : 0.5));
    const units = selectUnits(index, plan, { units: matches.units, coverage, best: 1 }, 0.75, 10);
    expect([...units]).toEqual(all.slice(0, 30));
  });
});
