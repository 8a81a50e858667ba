/**
 * The search engine: expressions and notes in, answers out. One index a language and one for the notes;
 * knows no worker and no screen, so that the command line and the tests run the very same.
 */
import {
  LANGUAGES,
  splitExpressionId,
  type EId,
  type ExpressionId,
  type Language,
  type Locus,
} from '../../../shared/corpus';
import { resolveAddress } from '../corpus/address';
import type { Thesaurus } from '../corpus/apparatus/thesaurus';
import type { Expression } from '../corpus/model';
import { analyserFor, NOTES_ANALYSER } from './analyse';
import type { NoteText, SearchAnswer, SearchHit, SearchQuery } from './contract';
import { excerptAround } from './excerpt';
import { matchUnits, type Match } from './match';
import { knownAnywhere, planFor, type Plan } from './plan';
import { parseQuery } from './query';
import { scoreUnit } from './rank';
import { spread } from './spread';
import { StemMarks } from './stem-marks';
import { SynonymTable } from './synonym-table';
import { IDEAS } from './synonyms';
import { TextIndex } from './text-index';
import { unitOfNote, unitsOfExpression, type Everyday, type Unit } from './units';

/** What is in the index. */
export interface IndexCounts {
  expressions: number;
  provisions: number;
  notes: number;
}

interface Searched {
  index: TextIndex;
  plan: Plan;
  matches: Match[];
}

interface Ranked {
  in: Searched;
  unit: Unit;
  score: number;
}

const DEFAULT_LIMIT = 50;
/** Units of one index that are ranked: those that cover most of the query. */
const MOST_RANKED = 300;
/** A unit is an answer when it covers at least this part of what the best one covers. */
const LEAST_COVERAGE = 0.55;

export class SearchEngine {
  readonly #texts = new Map<Language, TextIndex>();
  readonly #notes = new TextIndex(NOTES_ANALYSER);
  readonly #expressions = new Map<ExpressionId, Expression>();
  /** By work and language. */
  readonly #everyday = new Map<string, Everyday>();
  readonly #synonyms = new SynonymTable(IDEAS);
  readonly #now: () => number;

  /** @param now milliseconds, for `SearchAnswer.ms`. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  get counts(): IndexCounts {
    const provisions = [...this.#texts.values()].reduce((sum, index) => sum + index.size, 0);
    return { expressions: this.#expressions.size, provisions, notes: this.#notes.size };
  }

  /** Everyday wording for the expressions of a work that are added after this. */
  addThesaurus({ work, ideas }: Thesaurus): void {
    for (const language of LANGUAGES) {
      const phrases = new Map<EId, string[]>();
      for (const idea of ideas) {
        for (const eId of idea.provisions) phrases.set(eId, [...(phrases.get(eId) ?? []), ...idea[language]]);
      }
      this.#everyday.set(`${work}/${language}`, phrases);
    }
  }

