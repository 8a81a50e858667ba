import { expect, it } from 'vitest';
import { Loci } from '../../src/renderer/src/search/loci';

it('gives an address one number in all texts of a work, and another in another work', () => {
  const loci = new Loci();
  const russian = loci.add('charter', ['art_1', 'art_2']);
  const kazakh = loci.add('charter', ['art_2', 'art_3']);
  const rules = loci.add('rules', ['art_1']);
  expect(kazakh[0]).toBe(russian[1]);
  expect(new Set([...russian, ...kazakh, ...rules]).size).toBe(4);
  expect(loci.size).toBe(4);
  expect([...loci.numbersOf('charter', ['art_3', 'art_1'])]).toEqual([kazakh[1], russian[0]]);
});

it('has a locus as long as one text has it', () => {
  const loci = new Loci();
  const first = loci.add('charter', ['art_1']);
  const second = loci.add('charter', ['art_1']);
  loci.forget(first);
  expect(loci.has({ work: 'charter', eId: 'art_1' })).toBe(true);
  loci.forget(second);
  expect(loci.has({ work: 'charter', eId: 'art_1' })).toBe(false);
  expect(loci.has({ work: 'charter', eId: '__proto__' })).toBe(false);
});

it('lists works by their names', () => {
  const loci = new Loci();
  loci.add('rules', ['art_1']);
  loci.add('charter', ['art_1']);
  expect(loci.works).toEqual(['charter', 'rules']);
  expect(loci.numberOf('rules', 'art_1')).toBe(0);
  expect(loci.numberOf('rules', 'art_2')).toBeNull();
});
