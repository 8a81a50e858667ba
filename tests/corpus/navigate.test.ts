import { describe, expect, it } from 'vitest';
import {
  nearestProvision,
  partAround,
  pathTo,
  stepFrom,
  type StepUnit,
} from '../../src/renderer/src/corpus/navigate';
import { walk } from '../../src/renderer/src/corpus/walk';
import type { Provision } from '../../src/renderer/src/corpus/model';
import { garden } from './garden';

const english = garden('en');
const step = (eId: string, by: 1 | -1, unit: StepUnit): string | null =>
  stepFrom(english, eId, by, unit)?.eId ?? null;

/** Every stop that a step leads to, from the title page on. */
function stopsFrom(start: string, by: 1 | -1, unit: StepUnit): string[] {
  const stops: string[] = [];
  for (let at = step(start, by, unit); at !== null; at = step(at, by, unit)) stops.push(at);
  return stops;
}

describe('the path to a provision', () => {
  it('leads from its section down to itself', () => {
    expect(pathTo(english, 'art_3__para_1__point_2').map(({ eId }) => eId)).toEqual([
      'sec_2',
      'art_3',
      'art_3__para_1',
      'art_3__para_1__point_2',
    ]);
    expect(pathTo(english, 'preamble').map(({ eId }) => eId)).toEqual(['preamble']);
  });

  it('is empty where there is no such provision', () => {
    expect(pathTo(english, 'art_9')).toEqual([]);
    expect(pathTo(english, '')).toEqual([]);
  });
});

describe('the nearest provision', () => {
  it('is the provision itself where it exists', () => {
    for (const { eId } of walk(english)) expect(nearestProvision(english, eId)?.eId).toBe(eId);
  });

  it('is the smallest part around it that exists', () => {
    expect(nearestProvision(english, 'art_3__para_1__point_7')?.eId).toBe('art_3__para_1');
    expect(nearestProvision(english, 'art_3__para_8__point_7')?.eId).toBe('art_3');
    expect(nearestProvision(garden('ru'), 'art_3__para_1__point_2')?.eId).toBe('art_3');
  });

  it('is nothing where not even the article exists', () => {
    expect(nearestProvision(english, 'art_9__para_1')).toBeNull();
    expect(nearestProvision(english, '')).toBeNull();
  });

  it('is never an article whose number merely begins alike', () => {
    expect(nearestProvision(english, 'art_33')).toBeNull();
  });
});

describe('a step', () => {
  it('by provision goes through everything but sections, and ends', () => {
    const all = [...walk(english)].filter(({ type }) => type !== 'section').map(({ eId }) => eId);
    expect(stopsFrom('', 1, 'provision')).toEqual(all);
    expect(stopsFrom(all.at(-1) ?? '', -1, 'provision')).toEqual(all.slice(0, -1).toReversed());
  });

  it('by article goes through the preamble and the articles, over sections', () => {
    const all = ['preamble', 'art_1', 'art_2', 'art_3'];
    expect(stopsFrom('', 1, 'article')).toEqual(all);
    expect(stopsFrom('art_3', -1, 'article')).toEqual(all.slice(0, -1).toReversed());
  });

  it('by section goes through the sections', () => {
    expect(stopsFrom('', 1, 'section')).toEqual(['sec_1', 'sec_2']);
    expect(step('art_2', 1, 'section')).toBe('sec_2');
    expect(step('preamble', 1, 'section')).toBe('sec_1');
  });

  it('back first goes to the start of the article or section that is being read', () => {
    expect(step('art_3__para_1__point_2', -1, 'article')).toBe('art_3');
    expect(step('art_3', -1, 'article')).toBe('art_2');
    expect(step('art_3__para_2', -1, 'section')).toBe('sec_2');
    expect(step('sec_2', -1, 'section')).toBe('sec_1');
  });

  it('back from the title page or the first stop goes nowhere', () => {
    expect(step('', -1, 'provision')).toBeNull();
    expect(step('preamble', -1, 'article')).toBeNull();
    expect(step('sec_1', -1, 'section')).toBeNull();
  });

  it('from a section goes to the provisions around its heading', () => {
    expect(step('sec_2', -1, 'provision')).toBe('art_2');
    expect(step('sec_2', 1, 'provision')).toBe('art_3');
    expect(step('sec_2', 1, 'article')).toBe('art_3');
  });
});

describe('the part around a provision', () => {
  const eIds = (parts: readonly Provision[]): string[] =>
    parts.flatMap(({ eId, type, children }) => (type === 'section' ? [eId, ...eIds(children)] : [eId]));

  it('has the articles before it and after it, in their sections', () => {
    expect(eIds(partAround(english, 'art_2', 1))).toEqual(['sec_1', 'art_1', 'art_2', 'sec_2', 'art_3']);
    expect(eIds(partAround(english, 'art_3__para_1__point_2', 0))).toEqual(['sec_2', 'art_3']);
    expect(eIds(partAround(english, 'sec_2', 0))).toEqual(['sec_2', 'art_3']);
  });

  it('has the first articles for the title page and for an address that does not exist', () => {
    for (const eId of ['', 'art_9'])
      expect(eIds(partAround(english, eId, 1))).toEqual(['preamble', 'sec_1', 'art_1']);
  });

  it('has whole articles, and the whole text where there are no more', () => {
    expect(partAround(english, 'art_1', 99)).toEqual(english.children);
  });

  it('leaves the text itself as it was', () => {
    const before = structuredClone(english);
    partAround(english, 'art_2', 0);
    expect(english).toEqual(before);
  });
});
