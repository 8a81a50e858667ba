import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/renderer/src/corpus/corpus-error';
import { parseExpression, parseExpressionWithLines } from '../../src/renderer/src/corpus/formats/markdown';
import { formatExpression } from '../../src/renderer/src/corpus/formats/markdown-writer';
import { walk } from '../../src/renderer/src/corpus/walk';
import { arbitraryExpression } from './arbitrary-expression';
import { BODY, BODY_LINE, HEAD } from './sample';

const parse = (body: string, head = HEAD) => parseExpression(head + body, 'sample/en.plain.md');

function fault(text: string): string {
  try {
    parseExpression(text, 'f.md');
  } catch (error) {
    if (error instanceof CorpusError) return error.message;
    throw error;
  }
  return 'no fault';
}

describe('parseExpression', () => {
  it('gives every provision its eId, in reading order', () => {
    expect(Array.from(walk(parse(BODY)), ({ eId }) => eId)).toEqual([
      'preamble',
      'sec_1',
      'art_1',
      'art_2',
      'art_2__para_1',
      'art_2__para_2',
      'art_2__para_2__point_1',
      'art_2__para_2__point_2',
      'art_2__para_2__wrapup',
      'art_2-1',
      'art_2-1__point_1',
      'art_2-1__point_2',
      'art_2-1__wrapup',
      'sec_2',
      'art_3',
      'art_3__para_1',
    ]);
  });

  it('joins alineas with line breaks and keeps each with its provision', () => {
    const texts = new Map(Array.from(walk(parse(BODY)), ({ eId, text }) => [eId, text]));
    expect(texts.get('preamble')).toBe('We, the gardeners,\nlove roses.');
    expect(texts.get('art_1')).toBe('Roses are watered daily.\nAlso on Sundays.');
    expect(texts.get('art_2')).toBe('');
    expect(texts.get('art_2__para_2')).toBe('A gardener stops work:\nSuch work ends:');
    expect(texts.get('art_2__para_2__point_1')).toBe('at dusk;\nor when it rains;');
    expect(texts.get('art_2__para_2__wrapup')).toBe('The bell rings once.');
    expect(texts.get('art_2-1__point_1')).toBe('ring;\nloudly;');
    expect(texts.get('art_2-1__wrapup')).toBe('In winter it is taken down.');
  });

  it('reads numbers and headings, which may be absent', () => {
    const [, section] = parse(BODY).children;
    expect(section).toMatchObject({ num: 'I', heading: 'Beds', type: 'section' });
    expect(section?.children.map(({ num, heading }) => [num, heading])).toEqual([
      ['1', 'Roses'],
      ['2', null],
      ['2-1', 'Bells'],
    ]);
  });

  it('reads the front matter, with null for what may be absent', () => {
    const { id, meta } = parse(BODY);
    expect(id).toBe('sample/en/plain');
    expect(meta).toMatchObject({
      adopted: '2024-02-29',
      inForce: null,
      about: 'Rules for the tests.\nNot for gardens.',
    });
  });

  it('reads headings in Russian and in Kazakh', () => {
    const ru = parse(
      '## Преамбула\nМы.\n## Раздел I. Сад\n### Статья 1. Розы\n1. Цветут.\n',
      HEAD.replace(': en', ': ru'),
    );
    const kk = parse(
      '## Преамбула\nБіз.\n## I бөлім. Бақ\n### 1-бап. Раушан\n1. Гүлдейді.\n',
      HEAD.replace(': en', ': kk'),
    );
    const eIds = ['preamble', 'sec_1', 'art_1', 'art_1__para_1'];
    expect(Array.from(walk(ru), ({ eId }) => eId)).toEqual(eIds);
    expect(Array.from(walk(kk), ({ eId }) => eId)).toEqual(eIds);
    expect(kk.children[1]?.children[0]?.heading).toBe('Раушан');
  });

  it('takes Windows line ends and a byte order mark', () => {
    expect(parseExpression(`\uFEFF${HEAD}${BODY}`.replaceAll('\n', '\r\n'), 'f.md')).toEqual(parse(BODY));
  });

  it('knows the line on which each provision begins', () => {
    const { lines } = parseExpressionWithLines(HEAD + BODY, 'f.md');
    const text = (HEAD + BODY).split('\n');
    expect(text[(lines.get('art_2__para_2__point_2') ?? 0) - 1]).toBe('   2) when the bell rings.');
    expect(text[(lines.get('art_3') ?? 0) - 1]).toBe('### Article 3. Gravel');
  });

  it('reads back what the writer writes', () => {
    expect(
      parse(formatExpression(parse(BODY)).slice(formatExpression(parse(BODY)).indexOf('\n## '))),
    ).toEqual(parse(BODY));
    fc.assert(
      fc.property(arbitraryExpression, (expression) => {
        expect(parseExpression(formatExpression(expression), 'f.md')).toEqual(expression);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a broken body is refused with its line', () => {
  const article = '### Article 1\n';
  it.each([
    ['a repeated article', `${article}A.\n${article}B.`, 2, 'repeated eId "art_1", first on line 16'],
    ['a gap in the articles', `${article}A.\n### Article 3\nB.`, 2, 'article 3 comes after article 1'],
    ['an article that does not begin with 1', '### Article 2\nA.', 0, 'article 2 is the first article'],
    [
      'articles that begin again in a new section',
      `## Section I\n${article}A.\n## Section II\n${article}B.`,
      4,
      'repeated eId "art_1"',
    ],
    [
      'a gap in the sections',
      `## Section I\n${article}A.\n## Section III\n### Article 2\nB.`,
      3,
      'section III stands where section number 2',
    ],
    ['a number that is not Roman', `## Section IIX\n${article}A.`, 0, '"IIX" is not a Roman number'],
    [
      'a section after articles without one',
      `${article}A.\n## Section I\n### Article 2\nB.`,
      2,
      'stand in no section',
    ],
    ['a repeated paragraph', `${article}1. A.\n1. B.`, 2, 'repeated eId "art_1__para_1"'],
    ['a gap in the paragraphs', `${article}1. A.\n3. B.`, 2, 'paragraph 3 comes after paragraph 1 in art_1'],
    ['paragraphs out of order', `${article}2. A.\n1. B.`, 1, 'paragraph 2 is the first paragraph'],
    [
      'a gap in the points',
      `${article}1. A:\n   1) b;\n   3) c.`,
      3,
      'point 3 comes after point 1 in art_1__para_1',
    ],
    ['a point after closing words', `${article}1. A:\n   1) b.\n   So.\n   2) c.`, 4, 'not a point'],
    ['a paragraph after points of the article', `${article}A:\n1) b.\n1. C.`, 3, 'not a paragraph'],
    ['a point inside a point', `${article}A:\n1) b:\n   1) c.`, 3, 'a point itself'],
    ['text before the first heading', 'A.', 0, 'text that belongs to no provision: "A."'],
    ['text straight under a section', '## Section I\nA.', 1, 'text that belongs to no provision'],
    ['text at the margin after paragraphs', `${article}1. A.\nB.`, 2, 'text that belongs to no provision'],
    ['an alinea without an item', `${article}A.\n   B.`, 2, 'text that belongs to no provision'],
    ['an alinea of no point', `${article}1. A.\n      B.`, 2, 'text that belongs to no provision'],
    ['an odd indent', `${article}1. A.\n  B.`, 2, 'an indent of 2'],
    ['a numbered line after the preamble ended', '## Preamble\nWe.\n## Section I\n1. A.', 3, 'no provision'],
    ['a second preamble', '## Preamble\nWe.\n## Preamble\nWe.', 2, 'repeated eId "preamble"'],
    ['a preamble after articles', `${article}A.\n## Preamble\nWe.`, 2, 'comes after other text'],
    ['an unknown heading', '## Prologue\nA.', 0, 'not a heading'],
    ['a heading in another language', '### Статья 1\nA.', 0, 'not a heading'],
    ['an article without text', `${article}### Article 2\nA.`, 0, 'art_1 has no text'],
    ['a section without articles', `## Section I\n## Section II\n${article}A.`, 0, 'sec_1 has no articles'],
  ])('%s', (_title, body, line, what) => {
    const message = fault(HEAD + body);
    expect(message).toMatch(new RegExp(`^f\\.md:${BODY_LINE + line}: `));
    expect(message).toContain(what);
  });

  it('an empty body', () => {
    expect(fault(HEAD)).toContain('the file has no text');
  });
});

describe('broken front matter is refused with its line', () => {
  it.each([
    ['none at all', BODY, 'f.md:1: the file does not begin with front matter'],
    ['no end', HEAD.replace(/---\n$/, ''), 'f.md:1: the front matter has no closing line'],
    ['an unknown key', HEAD.replace('licence:', 'license:'), 'f.md:11: unknown key "license"'],
    ['a missing key', HEAD.replace('title: Rules of the Garden\n', ''), 'f.md:1: missing key "title"'],
    ['a repeated key', HEAD.replace('kind: plain', 'work: other'), 'f.md:4: repeated key "work"'],
    ['an empty key', HEAD.replace('licence: CC0', 'licence:'), 'f.md:11: key "licence" has no value'],
    ['a line that is no key', HEAD.replace('licence: CC0', 'CC0'), 'f.md:11: not a "key: value" line: "CC0"'],
    [
      'a date that is no day',
      HEAD.replace('2024-02-29', '2025-02-29'),
      'f.md:9: adopted "2025-02-29" is not a date',
    ],
    [
      'a date in another form',
      HEAD.replace('2025-01-01', '1.1.2025'),
      'f.md:10: edition "1.1.2025" is not a date',
    ],
    ['an unknown language', HEAD.replace(': en', ': de'), 'f.md:3: language "de" is none of en, ru, kk'],
    ['an unknown kind', HEAD.replace('kind: plain', 'kind: free'), 'f.md:4: kind "free" is none of'],
    [
      'a work that is no name',
      HEAD.replace('work: sample', 'work: a/b'),
      'f.md:2: work "a/b" is not made of',
    ],
  ])('%s', (_title, head, what) => {
    expect(fault(head === BODY ? BODY.trimStart() : head + BODY)).toContain(what);
  });
});
