/**
 * lunr with lunr-languages' Russian and lunr's own English; Kazakh goes through a plain pipeline, which only
 * trims. Any word matches, and the last one as a prefix too.
 */
import type { Language } from '../../../../src/shared/corpus';
import { fromBytes, toBytes } from './bytes';
import { bestOf, byLanguage } from './by-language';
import { MOST_HITS, type BenchEngine } from './engine';
import { loadPeer } from './peer';

interface Token {
  update(change: (text: string) => string): Token;
}

interface Pipeline {
  reset(): void;
  add(step: (token: Token) => Token): void;
}

interface Builder {
  pipeline: Pipeline;
  searchPipeline: Pipeline;
  ref(name: string): void;
  field(name: string): void;
  add(document: object): void;
  use(plugin: unknown): void;
}

interface TermQuery {
  term(text: string, options: { wildcard?: number; usePipeline?: boolean }): void;
}

interface Index {
  query(fill: (query: TermQuery) => void): { score: number }[];
  toJSON(): unknown;
}

interface Lunr {
  (fill: (this: Builder) => void): Index;
  Index: { load(saved: unknown): Index };
  Pipeline: { registerFunction(step: (token: Token) => Token, name: string): void };
  Query: { wildcard: { TRAILING: number } };
  ru: unknown;
}

const trimKazakh = (token: Token): Token =>
  token.update((text) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));

function loadLunr(): Lunr {
  const lunr = loadPeer<Lunr>('lunr');
  for (const part of ['lunr.stemmer.support', 'lunr.ru']) {
    loadPeer<(lunr: Lunr) => void>(`lunr-languages/${part}`)(lunr);
  }
  lunr.Pipeline.registerFunction(trimKazakh, 'trimKazakh');
  return lunr;
}

function prepare(builder: Builder, language: Language, lunr: Lunr): void {
  if (language === 'ru') builder.use(lunr.ru);
  if (language !== 'kk') return;
  builder.pipeline.reset();
  builder.searchPipeline.reset();
  builder.pipeline.add(trimKazakh);
}

export function lunr(): BenchEngine {
  const lunr = loadLunr();
  let indexes: Index[] = [];
  return {
    build({ documents }) {
      indexes = byLanguage(documents, (language, own) =>
        lunr(function () {
          prepare(this, language, lunr);
          this.ref('id');
          this.field('heading');
          this.field('text');
          for (const document of own) this.add(document);
        }),
      );
    },
    query({ text }) {
      const words = text.toLowerCase().split(' ');
      const fill = (query: TermQuery): void => {
        for (const word of words) query.term(word, {});
        const wildcard = lunr.Query.wildcard.TRAILING;
        query.term(words.at(-1) ?? '', { wildcard, usePipeline: false });
      };
      return bestOf(
        indexes.map((index) => index.query(fill)),
        MOST_HITS,
      ).length;
    },
    save: () => toBytes(indexes),
    load(bytes) {
      indexes = fromBytes<unknown[]>(bytes).map((saved) => lunr.Index.load(saved));
    },
  };
}
