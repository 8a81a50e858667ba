import { describe, expect, it } from 'vitest';
import { rangesIn } from '../../src/renderer/src/views/Reader/text-ranges';

/** An element as a provision is drawn: its paragraphs, a number in the gutter of the first. */
function drawn(...paragraphs: string[]): HTMLElement {
  const words = document.createElement('div');
  words.innerHTML = paragraphs.map((inner) => `<p>${inner}</p>`).join('\n  ');
  return words;
}

/** The words that offsets into the text mark. */
const marked = (words: HTMLElement, ...offsets: [number, number][]): string[] =>
  rangesIn(
    words,
    offsets.map(([start, end]) => ({ start, end })),
  ).map(String);

describe('ranges of the document', () => {
  it('mark the words that the offsets mean', () => {
    expect(marked(drawn('Roses are watered.'), [0, 5], [10, 17], [17, 18])).toEqual([
      'Roses',
      'watered',
      '.',
    ]);
  });

  it('do not count the number in the gutter or the white space before the first word', () => {
    expect(marked(drawn('<span class="number">1.</span> <b>Roses</b> are'), [0, 5])).toEqual(['Roses']);
  });

  it('go over links inside the words', () => {
    const words = drawn('See <a href="#">Article 3</a> first.');
    expect(marked(words, [0, 3], [4, 13], [2, 6], [12, 19])).toEqual(['See', 'Article 3', 'e Ar', '3 first']);
  });

  it('begin and end at the edges of nodes without spilling over', () => {
    const words = drawn('ab<i>cd</i>ef');
    expect(marked(words, [0, 2], [2, 4], [4, 6], [0, 6])).toEqual(['ab', 'cd', 'ef', 'abcdef']);
  });

  it('count one for the line between two paragraphs', () => {
    const words = drawn('first', 'second');
    expect(marked(words, [0, 5], [6, 12])).toEqual(['first', 'second']);
    const [across] = rangesIn(words, [{ start: 3, end: 9 }]);
    expect(across?.startContainer.textContent).toBe('first');
    expect(across?.endContainer.textContent).toBe('second');
    expect([across?.startOffset, across?.endOffset]).toEqual([3, 3]);
  });

  it('count in UTF-16', () => {
    expect(marked(drawn('𐐀қ ү'), [2, 3], [4, 5])).toEqual(['қ', 'ү']);
  });

  it('are empty where the element has no words', () => {
    expect(marked(drawn(''), [0, 1])).toEqual(['']);
    expect(marked(document.createElement('div'), [0, 1])).toEqual(['']);
  });
});
