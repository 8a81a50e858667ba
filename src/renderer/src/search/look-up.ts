/** Looks at the words of a unit itself, where postings only say that they are somewhere in it. */
import type { TextIndex } from './text-index';
import { FIELDS, type Field } from './units';

const placesOf = (...fields: Field[]): number[] => fields.map((field) => FIELDS.indexOf(field));

/** Fields whose words count as standing side by side. */
const PHRASE_FIELDS = placesOf('text', 'heading');
/** Fields with words of the text itself. */
const OWN_FIELDS = placesOf('heading', 'text', 'number', 'lead');

/** Whether the unit's own words have the stem: what people call it otherwise forbids nothing. */
export function says(index: TextIndex, unit: number, stem: number): boolean {
  return someField(index, unit, OWN_FIELDS, (tokens, start, end) => {
    for (let at = start; at < end; at += 1) {
      if (index.vocabulary.stemOfForm(tokens[at] ?? 0) === stem) return true;
    }
    return false;
  });
}

/** Whether the forms stand side by side in the unit's text or heading. */
export function hasPhrase(index: TextIndex, unit: number, forms: readonly number[]): boolean {
  return someField(index, unit, PHRASE_FIELDS, (tokens, start, end) => {
    for (let at = start; at <= end - forms.length; at += 1) {
      if (tokens[at] === forms[0] && standsAt(tokens, at, forms)) return true;
    }
    return false;
  });
}

function standsAt(tokens: Uint32Array, at: number, forms: readonly number[]): boolean {
  for (let next = 1; next < forms.length; next += 1) {
    if (tokens[at + next] !== forms[next]) return false;
  }
  return true;
}

function someField(
  index: TextIndex,
  unit: number,
  fields: readonly number[],
  test: (tokens: Uint32Array, start: number, end: number) => boolean,
): boolean {
  const segment = index.segmentOf(unit);
  if (segment === null) return false;
  const { tokens, starts } = segment.text;
  const first = (unit - segment.from) * FIELDS.length;
  return fields.some((field) => test(tokens, starts[first + field] ?? 0, starts[first + field + 1] ?? 0));
}
