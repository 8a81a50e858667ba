/** The form of the apparatus's YAML files; docs/corpus-format.md describes it. */
import * as v from 'valibot';
import { CHANGES, type Change } from '../../../src/renderer/src/corpus/apparatus/concordance';
import { TERM_KINDS, type TermKind } from '../../../src/renderer/src/corpus/apparatus/glossary';
import {
  NUMBER_KINDS,
  type NumberBound,
  type NumberKind,
  type NumberUnit,
} from '../../../src/renderer/src/corpus/apparatus/numbers';
import {
  ACTS,
  OFFICE_GROUPS,
  type Act,
  type OfficeGroup,
} from '../../../src/renderer/src/corpus/apparatus/powers';

const Text = v.pipe(
  v.string(),
  v.check((text) => text !== '' && text === text.trim(), 'an empty text, or spaces around it'),
  v.check((text) => !/["\n]/.test(text), 'a straight quotation mark or a line break'),
);
const Texts = v.strictObject({ en: Text, ru: Text, kk: Text });
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is of a–z, 0–9 and hyphens'));
const EIdText = v.pipe(v.string(), v.regex(/^[a-z][\w-]*$/, 'not an eId'));
const EIds = v.array(EIdText);
const Day = v.pipe(v.string(), v.isoDate());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const ConcordanceFile = v.array(
  v.strictObject({
    change: v.picklist<readonly Change[]>(CHANGES),
    from: EIds,
    to: EIds,
    note: Texts,
  }),
);
export type ConcordanceFile = v.InferOutput<typeof ConcordanceFile>;

const TermWords = v.strictObject({
  term: Text,
  forms: v.optional(v.array(Text), []),
  definition: Text,
});
export const GlossaryFile = v.array(
  v.strictObject({
    id: Id,
    kind: v.picklist<readonly TermKind[]>(TERM_KINDS),
    provisions: v.pipe(EIds, v.minLength(1)),
    also: v.optional(v.array(Id), []),
    /** Not marked in the text. */
    quiet: v.optional(v.boolean(), false),
    /** Whether the texts use the term's words; a notion may be described and not named. */
    inText: v.optional(v.boolean(), true),
    en: TermWords,
    ru: TermWords,
    kk: TermWords,
  }),
);
export type GlossaryFile = v.InferOutput<typeof GlossaryFile>;

export const TopicsFile = v.array(
  v.strictObject({
    id: Id,
    name: Texts,
    topics: v.pipe(
      v.array(
        v.strictObject({ id: Id, name: Texts, about: Texts, provisions: v.pipe(EIds, v.minLength(1)) }),
      ),
      v.minLength(1),
    ),
  }),
);
export type TopicsFile = v.InferOutput<typeof TopicsFile>;

const UNITS: readonly NumberUnit[] = [
  'years',
  'months',
  'days',
  'hours',
  'people',
  'share',
  'times',
  'sessions',
  'date',
  'items',
];
const BOUNDS: readonly NumberBound[] = ['exactly', 'at-least', 'at-most', 'more-than', 'less-than', 'within'];
const Quantity = {
  eId: EIdText,
  value: v.pipe(
    v.string(),
    v.regex(
      /^(?:\d+(?:\.\d+)?|\d+\/\d+|\d{4}-\d\d-\d\d|--\d\d(?:-\d\d)?|most)$/,
      'digits, a fraction, a date (2026-07-01, --09 for each September) or "most" is expected',
    ),
  ),
  unit: v.picklist(UNITS),
  bound: v.picklist(BOUNDS),
};
export const NumbersFile = v.array(
  v.strictObject({
    ...Quantity,
    kind: v.picklist<readonly NumberKind[]>(NUMBER_KINDS),
    what: Texts,
    quote: Texts,
    in1995: v.optional(v.strictObject({ ...Quantity, words: Texts })),
  }),
);
export type NumbersFile = v.InferOutput<typeof NumbersFile>;

export const PowersFile = v.strictObject({
  offices: v.array(
    v.strictObject({
      id: Id,
      group: v.picklist<readonly OfficeGroup[]>(OFFICE_GROUPS),
      name: Texts,
      short: v.optional(Texts),
    }),
  ),
  powers: v.array(
    v.strictObject({
      from: Id,
      act: v.picklist<readonly Act[]>(ACTS),
      to: Id,
      eId: EIdText,
      condition: v.optional(Texts),
    }),
  ),
});
export type PowersFile = v.InferOutput<typeof PowersFile>;

const Phrases = v.pipe(v.array(Text), v.minLength(1));
export const ThesaurusFile = v.array(
  v.strictObject({
    id: Id,
    provisions: v.pipe(EIds, v.minLength(1)),
    en: Phrases,
    ru: Phrases,
    kk: Phrases,
  }),
);
export type ThesaurusFile = v.InferOutput<typeof ThesaurusFile>;

export const OutlineFile = v.strictObject({
  work: Id,
  officialNumber: v.string(),
  adopted: Day,
  inForceUntil: Day,
  title: Texts,
  shortTitle: Texts,
  sections: v.array(
    v.strictObject({
      num: v.string(),
      heading: Texts,
      articles: v.array(
        v.strictObject({
          num: v.string(),
          heading: v.optional(Texts),
          /** Of each paragraph the number of its points. */
          paragraphs: v.optional(v.array(Count), []),
          /** Points directly under the article. */
          points: v.optional(Count, 0),
          /** Addresses with a number that was put in later, below the article: `para_3-1`. */
          inserted: v.optional(v.array(v.string()), []),
          /** Whether an amendment excluded the article, or parts of it; their numbers stay. */
          excluded: v.optional(v.boolean(), false),
          excludedParts: v.optional(v.array(v.string()), []),
        }),
      ),
    }),
  ),
});
export type OutlineFile = v.InferOutput<typeof OutlineFile>;
