/**
 * Scores units: BM25 over weighted fields (BM25F: Robertson, Zaragoza, Taylor 2004), with bonuses where
 * the words stand as typed and near each other. Scores are parts of the query's importance, so that those
 * of two languages compare.
 */
import type { Plan } from './plan';
import type { StemMarks } from './stem-marks';
import type { TextIndex } from './text-index';
import { FIELDS, PHRASE_END, type Field } from './units';

interface FieldWeight {
  weight: number;
  /** BM25's b: how much a long field takes away, 0 to 1. */
  lengthPenalty: number;
}

const FIELD_WEIGHTS: Readonly<Record<Field, FieldWeight>> = {
  heading: { weight: 1.2, lengthPenalty: 0.4 },
  text: { weight: 1, lengthPenalty: 0.6 },
  number: { weight: 1, lengthPenalty: 0 },
  lead: { weight: 0.35, lengthPenalty: 0.5 },
  everyday: { weight: 0.8, lengthPenalty: 0 },
  terms: { weight: 0.6, lengthPenalty: 0 },
};
/** By place in `FIELDS`. */
const WEIGHTS: readonly FieldWeight[] = FIELDS.map((field) => FIELD_WEIGHTS[field]);
const NO_WEIGHT: FieldWeight = { weight: 0, lengthPenalty: 0 };
const HEADING = FIELDS.indexOf('heading');
const NUMBER = FIELDS.indexOf('number');
const EVERYDAY = FIELDS.indexOf('everyday');
/** What ranking weighs beside the words' frequencies. */
export interface Bonuses {
  /** How many times the heading of an article counts for its first unit. */
  firstHeading: number;
  /** Part of a word's importance that its very form adds. */
  exactForm: number;
  /** Part of a pair's importance that their nearness adds, at most. */
  nearness: number;
  /** Part of its weight that everyday wording keeps outside the phrase that says most of the query. */
  otherPhrases: number;
}

export const BONUSES: Bonuses = { firstHeading: 2, exactForm: 0.12, nearness: 0.35, otherPhrases: 0.4 };

/** BM25's k1: how soon repetition stops to count. */
const SATURATION = 1.2;
/** Most that a phrase loses for its words that the query does not have. */
const PHRASE_REST = 0.3;
/** Farthest that two words of the query are near, in words. */
const NEAR = 8;
/** Part of the bonus for words that stand near in the other order. */
const OTHER_ORDER = 0.6;

/** Scores units of one index against one plan. */
export class Scorer {
  readonly #index: TextIndex;
  readonly #plan: Plan;
  readonly #marks: StemMarks;
  readonly #bonuses: Bonuses;
  readonly #meanLengths: readonly number[];
  /** By group, of the unit at hand. */
  readonly #frequencies: Float64Array;
  readonly #exact: Uint8Array;
  /** Nearness of a group to the one before it, 0 to 1. */
  readonly #nearness: Float64Array;
  /** Where each group stood last in the field at hand. */
  readonly #lastAt: Int32Array;

  constructor(index: TextIndex, plan: Plan, marks: StemMarks, bonuses: Bonuses = BONUSES) {
    this.#bonuses = bonuses;
    this.#index = index;
    this.#plan = plan;
    this.#marks = marks;
    this.#meanLengths = FIELDS.map((_, field) => index.meanLength(field));
    this.#frequencies = new Float64Array(plan.groups.length);
    this.#exact = new Uint8Array(plan.groups.length);
    this.#nearness = new Float64Array(plan.groups.length);
    this.#lastAt = new Int32Array(plan.groups.length);
  }

