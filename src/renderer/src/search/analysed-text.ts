/**
 * A text after analysis: its words and their stems, numbered, and what an answer shows of its units. Analysis is the
 * slow part of indexing; what it gives can be saved, loaded and merged into an index as it is.
 */
import type { EId } from '../../../shared/corpus';
import { GrowingArray } from './growing-array';
import { normalise, wordsOf } from './tokens';
import { FIELDS, PHRASE_END, type Unit } from './units';

/** Fields that are lists of phrases. */
const ABOUT: ReadonlySet<number> = new Set([FIELDS.indexOf('everyday'), FIELDS.indexOf('terms')]);

/** Columns: one entry a unit, in reading order. */
export interface UnitColumns {
  eIds: readonly EId[];
  texts: readonly string[];
  /** Numbers in `AnalysedText.headings` and `sections`. */
  headingOf: Uint32Array;
  sectionOf: Uint32Array;
  /** 1 where the unit is the first of its article. */
  first: Uint8Array;
}

export interface AnalysedText {
  /** Distinct word forms. */
  forms: readonly string[];
  /** Distinct stems. */
  stems: readonly string[];
  /** For each form the number of its stem. */
  stemOf: Uint32Array;
  /** Form numbers of all fields of all units, one after the other. */
  tokens: Uint32Array;
  /** Where each field starts in `tokens`, `FIELDS.length` entries a unit, and the end of the last. */
  starts: Uint32Array;
  units: UnitColumns;
  /** Distinct; an empty heading is none. */
  headings: readonly string[];
  sections: readonly EId[];
}

/** Stem of a word in normal form. */
export type Stem = (form: string) => string;

/** Analyses units one at a time, so that whoever feeds it may pause. */
export class TextAnalysis {
  readonly #stem: Stem;
  readonly #forms = new Numbering();
  readonly #stems = new Numbering();
  readonly #stemOf = new GrowingArray();
  /** Numbers of words as they are written: a text repeats its words. */
  readonly #written = new Map<string, number>();
  readonly #tokens = new GrowingArray();
  readonly #starts = new GrowingArray();
  readonly #headings = new Numbering();
  readonly #sections = new Numbering();
  readonly #eIds: EId[] = [];
  readonly #texts: string[] = [];
  readonly #headingOf = new GrowingArray();
  readonly #sectionOf = new GrowingArray();
  readonly #first: number[] = [];
  /** The words of each field as they were last: headings and leads repeat from unit to unit. */
  readonly #last = FIELDS.map(() => ({ text: '', start: 0, end: 0 }));

  constructor(stem: Stem) {
    this.#stem = stem;
  }

  add(unit: Unit): void {
    for (const [at, field] of FIELDS.entries()) {
      this.#starts.push(this.#tokens.length);
      this.#addWords(unit[field], at);
    }
    this.#eIds.push(unit.eId);
    this.#texts.push(asSaved(unit.text));
    this.#headingOf.push(this.#headings.of(asSaved(unit.heading)));
    this.#sectionOf.push(this.#sections.of(unit.section));
    this.#first.push(unit.first ? 1 : 0);
  }

  finish(): AnalysedText {
    this.#starts.push(this.#tokens.length);
    return {
      forms: this.#forms.words,
      stems: this.#stems.words,
      stemOf: this.#stemOf.toArray(),
      tokens: this.#tokens.toArray(),
      starts: this.#starts.toArray(),
      units: {
        eIds: this.#eIds,
        texts: this.#texts,
        headingOf: this.#headingOf.toArray(),
        sectionOf: this.#sectionOf.toArray(),
        first: Uint8Array.from(this.#first),
      },
      headings: this.#headings.words,
      sections: this.#sections.words,
    };
  }

  #addWords(text: string, field: number): void {
    if (text === '') return;
    const last = this.#last[field];
    const start = this.#tokens.length;
    if (last?.text === text) {
      for (let at = last.start; at < last.end; at += 1) this.#tokens.push(this.#tokens.at(at));
    } else {
      const phrases = ABOUT.has(field) ? text.split(PHRASE_END) : [text];
      for (const [at, phrase] of phrases.entries()) {
        if (at > 0) this.#addWord(PHRASE_END);
        for (const word of wordsOf(phrase)) this.#addWord(word);
      }
    }
    this.#last[field] = { text, start, end: this.#tokens.length };
  }

  #addWord(word: string): void {
    let form = this.#written.get(word);
    if (form === undefined) {
      form = this.#formNumber(word);
      this.#written.set(word, form);
    }
    if (form !== NO_WORD) this.#tokens.push(form);
  }

  #formNumber(word: string): number {
    const form = word === PHRASE_END ? PHRASE_END : normalise(word);
    if (form === '') return NO_WORD;
    const known = this.#forms.size;
    const number = this.#forms.of(form);
    if (number === known) this.#stemOf.push(this.#stems.of(this.#stem(form)));
    return number;
  }
}

const NO_WORD = -1;

/** A text as UTF-8 keeps it: without a byte order mark, no half of a surrogate pair alone. */
function asSaved(text: string): string {
  return text.replace(/^\uFEFF+/, '').replace(/\p{Surrogate}/gu, '\uFFFD');
}

export function analyseUnits(units: Iterable<Unit>, stem: Stem): AnalysedText {
  const analysis = new TextAnalysis(stem);
  for (const unit of units) analysis.add(unit);
  return analysis.finish();
}

/** Numbers words in the order in which they come. */
class Numbering {
  readonly #numbers = new Map<string, number>();
  readonly words: string[] = [];

  get size(): number {
    return this.words.length;
  }

  of(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.words.length);
    this.words.push(word);
    return this.words.length - 1;
  }
}
