/** What preferences may be: for the file on disk and for what the renderer asks to keep. */
import * as v from 'valibot';
import { LANGUAGES, type ExpressionId, type Kind, type Language } from '../shared/corpus';
import {
  COLOURS,
  SEARCHES,
  THEMES,
  type Colour,
  type Preferences,
  type SavedSearch,
  type Theme,
} from '../shared/preferences';

const Pane = v.object({
  open: v.boolean(),
  width: v.pipe(v.number(), v.minValue(0), v.maxValue(4000)),
});

const Place = v.object({
  expression: v.pipe(
    v.custom<ExpressionId>(
      (value) => typeof value === 'string' && EXPRESSION_ID.test(value),
      'not an expression',
    ),
    v.check((id) => id.length <= 200, 'an expression of more than 200 characters'),
  ),
  eId: v.pipe(v.string(), v.maxLength(200)),
  offset: v.exactOptional(v.nullable(v.pipe(v.number(), v.minValue(-100_000), v.maxValue(100_000)))),
});

const EXPRESSION_ID = /^[\w.-]+\/(en|ru|kk)\/(official|plain|translation)$/;

const KINDS: readonly Kind[] = ['official', 'plain', 'translation'];

const SearchWords = v.pipe(v.string(), v.minLength(1), v.maxLength(SEARCHES.longest));
const Address = v.pipe(v.string(), v.maxLength(200));

const SavedSearch: v.GenericSchema<unknown, SavedSearch> = v.object({
  words: SearchWords,
  narrowing: v.object({
    language: v.nullable(v.picklist<readonly Language[]>(LANGUAGES)),
    kind: v.nullable(v.picklist<readonly Kind[]>(KINDS)),
    work: v.nullable(Address),
    section: v.nullable(Address),
    in: v.picklist(['all', 'texts', 'marks']),
    sort: v.picklist(['relevance', 'place']),
  }),
});

export const PreferencesSchema: v.GenericSchema<unknown, Preferences> = v.object({
  version: v.literal(1),
  language: v.nullable(v.picklist<readonly Language[]>(LANGUAGES)),
  theme: v.picklist<readonly Theme[]>(THEMES),
  textSize: v.pipe(v.number(), v.minValue(15), v.maxValue(28)),
  measure: v.pipe(v.number(), v.minValue(52), v.maxValue(78)),
  leftPane: Pane,
  rightPane: Pane,
  place: v.nullable(Place),
  annotated: v.boolean(),
  colour: v.picklist<readonly Colour[]>(COLOURS),
  recentSearches: v.pipe(v.array(SearchWords), v.maxLength(SEARCHES.recent)),
  savedSearches: v.pipe(v.array(SavedSearch), v.maxLength(SEARCHES.saved)),
});
