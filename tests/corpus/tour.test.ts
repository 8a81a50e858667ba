import { describe, expect, it } from 'vitest';
import { parseTour } from '../../src/renderer/src/corpus/formats/markdown';

const HEAD = `---
tour: walk
language: en
work: sample
title: A walk
summary: Through the garden.
source: "Gardeners: a report"
date: 2025-05-05
---
`;

const parse = (body: string, head = HEAD) => parseTour(head + body, 't.md');

describe('parseTour', () => {
  it('reads stops with their blocks and addresses', () => {
    const tour = parse(
      '\n## 1. Roses\n\nRed.\n\nWhite.\n\n@ art_1, art_2__para_1\n\n## 2. Gravel\n\nGrey.\n\n@ preamble\n',
    );
    expect(tour).toMatchObject({ id: 'walk', source: 'Gardeners: a report', date: '2025-05-05' });
    expect(tour.stops).toEqual([
      { num: 1, heading: 'Roses', blocks: ['Red.', 'White.'], provisions: ['art_1', 'art_2__para_1'] },
      { num: 2, heading: 'Gravel', blocks: ['Grey.'], provisions: ['preamble'] },
    ]);
  });

  it.each([
    ['no stops', '', 'has no stops'],
    ['text before the first stop', 'A.', 't.md:10: text that belongs to no stop'],
    ['text after the addresses', '## 1. A\nB.\n@ art_1\nC.', 't.md:13: text that belongs to no stop'],
    ['a stop out of order', '## 2. A\nB.\n@ art_1', 't.md:10: stop 2 stands where stop 1 is expected'],
    ['a heading without a number', '## A\nB.', 't.md:10: not a heading of a stop'],
    ['a stop without text', '## 1. A\n@ art_1', 'stop 1 has no text'],
    ['a stop without addresses', '## 1. A\nB.\n## 2. C\nD.\n@ art_1', 't.md:12: stop 1 has no addresses'],
    ['what is no address', '## 1. A\nB.\n@ art_1, art_x', 't.md:12: "art_x" is not an eId'],
    ['a repeated address', '## 1. A\nB.\n@ art_1, art_1', 't.md:12: repeated address "art_1"'],
  ])('refuses %s', (_title, body, what) => {
    expect(() => parse(body)).toThrow(what);
  });

  it('refuses unknown and missing keys', () => {
    const stop = '## 1. A\nB.\n@ art_1\n';
    expect(() => parse(stop, HEAD.replace('date:', 'day:'))).toThrow('t.md:8: unknown key "day"');
    expect(() => parse(stop, HEAD.replace('title: A walk\n', ''))).toThrow('missing key "title"');
  });
});