  score(unit: number): number {
    const segment = this.#index.segmentOf(unit);
    if (segment === null) return 0;
    this.#frequencies.fill(0);
    this.#exact.fill(0);
    this.#nearness.fill(0);
    const { tokens, starts, units } = segment.text;
    const first = units.first[unit - segment.from] === 1;
    for (let field = 0; field < FIELDS.length; field += 1) {
      const at = (unit - segment.from) * FIELDS.length + field;
      const start = starts[at] ?? 0;
      const end = starts[at + 1] ?? 0;
      if (start === end) continue;
      const { weight, lengthPenalty } = WEIGHTS[field] ?? NO_WEIGHT;
      const fieldWeight = field === HEADING && first ? weight * this.#bonuses.firstHeading : weight;
      const norm = 1 - lengthPenalty + (lengthPenalty * (end - start)) / (this.#meanLengths[field] ?? 1);
      if (field === EVERYDAY) this.#readPhrases(tokens, start, end, fieldWeight / norm);
      else this.#readField(tokens, start, end, fieldWeight / norm, field !== NUMBER);
    }
    return this.#sumUp();
  }

  /** The phrase that says most of the query counts; what others say besides, less. */
  #readPhrases(tokens: Uint32Array, start: number, end: number, weight: number): void {
    const phrase = this.#bestPhrase(tokens, start, end);
    this.#readField(tokens, phrase.start, phrase.end, weight, true);
    this.#readField(tokens, start, phrase.start, weight * this.#bonuses.otherPhrases, false);
    this.#readField(tokens, phrase.end, end, weight * this.#bonuses.otherPhrases, false);
  }

  #bestPhrase(tokens: Uint32Array, start: number, end: number): { start: number; end: number } {
    const phraseEnd = this.#index.vocabulary.formId(PHRASE_END);
    let best = { start, end: start };
    let most = 0;
    for (let from = start; from < end;) {
      let to = from;
      while (to < end && tokens[to] !== phraseEnd) to += 1;
      const says = this.#importanceIn(tokens, from, to);
      if (says > most) {
        most = says;
        best = { start: from, end: to };
      }
      from = to + 1;
    }
    return best;
  }

  /** How much of the query a phrase says, less where it says much else. */
  #importanceIn(tokens: Uint32Array, start: number, end: number): number {
    this.#lastAt.fill(-1);
    let importance = 0;
    let found = 0;
    for (let at = start; at < end; at += 1) {
      for (const mark of this.#marks.startingWith(tokens[at] ?? 0)) {
        if (this.#lastAt[mark.at] === 0) continue;
        this.#lastAt[mark.at] = 0;
        importance += mark.weight * mark.group.importance;
        found += 1;
      }
    }
    return found === 0 ? 0 : importance * (1 - PHRASE_REST * (1 - Math.min(1, found / (end - start))));
  }

  #readField(tokens: Uint32Array, start: number, end: number, weight: number, hasOrder: boolean): void {
    this.#lastAt.fill(start - NEAR - 1);
    for (let at = start; at < end; at += 1) {
      const form = tokens[at] ?? 0;
      const marks = this.#marks.startingWith(form);
      for (let next = 0; next < marks.length; next += 1) {
        const mark = marks[next];
        if (mark === undefined || (mark.stems.length > 1 && !this.#marks.standsAt(mark, tokens, at, end)))
          continue;
        const group = mark.at;
        this.#frequencies[group] = (this.#frequencies[group] ?? 0) + mark.weight * weight;
        if (form === mark.group.form) this.#exact[group] = 1;
        this.#lastAt[group] = at;
        if (hasOrder) this.#noteNeighbours(group, at);
      }
    }
  }

  #noteNeighbours(group: number, at: number): void {
    this.#noteNearness(group, at - (this.#lastAt[group - 1] ?? at - NEAR - 1), 1);
    this.#noteNearness(group + 1, at - (this.#lastAt[group + 1] ?? at - NEAR - 1), OTHER_ORDER);
  }

  #noteNearness(group: number, distance: number, part: number): void {
    if (group < 1 || group >= this.#nearness.length || distance < 1 || distance > NEAR) return;
    this.#nearness[group] = Math.max(this.#nearness[group] ?? 0, part / distance);
  }

  #sumUp(): number {
    let score = 0;
    const { groups } = this.#plan;
    for (let at = 0; at < groups.length; at += 1) {
      const frequency = this.#frequencies[at] ?? 0;
      if (frequency === 0) continue;
      const importance = groups[at]?.importance ?? 0;
      score += importance * (frequency / (frequency + SATURATION));
      if (this.#exact[at] === 1) score += importance * this.#bonuses.exactForm;
      const before = groups[at - 1]?.importance ?? 0;
      score += Math.min(importance, before) * (this.#nearness[at] ?? 0) * this.#bonuses.nearness;
    }
    return this.#plan.importance === 0 ? 0 : score / this.#plan.importance;
  }
}
