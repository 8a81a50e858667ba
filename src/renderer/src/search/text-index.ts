/**
 * The index of one language (or of the reader's marks): postings for finding, and side arrays for everything that
 * ranking and excerpts ask of a unit that was found. It is made of analysed texts, merged in and taken out whole; units
 * are numbered through all of them.
 */
import type { EId } from '../../../shared/corpus';
import type { Analyser } from './analyse';
import type { AnalysedText } from './analysed-text';
import { GrowingArray } from './growing-array';
import { Postings, type Posting } from './postings';
import { FIELDS } from './units';
import { Vocabulary } from './vocabulary';

/** Units of removed texts that are carried along before the postings are made anew. */
const MOST_REMOVED = 64;
/** Before a stem's key in the postings of first units' headings. No word begins with it. */
const HEADING = '#';

/** A merged text. */
export interface Segment<Source> {
  /** Whose text it is. */
  source: Source;
  /** Number of its first unit. */
  from: number;
  /** With tokens that number the forms of the whole index. */
  text: AnalysedText;
}

/** A unit as an answer shows it. */
export interface UnitView {
  eId: EId;
  section: EId;
  heading: string | null;
  text: string;
}

export class TextIndex<Source = unknown> {
  readonly analyser: Analyser;
  readonly vocabulary: Vocabulary;
  #postings = new Postings();
  #segments: (Segment<Source> | null)[] = [];
  /** For each unit its segment's number. */
  #segmentOf = new GrowingArray();
  #alive = 0;
  readonly #fieldLengths = new Float64Array(FIELDS.length);

  constructor(analyser: Analyser) {
    this.analyser = analyser;
    this.vocabulary = new Vocabulary(analyser);
  }

  /** How many units there are. */
  get size(): number {
    return this.#alive;
  }

  /** Units are numbered from 0 to below this; some may be removed. */
  get capacity(): number {
    return this.#segmentOf.length;
  }

  /** Null where a text was removed. */
  get segments(): readonly (Segment<Source> | null)[] {
    return this.#segments;
  }

  /** Adds a text; answers the number of its segment, which holds until a text is removed. */
  merge(source: Source, text: AnalysedText): void {
    const { vocabulary } = this;
    const stems = text.stems.map((stem) => vocabulary.internStem(stem));
    const forms = Uint32Array.from(text.forms, (form, at) =>
      vocabulary.internForm(form, stems[text.stemOf[at] ?? 0] ?? 0),
    );
    const tokens = text.tokens.map((form) => forms[form] ?? 0);
    this.#append({ source, from: this.capacity, text: { ...text, forms: [], stems: [], tokens } }, 1);
  }

