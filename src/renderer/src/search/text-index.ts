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
  /** How many segments are in the postings: many texts that come at once go in together. */
  #posted = 0;
  #segments: (Segment<Source> | null)[] = [];
  /** For each unit its segment's number. */
  #segmentOf = new GrowingArray();
  #lengths = new GrowingArray();
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

  /** Adds a text. */
  merge(source: Source, text: AnalysedText): void {
    const { vocabulary } = this;
    const stems = Uint32Array.from(text.stems, (stem) => vocabulary.internStem(stem));
    const forms = new Uint32Array(text.forms.length);
    for (let at = 0; at < forms.length; at += 1) {
      forms[at] = vocabulary.internForm(text.forms[at] ?? '', stems[text.stemOf[at] ?? 0] ?? 0);
    }
    const tokens = new Uint32Array(text.tokens.length);
    for (let at = 0; at < tokens.length; at += 1) tokens[at] = forms[text.tokens[at] ?? 0] ?? 0;
    const segment = { source, from: this.capacity, text: { ...text, forms: [], stems: [], tokens } };
    this.#count(segment, 1);
    this.#append(segment);
  }

  /** Does what questions would wait for otherwise; may be paused between the steps. */
  *preparing(): Generator<void> {
    this.#fillPostings();
    yield;
    yield* this.vocabulary.preparing();
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

  /** Form numbers of a field (its place in `FIELDS`), in the order of the text. */
  formsOf({ text, from }: Segment<Source>, unit: number, field: number): Uint32Array {
    const at = (unit - from) * FIELDS.length + field;
    return text.tokens.subarray(text.starts[at], text.starts[at + 1]);
  }

  /** How many words the unit has in all fields. */
  lengthOf(unit: number): number {
    return this.#lengths.at(unit);
  }

  /** Units that hold the stem, ascending, removed ones perhaps among them. */
  unitsWith(stem: number): readonly number[] {
    this.#fillPostings();
    return this.#postings.of(this.vocabulary.stemText(stem));
  }

  /** First units of articles whose heading holds the stem. */
  headingsWith(stem: number): readonly number[] {
    this.#fillPostings();
    return this.#postings.of(HEADING + this.vocabulary.stemText(stem));
  }

  /** Mean length of a field (its place in `FIELDS`) in words; at least 1. */
  meanLength(field: number): number {
    return Math.max(1, (this.#fieldLengths[field] ?? 0) / Math.max(1, this.#alive));
  }

  #append(segment: Segment<Source>): void {
    const at = this.#segments.push(segment) - 1;
    const { starts, units } = segment.text;
    for (let unit = 0; unit < units.eIds.length; unit += 1) {
      this.#segmentOf.push(at);
      const first = unit * FIELDS.length;
      this.#lengths.push((starts[first + FIELDS.length] ?? 0) - (starts[first] ?? 0));
    }
  }

  /** Counts a segment's words and units in or out. */
  #count({ text }: Segment<Source>, sign: 1 | -1): void {
    const { vocabulary } = this;
    const { tokens, starts, units } = text;
    const uses = new Uint32Array(vocabulary.formCount);
    for (let token = 0; token < tokens.length; token += 1) {
      const form = tokens[token] ?? 0;
      uses[form] = (uses[form] ?? 0) + 1;
    }
    for (let form = 0; form < uses.length; form += 1) {
      const words = uses[form] ?? 0;
      if (words > 0) vocabulary.countUses(form, sign * words);
    }
    const stems = new PostingLists(vocabulary.stemCount);
    this.#forEachStem(text, (stem, unit) => stems.count(stem, unit));
    for (const stem of stems.stems) vocabulary.countUnits(stem, sign * stems.countOf(stem));
    for (let at = 0; at + 1 < starts.length; at += 1) {
      const field = at % FIELDS.length;
      const words = (starts[at + 1] ?? 0) - (starts[at] ?? 0);
      this.#fieldLengths[field] = (this.#fieldLengths[field] ?? 0) + sign * words;
    }
    this.#alive += sign * units.eIds.length;
  }

  #fillPostings(): void {
    if (this.#posted === this.#segments.length) return;
    const fresh = this.#segments.slice(this.#posted).filter((segment) => segment !== null);
    this.#posted = this.#segments.length;
    const all = new PostingLists(this.vocabulary.stemCount);
    const headings = new PostingLists(this.vocabulary.stemCount);
    // Lists of their true lengths: counted first, then filled.
    for (const { from, text } of fresh) {
      this.#forEachStem(text, (stem, unit, inHeading) => {
        all.count(stem, from + unit);
        if (inHeading && text.units.first[unit] === 1) headings.count(stem, from + unit);
      });
    }
    for (const { from, text } of fresh) {
      this.#forEachStem(text, (stem, unit, inHeading) => {
        all.fill(stem, from + unit);
        if (inHeading && text.units.first[unit] === 1) headings.fill(stem, from + unit);
      });
    }
    const key = (stem: number): string => this.vocabulary.stemText(stem);
    this.#postings.add(all.toPostings(key));
    this.#postings.add(headings.toPostings((stem) => HEADING + key(stem)));
  }

  /** Visits the stem of every word of every unit, the units numbered from 0. */
  #forEachStem(
    { tokens, starts, units }: AnalysedText,
    visit: (stem: number, unit: number, inHeading: boolean) => void,
  ): void {
    const { vocabulary } = this;
    for (let unit = 0; unit < units.eIds.length; unit += 1) {
      const start = starts[unit * FIELDS.length] ?? 0;
      // The heading is the first field.
      const headingEnd = starts[unit * FIELDS.length + 1] ?? 0;
      const end = starts[(unit + 1) * FIELDS.length] ?? 0;
      for (let token = start; token < end; token += 1) {
        visit(vocabulary.stemOfForm(tokens[token] ?? 0), unit, token < headingEnd);
      }
    }
  }

  /** Numbers the units anew without the removed ones. */
  #closeUp(): void {
    const segments = this.#segments.filter((segment) => segment !== null);
    this.#postings = new Postings();
    this.#posted = 0;
    this.#segments = [];
    this.#segmentOf = new GrowingArray();
    this.#lengths = new GrowingArray();
    for (const segment of segments) this.#append({ ...segment, from: this.capacity });
  }
}

