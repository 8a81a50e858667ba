/**
 * The order of what can be found, whatever order it came in: work by work, each as its texts are read, then language and
 * kind; marks behind the texts, in the order of their places. Equal answers stand in it, and those that are asked for in it.
 */
import { LANGUAGES, type EId } from '../../../shared/corpus';
import type { ExpressionSource, Source } from './accept';
import type { Loci } from './loci';
import type { Segment } from './text-index';

export class ReadingOrder {
  readonly #loci: Loci;
  /** By number of the locus. */
  readonly #places: Uint32Array;

  constructor(loci: Loci, texts: Iterable<ExpressionSource>) {
    this.#loci = loci;
    this.#places = placesOf(loci.size, [...texts].sort(byText));
  }

  /** Place of a locus among all; behind them where no text has it. */
  placeOf(work: string, eId: EId): number {
    const number = this.#loci.numberOf(work, eId);
    return (number === null ? undefined : this.#places[number]) ?? this.#loci.size;
  }

  /** Place of a locus by its number. */
  placeOfNumber(locus: number): number {
    return this.#places[locus] ?? this.#loci.size;
  }

  /** Place of a text's unit; marks are behind all texts. */
  placeOfUnit({ source, from }: Segment<Source>, unit: number): number {
    if (source.type === 'mark') return Infinity;
    return this.#places[source.loci[unit - from] ?? 0] ?? 0;
  }

  /** Below 0 where the unit `a` of its text comes before `b` of another. */
  compare(aText: Segment<Source>, a: number, bText: Segment<Source>, b: number): number {
    const [x, y] = [aText.source, bText.source];
    const [place, other] = [this.placeOfUnit(aText, a), this.placeOfUnit(bText, b)];
    if (place !== other) return place - other;
    if (x.type === 'expression') return y.type === 'expression' ? byText(x, y) || a - b : 0;
    if (y.type === 'expression') return 0;
    return (
      compareNames(x.locus.work, y.locus.work) ||
      this.placeOf(x.locus.work, x.locus.eId) - this.placeOf(y.locus.work, y.locus.eId) ||
      compareNames(x.mark.table, y.mark.table) ||
      compareNames(x.mark.id, y.mark.id)
    );
  }
}

export const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function byText(a: ExpressionSource, b: ExpressionSource): number {
  return (
    compareNames(a.work, b.work) ||
    LANGUAGES.indexOf(a.language) - LANGUAGES.indexOf(b.language) ||
    compareNames(a.kind, b.kind)
  );
}

/** By locus its place: what a later text has more than those before it comes behind what stands before it there. */
function placesOf(loci: number, texts: readonly ExpressionSource[]): Uint32Array {
  // A chain through all the loci, from the head, which has no locus.
  const head = loci;
  const next = new Uint32Array(loci + 1).fill(head);
  const isIn = new Uint8Array(loci);
  let end = head;
  let begin = head;
  let work = '';
  for (const text of texts) {
    if (text.work !== work) {
      begin = end;
      work = text.work;
    }
    let before = begin;
    for (const locus of text.addresses) {
      if (isIn[locus] === 0) {
        isIn[locus] = 1;
        next[locus] = next[before] ?? head;
        next[before] = locus;
        if (end === before) end = locus;
      }
      before = locus;
    }
  }
  const places = new Uint32Array(loci).fill(loci);
  let place = 0;
  for (let locus = next[head] ?? head; locus !== head; locus = next[locus] ?? head) {
    places[locus] = place;
    place += 1;
  }
  return places;
}
