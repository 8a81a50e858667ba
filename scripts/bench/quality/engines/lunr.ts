/**
 * lunr with its own English and lunr-languages' Russian; Kazakh, which it has none for, is not stemmed. Any word
 * matches, and the last one as a prefix too.
 */
import type { Language } from '../../../../src/shared/corpus';
import { loadPeer } from '../../search/engines/peer';
import { TEXT_FIELDS, type MakeIndex, type UnitDocument } from './engine';
import { wordsOf } from './words';

interface Token {
  update(change: (text: string) => string): Token;
}

interface Builder {
  pipeline: { reset(): void; add(step: (token: Token) => Token): void };
  searchPipeline: { reset(): void };
  ref(name: string): void;
  field(name: string): void;
  add(document: UnitDocument): void;
  use(plugin: unknown): void;
}

interface TermQuery {
  term(text: string, options: { wildcard?: number; usePipeline?: boolean }): void;
}

interface Lunr {
  (fill: (this: Builder) => void): { query(fill: (query: TermQuery) => void): { ref: string }[] };
  Pipeline: { registerFunction(step: (token: Token) => Token, name: string): void };
  Query: { wildcard: { TRAILING: number } };
  ru: unknown;
}

/** lunr's own trimmer knows Latin letters only. */
const trimKazakh = (token: Token): Token => token.update((text) => wordsOf(text).join(''));

function prepare(builder: Builder, language: Language, lunr: Lunr): void {
  if (language === 'ru') builder.use(lunr.ru);
  if (language !== 'kk') return;
  builder.pipeline.reset();
  builder.searchPipeline.reset();
  builder.pipeline.add(trimKazakh);
}

export function lunr(): MakeIndex {
  const lunr = loadPeer<Lunr>('lunr');
  for (const part of ['lunr.stemmer.support', 'lunr.ru']) {
    loadPeer<(lunr: Lunr) => void>(`lunr-languages/${part}`)(lunr);
  }
  lunr.Pipeline.registerFunction(trimKazakh, 'trimKazakh');
  const { TRAILING } = lunr.Query.wildcard;
  return (documents, language) => {
    const index = lunr(function () {
      prepare(this, language, lunr);
      this.ref('id');
      for (const field of TEXT_FIELDS) this.field(field);
      for (const document of documents) this.add(document);
    });
    return (text) => {
      const words = wordsOf(text);
      const last = words.at(-1);
      if (last === undefined) return [];
      const found = index.query((query) => {
        for (const word of words) query.term(word, {});
        query.term(last, { wildcard: TRAILING, usePipeline: false });
      });
      return found.map(({ ref }) => Number(ref));
    };
  };
}
