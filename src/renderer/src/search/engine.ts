/**
 * The search engine: texts and marks in, answers out. One index a language and one for the marks;
 * knows no worker and no screen, so that the command line and the tests run the very same.
 */
import {
  LANGUAGES,
  splitExpressionId,
  type ExpressionId,
  type Language,
  type Locus,
} from '../../../shared/corpus';
import { parseAddress } from '../corpus/address';
import type { Glossary } from '../corpus/apparatus/glossary';
import type { Thesaurus } from '../corpus/apparatus/thesaurus';
import type { Expression } from '../corpus/model';
import { acceptFor, narrows, type Accept, type ExpressionSource, type Source } from './accept';
import { analyserFor, NOTES_ANALYSER, type Analyser } from './analyse';
import { analyseUnits } from './analysed-text';
import { ApparatusWords, ideasOf } from './apparatus-words';
import type { Correction, MarkChanges, MarkRef, SearchAnswer, SearchQuery } from './contract';
import { DEFAULT_LIMIT, toHits, type Ranked, type Searched } from './hits';
import { Loci } from './loci';
import { allUnits, LEAST_COVERAGE, matchUnits } from './match';
import { planFor, readQuery, type FoundCorrection, type ReadQuery } from './plan';
import { LONGEST_QUERY, parseQuery, type ParsedQuery } from './query';
import { BONUSES, Scorer, type Bonuses } from './rank';
import { ReadingOrder } from './reading-order';
import { retyped } from './retype';
import { analyseInChunks, finish, type AnalysisProgress, type SearchText } from './search-text';
import { selectUnits } from './select';
import { StemMarks } from './stem-marks';
import { SynonymTable } from './synonym-table';
import { IDEAS, type Idea } from './synonyms';
import { tagsOf } from './tags';
import { Tally } from './tally';
import { TextIndex } from './text-index';
import { unitOfMark } from './units';

/** What is in the index. */
export interface IndexCounts {
  expressions: number;
  provisions: number;
  marks: number;
}

/** What can be taken out of the engine to see what it is worth. */
export interface Layers {
  analyserFor: (language: Language) => Analyser;
  /** Wordings of the same. */
  ideas: readonly Idea[];
  bonuses: Bonuses;
  /** Whether a query in the wrong keyboard layout is read in the right one. */
  layouts: boolean;
}

const LAYERS: Layers = { analyserFor, ideas: IDEAS, bonuses: BONUSES, layouts: true };

export class SearchEngine {
  readonly #texts = new Map<Language, TextIndex<Source>>();
  readonly #marks = new TextIndex<Source>(NOTES_ANALYSER);
  readonly #expressions = new Map<ExpressionId, ExpressionSource>();
  readonly #loci = new Loci();
  /** Of the texts that are there; null until it is asked for. */
  #readingOrder: ReadingOrder | null = null;
  readonly #apparatus = new ApparatusWords();
  readonly #synonyms: SynonymTable;
  readonly #layers: Layers;

  /** @param layers the app's own where absent. */
  constructor(layers: Partial<Layers> = {}) {
    this.#layers = { ...LAYERS, ...layers };
    this.#synonyms = new SynonymTable(this.#layers.ideas);
  }