/** Lists of units by stem, each unit once. Units come in ascending order, first to be counted, then to be filled in. */
class PostingLists {
  /** Stems that have units. */
  readonly stems: number[] = [];
  /** By stem: how many units, and one above the last of them. */
  readonly #counts: Uint32Array;
  readonly #last: Uint32Array;
  readonly #lists: (number[] | undefined)[] = [];
  readonly #filled: Uint32Array;

  constructor(stems: number) {
    this.#counts = new Uint32Array(stems);
    this.#last = new Uint32Array(stems);
    this.#filled = new Uint32Array(stems);
  }

  countOf(stem: number): number {
    return this.#counts[stem] ?? 0;
  }

  count(stem: number, unit: number): void {
    if (this.#last[stem] === unit + 1) return;
    this.#last[stem] = unit + 1;
    const count = this.#counts[stem] ?? 0;
    if (count === 0) this.stems.push(stem);
    this.#counts[stem] = count + 1;
  }

  fill(stem: number, unit: number): void {
    const filled = this.#filled[stem] ?? 0;
    const list = filled === 0 ? this.#newList(stem) : (this.#lists[stem] ?? []);
    if (filled > 0 && list[filled - 1] === unit) return;
    list[filled] = unit;
    this.#filled[stem] = filled + 1;
  }

  toPostings(key: (stem: number) => string): Posting[] {
    return this.stems.map((stem) => [key(stem), this.#lists[stem] ?? []]);
  }

  #newList(stem: number): number[] {
    const list = new Array<number>(this.countOf(stem));
    this.#lists[stem] = list;
    return list;
  }
}
