import { describe, expect, it } from 'vitest';
import { linkWords, markTerms } from '../../src/renderer/src/corpus/linked-words';
import { walk } from '../../src/renderer/src/corpus/walk';
import { garden } from './garden';

const english = garden('en');

describe('linked words', () => {
  it('are cut at the references, in the order of the text', () => {
    expect(linkWords('See Article 3 first.', 'en', '', english)).toEqual([
      { text: 'See ', eId: null },
      { text: 'Article 3', eId: 'art_3' },
      { text: ' first.', eId: null },
    ]);
  });

  it('together are the text, in every provision of every language', () => {
    for (const language of ['en', 'ru', 'kk'] as const) {
      const text = garden(language);
      for (const provision of walk(text)) {
        const pieces = linkWords(provision.text, language, provision.eId, text);
        expect(pieces.map((piece) => piece.text).join('')).toBe(provision.text);
        expect(pieces.filter((piece) => piece.text === '')).toEqual([]);
      }
    }
  });

  it('stay words where the text has no such provision', () => {
    const words = 'Article 9 is not there.';
    expect(linkWords(words, 'en', '', english)).toEqual([{ text: words, eId: null }]);
    expect(linkWords(words, 'en', '', null)[0]).toEqual({ text: 'Article 9', eId: 'art_9' });
  });

  it('are cut further at terms, but not inside a reference', () => {
    const text = 'The court hears Article 3 and the court hears it.';
    const linked = linkWords(text, 'en', '', english);
    const marked = markTerms(
      linked,
      [
        [104, 109, 7],
        [116, 123, 1],
        [134, 139, 2],
      ],
      100,
    );
    expect(marked).toEqual([
      { text: 'The ', eId: null, term: null },
      { text: 'court', eId: null, term: 7 },
      { text: ' hears ', eId: null, term: null },
      { text: 'Article 3', eId: 'art_3', term: null },
      { text: ' and the ', eId: null, term: null },
      { text: 'court', eId: null, term: 2 },
      { text: ' hears it.', eId: null, term: null },
    ]);
    expect(marked.map((piece) => piece.text).join('')).toBe(text);
  });

  it('may begin and end with a reference, and be none at all', () => {
    expect(linkWords('Article 3', 'en', '', english)).toEqual([{ text: 'Article 3', eId: 'art_3' }]);
    expect(linkWords('', 'en', '', english)).toEqual([]);
  });
});
