/** What a work's glossary and thesaurus add to the search: words about places, and wordings of the same idea. */
import { LANGUAGES, type EId, type Language } from '../../../shared/corpus';
import type { Glossary } from '../corpus/apparatus/glossary';
import type { Thesaurus } from '../corpus/apparatus/thesaurus';
import type { About } from './search-text';
import type { Idea } from './synonyms';

/** Words about the places of works, by language. */
export class ApparatusWords {
  /** By work and language. */
  readonly #about = new Map<string, Record<'everyday' | 'terms', Map<EId, string[]>>>();

  addThesaurus({ work, ideas }: Thesaurus): void {
    for (const { provisions, ...phrases } of ideas) {
      for (const language of LANGUAGES) {
        for (const eId of provisions) this.#add(work, language, 'everyday', eId, phrases[language]);
      }
    }
  }

  addGlossary({ work, terms }: Glossary): void {
    for (const { provisions, ...term } of terms) {
      for (const language of LANGUAGES) {
        for (const eId of provisions) this.#add(work, language, 'terms', eId, [term[language].term]);
      }
    }
  }

  /** What is said about a work's places in a language. */
  of(work: string, language: Language): About {
    return this.#about.get(`${work}/${language}`) ?? {};
  }

  #add(
    work: string,
    language: Language,
    field: 'everyday' | 'terms',
    eId: EId,
    words: readonly string[],
  ): void {
    const key = `${work}/${language}`;
    const about = this.#about.get(key) ?? { everyday: new Map(), terms: new Map() };
    this.#about.set(key, about);
    const known = about[field].get(eId);
    if (known) known.push(...words);
    else about[field].set(eId, [...words]);
  }
}

/** The names of a term in the three languages are one idea; those that are common words otherwise are not. */
export function ideasOf({ terms }: Glossary): Idea[] {
  return terms
    .filter(({ quiet }) => !quiet)
    .map(({ en, ru, kk }) => ({ en: [en.term], ru: [ru.term], kk: [kk.term] }));
}