  get counts(): IndexCounts {
    const provisions = [...this.#texts.values()].reduce((sum, index) => sum + index.size, 0);
    return { expressions: this.#expressions.size, provisions, marks: this.#marks.size };
  }

  /** Everyday wording for the expressions of a work that are analysed after this. */
  addThesaurus(thesaurus: Thesaurus): void {
    this.#apparatus.addThesaurus(thesaurus);
  }

  /** The terms of a work: for its expressions that are analysed after this, and as wordings in every query. */
  addGlossary(glossary: Glossary): void {
    this.#apparatus.addGlossary(glossary);
    this.#synonyms.add(ideasOf(glossary));
  }

  /** Analyses an expression and adds it, or puts it in the place of the one with the same id. */
  addExpression(expression: Expression): void {
    this.addText(finish(this.analyse(expression)));
  }

  /** Analyses an expression with what thesaurus and glossary say about it, to be added; see `analyseInChunks`. */
  analyse(expression: Expression): Generator<AnalysisProgress, SearchText> {
    const { work, language } = splitExpressionId(expression.id);
    const { vocabulary, analyser } = this.#textIndex(language);
    // What other texts hold has its stem already.
    const stem = (form: string): string => vocabulary.knownStem(form) ?? analyser.stem(form);
    return analyseInChunks(expression, this.#apparatus.of(work, language), stem);
  }

  /** Adds an analysed text, or puts it in the place of the one with the same id. */
  addText({ id, title, addresses, analysed }: SearchText): void {
    this.removeExpression(id);
    const { work, language, kind } = splitExpressionId(id);
    const source: ExpressionSource = {
      type: 'expression',
      id,
      work,
      language,
      kind,
      title,
      addresses: this.#loci.add(work, addresses),
      loci: this.#loci.numbersOf(work, analysed.units.eIds),
      sections: this.#loci.numbersOf(work, analysed.sections),
    };
    this.#expressions.set(id, source);
    this.#readingOrder = null;
    this.#textIndex(language).merge(source, analysed);
  }

  /** Does nothing where the expression is not there. */
  removeExpression(id: ExpressionId): void {
    const source = this.#expressions.get(id);
    if (source === undefined) return;
    this.#expressions.delete(id);
    this.#readingOrder = null;
    this.#loci.forget(source.addresses);
    this.#textIndex(source.language).remove((one) => one === source);
  }

  /** Puts and removes what the reader wrote; a mark that is not there is no fault. */
  changeMarks({ put, remove }: MarkChanges): void {
    const gone = new Set([...put, ...remove].map(markKey));
    const last = new Map(put.map((mark) => [markKey(mark), mark]));
    this.#marks.remove((source) => source.type === 'mark' && gone.has(markKey(source.mark)));
    for (const mark of last.values()) {
      const { table, id, locus, body } = mark;
      const source: Source = { type: 'mark', mark: { table, id }, locus, tags: tagsOf(body) };
      this.#marks.merge(source, analyseUnits([unitOfMark(mark)], NOTES_ANALYSER.stem));
    }
  }

  /** Does what the first questions would wait for otherwise; may be paused between the steps, or left off. */
  *preparing(): Generator<void> {
    this.#order();
    for (const index of this.#texts.values()) yield* index.preparing();
  }

  /** Never throws on what a reader types; an empty text finds nothing. */
  query(query: SearchQuery): SearchAnswer {
    const start = performance.now();
    const { searched, least, corrections } = this.#search(query);
    const tally = new Tally(this.#loci.size);
    for (const { index, matches } of searched) tally.add(index, matches, least);
    const order = this.#order();
    const ranked =
      query.sort === 'place'
        ? inOrder(searched, least, order)
        : byRelevance(searched, least, query.limit ?? DEFAULT_LIMIT, this.#layers.bonuses, order);
    return {
      hits: toHits(ranked, query),
      total: tally.total,
      facets: tally.facets(order),
      addresses: query.in === 'marks' ? [] : this.#addresses(query),
      corrections,
      ms: performance.now() - start,
    };
  }

  #search(query: SearchQuery): { searched: Searched[]; least: number; corrections: Correction[] } {
    const parsed = parseQuery(query.text);
    const inScope = this.#inScope(query, parsed);
    const { read, retyped: other } = this.#read(
      query,
      parsed,
      inScope.map(({ index }) => index),
    );
    const corrections = new Corrections();
    const searched = inScope.map(({ index, language, accept }): Searched => {
      const plan = planFor(index, language, read, (correction) => corrections.add(correction));
      const matches = parsed.words.length === 0 ? allUnits(index, accept) : matchUnits(index, plan, accept);
      return { index, plan, matches, marks: new StemMarks(plan, index.vocabulary) };
    });
    const layout = other === null ? [] : [{ typed: query.text.trim(), used: other }];
    const least = isQuoted(read.parsed) ? 0 : leastCoverage(searched);
    return { searched, least, corrections: [...layout, ...corrections.list(read.parsed.words)] };
  }

  /** The query's words as they are, or as another keyboard layout has them. */
  #read(
    { text: typed, asTyped = false }: SearchQuery,
    parsed: ParsedQuery,
    indexes: readonly TextIndex[],
  ): { read: ReadQuery; retyped: string | null } {
    const readWords = (words: ParsedQuery): ReadQuery =>
      readQuery(indexes, words, this.#synonyms.find(words.words), asTyped);
    const read = readWords(parsed);
    if (!this.#layers.layouts) return { read, retyped: null };
    const text = typed.slice(0, LONGEST_QUERY);
    const other = retyped(indexes, text, read, (one) => readWords(parseQuery(one)));
    return other === null ? { read, retyped: null } : { read: other.query, retyped: other.text };
  }

  /** The indexes that hold something of what is asked for. */
  #inScope(query: SearchQuery, { words, filters }: ParsedQuery): ScopedIndex[] {
    const scope = { query, filters };
    if (words.length === 0 && !narrows(scope)) return [];
    return [...LANGUAGES, null].flatMap((language) => {
      const index = language === null ? this.#marks : this.#texts.get(language);
      const accept = index === undefined ? 'nothing' : acceptFor(index, scope);
      return index === undefined || accept === 'nothing' ? [] : [{ index, language, accept }];
    });
  }

  #addresses({ text, work }: SearchQuery): Locus[] {
    const eIds = parseAddress(text);
    if (eIds === null) return [];
    return this.#loci.works
      .filter((one) => work === undefined || work === one)
      .flatMap((one) => eIds.map((eId) => ({ work: one, eId })))
      .filter((locus) => this.#loci.has(locus));
  }

  #order(): ReadingOrder {
    this.#readingOrder ??= new ReadingOrder(this.#loci, this.#expressions.values());
    return this.#readingOrder;
  }

  #textIndex(language: Language): TextIndex<Source> {
    const index = this.#texts.get(language) ?? new TextIndex<Source>(this.#layers.analyserFor(language));
    this.#texts.set(language, index);
    return index;
  }
}

interface ScopedIndex {
  index: TextIndex<Source>;
  /** Null for the marks. */
  language: Language | null;
  accept: Accept;
}

const markKey = ({ table, id }: MarkRef): string => `${table} ${id}`;

/** Whether all words are in phrases: what holds the phrases is an answer, whatever other wordings it lacks. */
const isQuoted = ({ words, phrases }: ParsedQuery): boolean =>
  words.length > 0 && words.length === phrases.flat().length;

/** The part of the query that a unit must cover to be an answer, beside the best one. */
function leastCoverage(searched: readonly Searched[]): number {
  return LEAST_COVERAGE * searched.reduce((most, { matches }) => Math.max(most, matches.best), 0);
}

function byRelevance(
  searched: readonly Searched[],
  least: number,
  limit: number,
  bonuses: Bonuses,
  order: ReadingOrder,
): Ranked[] {
  const ranked = searched.flatMap((one): Ranked[] => {
    const { index, plan, marks, matches } = one;
    const scorer = new Scorer(index, plan, marks, bonuses);
    return Array.from(selectUnits(index, plan, matches, least, limit), (unit) => ({
      in: one,
      unit,
      score: scorer.score(unit),
    }));
  });
  return ranked.sort((a, b) => b.score - a.score || compareUnits(a, b, order));
}

/** Everything that was found in reading order. */
function inOrder(searched: readonly Searched[], least: number, order: ReadingOrder): Ranked[] {
  const found = searched.flatMap((one): Ranked[] => {
    const { units, coverage } = one.matches;
    return Array.from(units, (unit, at) => ({ in: one, unit, score: coverage[at] ?? 0 }));
  });
  const placeOf = ({ in: { index }, unit }: Ranked): number => {
    const segment = index.segmentOf(unit);
    return segment === null ? 0 : order.placeOfUnit(segment, unit);
  };
  return found
    .filter(({ score }) => score >= least)
    .map((one) => ({ one, place: placeOf(one) }))
    .sort((a, b) => (a.place === b.place ? compareUnits(a.one, b.one, order) : a.place - b.place))
    .map(({ one }) => one);
}

function compareUnits(a: Ranked, b: Ranked, order: ReadingOrder): number {
  const [aText, bText] = [a.in.index.segmentOf(a.unit), b.in.index.segmentOf(b.unit)];
  return aText === null || bText === null ? 0 : order.compare(aText, a.unit, bText, b.unit);
}

/** What unknown words were taken for in the indexes; the likeliest of each is told. */
class Corrections {
  readonly #best = new Map<number, FoundCorrection>();

  add(correction: FoundCorrection): void {
    const known = this.#best.get(correction.at);
    const isBetter =
      known === undefined ||
      correction.edits < known.edits ||
      (correction.edits === known.edits && correction.uses > known.uses);
    if (isBetter) this.#best.set(correction.at, correction);
  }

  list(words: readonly string[]): Correction[] {
    const found = [...this.#best.values()].sort((a, b) => a.at - b.at);
    return found.map(({ at, form }) => ({ typed: words[at] ?? '', used: form }));
  }
}