  /** Adds an expression, or puts it in the place of the one with the same id. */
  addExpression(expression: Expression): void {
    if (this.#expressions.has(expression.id)) this.removeExpression(expression.id);
    this.#expressions.set(expression.id, expression);
    const { work, language } = splitExpressionId(expression.id);
    const everyday = this.#everyday.get(`${work}/${language}`);
    const index = this.#textIndex(language);
    for (const unit of unitsOfExpression(expression, everyday)) index.add(unit);
  }

  /** Does nothing where the expression is not there. */
  removeExpression(id: ExpressionId): void {
    if (!this.#expressions.delete(id)) return;
    this.#textIndex(splitExpressionId(id).language).remove((unit) => unit.expression === id);
  }

  /** Puts these notes in the place of all that are there. */
  putNotes(notes: readonly NoteText[]): void {
    this.#notes.remove(() => true);
    for (const note of notes) this.#notes.add(unitOfNote(note));
  }

  /** Adds a note, or puts it in the place of the one with the same id. */
  putNote(note: NoteText): void {
    this.removeNote(note.id);
    this.#notes.add(unitOfNote(note));
  }

  /** Does nothing where the note is not there. */
  removeNote(id: string): void {
    this.#notes.remove((unit) => unit.note === id);
  }

  /** Never throws on what a reader types; an empty text finds nothing. */
  query(query: SearchQuery): SearchAnswer {
    const start = this.#now();
    const searched = this.#search(query);
    const best = Math.max(0, ...searched.flatMap(({ matches }) => matches.map(({ coverage }) => coverage)));
    const enough = searched.map((one) => ({
      ...one,
      matches: one.matches.filter(({ coverage }) => coverage >= best * LEAST_COVERAGE),
    }));
    const ranked = enough.flatMap((one) => rankMatches(one)).sort((a, b) => b.score - a.score);
    const shown = spread(ranked, ({ unit }) => unit.group).slice(0, query.limit ?? DEFAULT_LIMIT);
    return {
      hits: toHits(shown),
      total: enough.reduce((sum, { matches }) => sum + matches.length, 0),
      addresses: query.in === 'notes' ? [] : this.#addresses(query),
      ms: this.#now() - start,
    };
  }

  #search(query: SearchQuery): Searched[] {
    const parsed = parseQuery(query.text);
    if (parsed.words.length === 0) return [];
    const searched: { index: TextIndex; language: Language | null }[] = [];
    if (query.in !== 'notes') {
      for (const [language, index] of this.#texts) {
        if (query.languages?.includes(language) ?? true) searched.push({ index, language });
      }
    }
    if (query.in !== 'texts') searched.push({ index: this.#notes, language: null });

    const indexes = searched.map(({ index }) => index);
    const ideas = this.#synonyms.find(parsed.words);
    const known = parsed.words.map(
      (word, at) => ideas.some((idea) => idea.at.includes(at)) || knownAnywhere(indexes, word),
    );
    const accept = (unit: Unit): boolean => query.work === undefined || unit.locus.work === query.work;
    return searched.map(({ index, language }) => {
      const plan = planFor(index, language, parsed, known, ideas);
      return { index, plan, matches: matchUnits(index, plan, accept) };
    });
  }

  #addresses(query: SearchQuery): Locus[] {
    const found = new Map<string, Locus>();
    for (const expression of this.#expressions.values()) {
      const { work } = expression.meta;
      if (query.work !== undefined && query.work !== work) continue;
      for (const eId of resolveAddress(expression, query.text)) found.set(`${work}#${eId}`, { work, eId });
    }
    return [...found.values()];
  }

  #textIndex(language: Language): TextIndex {
    const index = this.#texts.get(language) ?? new TextIndex(analyserFor(language));
    this.#texts.set(language, index);
    return index;
  }
}

function rankMatches(searched: Searched): Ranked[] {
  const { index, plan, matches } = searched;
  const marks = new StemMarks(plan, index.vocabulary);
  const most = matches.length <= MOST_RANKED ? matches : [...matches].sort((a, b) => b.coverage - a.coverage);
  const ranked: Ranked[] = [];
  for (const { id } of most.slice(0, MOST_RANKED).sort((a, b) => a.id - b.id)) {
    const unit = index.unit(id);
    if (unit !== null) ranked.push({ in: searched, unit, score: scoreUnit(index, plan, marks, id) });
  }
  return ranked;
}

function toHits(ranked: readonly Ranked[]): SearchHit[] {
  const marksOf = new Map<Searched, StemMarks>();
  return ranked.map(({ in: searched, unit, score }) => {
    const { vocabulary } = searched.index;
    const marks = marksOf.get(searched) ?? new StemMarks(searched.plan, vocabulary);
    marksOf.set(searched, marks);
    return {
      locus: unit.locus,
      expression: unit.expression,
      note: unit.note,
      score,
      heading: unit.heading,
      excerpt: excerptAround(unit.text, vocabulary, marks),
    };
  });
}
