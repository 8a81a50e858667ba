/**
 * An analysed text as bytes, kept beside the text so that the next start loads what was analysed before: MessagePack,
 * with numbers as little-endian arrays and words as joined strings, which load many times faster than single ones.
 */
import { decode, encode } from '@msgpack/msgpack';
import * as v from 'valibot';
import type { ExpressionId } from '../../../shared/corpus';
import type { SearchText } from './search-text';
import { FIELDS } from './units';

/** Raised whenever analysis gives other words, stems or fields than before: what was saved is then analysed anew. */
export const ANALYSIS_VERSION = 1;

const bytes = v.instance(Uint8Array);
const numbers = v.pipe(
  bytes,
  v.check(({ length }) => length % 4 === 0),
  v.transform((raw) => new Uint32Array(new Uint8Array(raw).buffer)),
);
const lines = v.pipe(
  v.string(),
  v.transform((text) => (text === '' ? [] : text.split('\n'))),
);

const Saved = v.object({
  version: v.literal(ANALYSIS_VERSION),
  id: v.pipe(v.string(), v.regex(/^[^\s/]+\/(?:en|ru|kk)\/(?:official|plain|translation)$/)),
  title: v.string(),
  addresses: lines,
  forms: lines,
  stems: lines,
  stemOf: numbers,
  tokens: numbers,
  starts: numbers,
  eIds: lines,
  /** All texts, one after the other, and the length of each in UTF-16 code units. */
  texts: v.string(),
  textLengths: numbers,
  headingOf: numbers,
  sectionOf: numbers,
  first: bytes,
  headings: v.array(v.string()),
  sections: v.array(v.string()),
});
type Saved = v.InferOutput<typeof Saved>;

export function saveText({ id, title, addresses, analysed }: SearchText): Uint8Array {
  const { forms, stems, stemOf, tokens, starts, units, headings, sections } = analysed;
  const saved: Record<keyof Saved, unknown> = {
    version: ANALYSIS_VERSION,
    id,
    title,
    addresses: addresses.join('\n'),
    forms: forms.join('\n'),
    stems: stems.join('\n'),
    stemOf: raw(stemOf),
    tokens: raw(tokens),
    starts: raw(starts),
    eIds: units.eIds.join('\n'),
    texts: units.texts.join(''),
    textLengths: raw(Uint32Array.from(units.texts, ({ length }) => length)),
    headingOf: raw(units.headingOf),
    sectionOf: raw(units.sectionOf),
    first: units.first,
    headings: [...headings],
    sections: [...sections],
  };
  return encode(saved);
}

/** The text that `saveText` saved; null for bytes of another version, or that are none of it. */
export function loadText(saved: Uint8Array): SearchText | null {
  const parsed = v.safeParse(Saved, decoded(saved));
  if (!parsed.success || !holdsTogether(parsed.output)) return null;
  const { id, title, addresses, texts, textLengths, eIds, headingOf, sectionOf, first } = parsed.output;
  const { forms, stems, stemOf, tokens, starts, headings, sections } = parsed.output;
  return {
    id: id as ExpressionId,
    title,
    addresses,
    analysed: {
      forms,
      stems,
      stemOf,
      tokens,
      starts,
      units: { eIds, texts: cut(texts, textLengths), headingOf, sectionOf, first: new Uint8Array(first) },
      headings,
      sections,
    },
  };
}

function decoded(saved: Uint8Array): unknown {
  try {
    return decode(saved);
  } catch {
    return null;
  }
}

/** Whether every number points at something that is there. */
function holdsTogether(saved: Saved): boolean {
  const units = saved.eIds.length;
  const { tokens, starts } = saved;
  return (
    [saved.textLengths, saved.headingOf, saved.sectionOf, saved.first].every(
      ({ length }) => length === units,
    ) &&
    saved.stemOf.length === saved.forms.length &&
    starts.length === units * FIELDS.length + 1 &&
    starts[0] === 0 &&
    starts[starts.length - 1] === tokens.length &&
    isAscending(starts) &&
    allBelow(tokens, saved.forms.length) &&
    allBelow(saved.stemOf, saved.stems.length) &&
    allBelow(saved.headingOf, saved.headings.length) &&
    allBelow(saved.sectionOf, saved.sections.length) &&
    sumOf(saved.textLengths) === saved.texts.length &&
    isWithin(saved.eIds, saved.addresses)
  );
}

function allBelow(values: Uint32Array, limit: number): boolean {
  for (let at = 0; at < values.length; at += 1) if ((values[at] ?? 0) >= limit) return false;
  return true;
}

function isAscending(values: Uint32Array): boolean {
  for (let at = 1; at < values.length; at += 1) if ((values[at] ?? 0) < (values[at - 1] ?? 0)) return false;
  return true;
}

function isWithin(some: readonly string[], all: readonly string[]): boolean {
  const known = new Set(all);
  return some.every((one) => known.has(one));
}

function sumOf(values: Uint32Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at += 1) sum += values[at] ?? 0;
  return sum;
}

function cut(text: string, lengths: Uint32Array): string[] {
  let end = 0;
  return Array.from(lengths, (length) => {
    end += length;
    return text.slice(end - length, end);
  });
}

function raw(values: Uint32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
