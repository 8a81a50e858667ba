/** `name:value` in a query: what narrows the search to a part of the library. Names and values in three languages. */
import type { Kind, Language } from '../../../shared/corpus';
import { normalise } from './tokens';

/** Each list holds alternatives; an empty one asks for nothing. */
export interface Filters {
  /** Numbers of articles: `28`, `83-1`. */
  articles: string[];
  /** Parts of a work's id or title. */
  works: string[];
  languages: Language[];
  kinds: Kind[];
  in: 'texts' | 'marks' | null;
  /** Words that stand with a `#` in a mark. */
  tags: string[];
}

/** Where a filter stands in the query, the white space before it included. */
export const FILTER = /(?<=^|\s)(\p{L}+):(?:["“”«»„]([^"“”«»„]+)["“”«»„]|([^\s"“”«»„:]+))(?=\s|$)/gu;

/** As `tagsOf` reads it. */
const TAG = /^#?\p{L}[\p{L}\p{M}\p{N}_-]*$/u;

type Name = 'art' | 'work' | 'lang' | 'kind' | 'in' | 'tag';

const NAMES = table<Name>({
  art: 'art article статья ст бап',
  work: 'work документ закон құжат еңбек',
  lang: 'lang language язык яз тіл',
  kind: 'kind вид түр түрі',
  in: 'in в где ішінде қайда',
  tag: 'tag тег метка белгі',
});
const LANGUAGE_NAMES = table<Language>({
  en: 'en eng english англ английский ағылшын ағылшынша',
  ru: 'ru rus russian рус русский орыс орысша',
  kk: 'kk kz kaz kazakh каз казахский қаз қазақ қазақша',
});
const KIND_NAMES = table<Kind>({
  official: 'official официальный ресми',
  plain: 'plain простой қарапайым',
  translation: 'translation перевод аударма',
});
const PLACES = table<'texts' | 'marks'>({
  texts: 'texts text тексты текст мәтіндер мәтін',
  marks: 'notes note marks mine bookmarks заметки мои закладки жазбалар бетбелгілер менікі',
});

export const noFilters = (): Filters => ({
  articles: [],
  works: [],
  languages: [],
  kinds: [],
  in: null,
  tags: [],
});

/** Takes one filter over; false where it makes no sense, so that it is searched as words. */
export function takeFilter(filters: Filters, name: string, value: string): boolean {
  const wanted = value.trim().toLowerCase();
  switch (NAMES.get(name.toLowerCase())) {
    case 'art':
      return /^\d+(?:-\d+)?$/.test(wanted) && put(filters.articles, wanted);
    case 'work':
      return wanted !== '' && put(filters.works, wanted);
    case 'lang':
      return put(filters.languages, LANGUAGE_NAMES.get(wanted));
    case 'kind':
      return put(filters.kinds, KIND_NAMES.get(wanted));
    case 'tag':
      return TAG.test(wanted) && put(filters.tags, normalise(wanted.replace(/^#/, '')));
    case 'in':
      filters.in = PLACES.get(wanted) ?? filters.in;
      return PLACES.has(wanted);
    case undefined:
      return false;
  }
}

function put<T>(list: T[], value: T | undefined): boolean {
  if (value === undefined) return false;
  list.push(value);
  return true;
}

function table<T extends string>(words: Readonly<Record<T, string>>): ReadonlyMap<string, T> {
  const entries = Object.entries(words) as [T, string][];
  return new Map(entries.flatMap(([value, names]) => names.split(' ').map((name) => [name, value] as const)));
}