  /** Takes the texts out for whose source `gone` holds. */
  remove(gone: (source: Source) => boolean): void {
    for (const [at, segment] of this.#segments.entries()) {
      if (segment === null || !gone(segment.source)) continue;
      this.#count(segment, -1);
      this.#segments[at] = null;
    }
    const removed = this.capacity - this.#alive;
    if (removed > MOST_REMOVED && removed > this.#alive) this.#closeUp();
  }

  /** The segment of a unit; null where it was removed. */
  segmentOf(unit: number): Segment<Source> | null {
    return this.#segments[this.#segmentOf.at(unit)] ?? null;
  }

  /** Number of a unit's segment, as in `segments`. */
  segmentNumberOf(unit: number): number {
    return this.#segmentOf.at(unit);
  }

  /** The unit of that number, which is there. */
  view({ text, from }: Segment<Source>, unit: number): UnitView {
    const { eIds, sectionOf, headingOf, texts } = text.units;
    const at = unit - from;
    const heading = text.headings[headingOf[at] ?? 0] ?? '';
    return {
      eId: eIds[at] ?? '',
      section: text.sections[sectionOf[at] ?? 0] ?? '',
      heading: heading === '' ? null : heading,
      text: texts[at] ?? '',
    };
  }

  /** Units that hold the stem, ascending, removed ones perhaps among them. */
  unitsWith(stem: number): readonly number[] {
    return this.#postings.of(this.vocabulary.stemText(stem));
  }

  /** First units of articles whose heading holds the stem. */
  headingsWith(stem: number): readonly number[] {
    return this.#postings.of(HEADING + this.vocabulary.stemText(stem));
  }

  /** Mean length of a field (its place in `FIELDS`) in words; at least 1. */
  meanLength(field: number): number {
    return Math.max(1, (this.#fieldLengths[field] ?? 0) / Math.max(1, this.#alive));
  }

  #append(segment: Segment<Source>, sign: 1 | 0): void {
    const at = this.#segments.push(segment) - 1;
    const { length } = segment.text.units.eIds;
    for (let unit = 0; unit < length; unit += 1) this.#segmentOf.push(at);
    if (sign === 1) this.#count(segment, 1);
    this.#postings.add(this.#postingsOf(segment));
  }

  /** Counts a segment's words and units in or out. */
  #count({ text }: Segment<Source>, sign: 1 | -1): void {
    const { vocabulary } = this;
    const { tokens, starts, units } = text;
    const seen = new Uint32Array(vocabulary.stemCount);
    for (let unit = 0; unit < units.eIds.length; unit += 1) {
      for (let field = 0; field < FIELDS.length; field += 1) {
        const at = unit * FIELDS.length + field;
        const [start, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
        this.#fieldLengths[field] = (this.#fieldLengths[field] ?? 0) + sign * (end - start);
        for (let token = start; token < end; token += 1) {
          const form = tokens[token] ?? 0;
          vocabulary.countUses(form, sign);
          const stem = vocabulary.stemOfForm(form);
          if (seen[stem] === unit + 1) continue;
          seen[stem] = unit + 1;
          vocabulary.countUnits(stem, sign);
        }
      }
    }
    this.#alive += sign * units.eIds.length;
  }

  #postingsOf({ from, text }: Segment<Source>): Posting[] {
    const { tokens, starts, units } = text;
    const all = new PostingLists(this.vocabulary.stemCount);
    const headings = new PostingLists(this.vocabulary.stemCount);
    for (let unit = 0; unit < units.eIds.length; unit += 1) {
      const start = starts[unit * FIELDS.length] ?? 0;
      const end = starts[(unit + 1) * FIELDS.length] ?? 0;
      // The heading is the first field.
      const headingEnd = units.first[unit] === 1 ? (starts[unit * FIELDS.length + 1] ?? 0) : start;
      for (let token = start; token < end; token += 1) {
        const stem = this.vocabulary.stemOfForm(tokens[token] ?? 0);
        all.add(stem, from + unit);
        if (token < headingEnd) headings.add(stem, from + unit);
      }
    }
    const key = (stem: number): string => this.vocabulary.stemText(stem);
    return [...all.toPostings(key), ...headings.toPostings((stem) => HEADING + key(stem))];
  }

  /** Numbers the units anew without the removed ones. */
  #closeUp(): void {
    const segments = this.#segments.filter((segment) => segment !== null);
    this.#postings = new Postings();
    this.#segments = [];
    this.#segmentOf = new GrowingArray();
    for (const segment of segments) this.#append({ ...segment, from: this.capacity }, 0);
  }
}

/** Lists of units by stem, each unit once. */
class PostingLists {
  readonly #lists: (number[] | undefined)[];
  readonly #stems: number[] = [];

  constructor(stems: number) {
    this.#lists = new Array<number[] | undefined>(stems);
  }

  /** Units come in ascending order. */
  add(stem: number, unit: number): void {
    const list = this.#lists[stem];
    if (list === undefined) {
      this.#lists[stem] = [unit];
      this.#stems.push(stem);
    } else if (list[list.length - 1] !== unit) list.push(unit);
  }

  toPostings(key: (stem: number) => string): Posting[] {
    // A copy takes what it needs; a list that grew has room to spare.
    return this.#stems.map((stem) => [key(stem), this.#lists[stem]?.slice() ?? []]);
  }
}
