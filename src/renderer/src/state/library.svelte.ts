/** The texts that can be read: what the bundle holds, and each text parsed once when it is first asked for. */
import {
  splitExpressionId,
  type AnalysisEntry,
  type ApparatusEntry,
  type ApparatusPart,
  type CorpusBytes,
  type CorpusDamage,
  type CorpusFile,
  type EId,
  type ExpressionEntry,
  type ExpressionId,
  type Language,
  type TourEntry,
} from '../../../shared/corpus';
import type { Api } from '../api';
import { parseExpression, parseTour } from '../corpus/formats/markdown';
import type { Expression, Tour } from '../corpus/model';
import { articleOf } from '../corpus/walk';

/** A work as the library lists it. */
export interface WorkEntry {
  work: string;
  expressions: { id: ExpressionId; language: Language; title: string }[];
}

/** The work that a first start opens. */
export const FIRST_WORK = 'kz-constitution-2026';

export class LibraryState {
  #api: Api;
  #expressions: ExpressionEntry[] = $state.raw([]);
  #tours: TourEntry[] = $state.raw([]);
  #apparatus: ApparatusEntry[] = $state.raw([]);
  #analyses: AnalysisEntry[] = [];
  #damaged: CorpusDamage[] = $state.raw([]);
  #texts = new Map<ExpressionId, Promise<Expression>>();
  /** Parsed texts, for views that show what is there without waiting. */
  #ready: ReadonlyMap<ExpressionId, Expression> = $state.raw(new Map());

  constructor(api: Api) {
    this.#api = api;
  }

  async start(): Promise<void> {
    const { manifest, damaged } = await this.#api.call('corpus:manifest');
    // What cannot be opened is not offered: the banner names it.
    const files = manifest.files.filter(({ path }) => !damaged.some((one) => one.path === path));
    this.#expressions = files.filter((file) => file.type === 'expression');
    this.#tours = files.filter((file) => file.type === 'tour');
    this.#apparatus = files.filter((file) => file.type === 'apparatus');
    this.#analyses = files.filter((file) => file.type === 'analysis');
    this.#damaged = damaged;
  }

  /** The files of the works' apparatus. */
  get apparatus(): readonly ApparatusEntry[] {
    return this.#apparatus;
  }

  get damaged(): CorpusDamage[] {
    return this.#damaged;
  }

  readonly works: WorkEntry[] = $derived.by(() => {
    const works = new Map<string, WorkEntry>();
    for (const { expression: id, language, title } of this.#expressions) {
      const { work } = splitExpressionId(id);
      const entry = works.get(work) ?? { work, expressions: [] };
      entry.expressions.push({ id, language, title });
      works.set(work, entry);
    }
    return [...works.values()];
  });

  /** Ids of the tours in the bundle, each with the languages it is written in. */
  readonly tours: { tour: string; languages: Language[]; titles: Partial<Record<Language, string>> }[] =
    $derived.by(() => {
      const tours = new Map<
        string,
        { tour: string; languages: Language[]; titles: Partial<Record<Language, string>> }
      >();
      for (const { tour, language, title } of this.#tours) {
        const entry = tours.get(tour) ?? { tour, languages: [], titles: {} };
        entry.languages.push(language);
        entry.titles[language] = title;
        tours.set(tour, entry);
      }
      return [...tours.values()];
    });

  /** Expressions of a work, in the order of the library. */
  expressionsOf(work: string): WorkEntry['expressions'] {
    return this.works.find((entry) => entry.work === work)?.expressions ?? [];
  }

  /** Whether the bundle holds this text. */
  has(id: ExpressionId): boolean {
    return this.#expressions.some((file) => file.expression === id);
  }

  /** The expression of a work to read in a language: that language, else the first one there is; null for an unknown work. */
  pick(work: string, language: Language): ExpressionId | null {
    return this.#preferring(work, language)[0]?.id ?? null;
  }

  /** The title of a work in a language, or in the first language there is. */
  titleOf(work: string, language: Language): string {
    return this.#preferring(work, language)[0]?.title ?? work;
  }

  /** The heading of the article around an address, from a text that is open already; null where none is or has one. */
  headingOf(work: string, eId: EId, language: Language): string | null {
    for (const { id } of this.#preferring(work, language)) {
      const text = this.#ready.get(id);
      if (text) return articleOf(text, eId)?.heading ?? null;
    }
    return null;
  }

  /** The expressions of a work, those in a language first. */
  #preferring(work: string, language: Language): WorkEntry['expressions'] {
    const all = this.expressionsOf(work);
    return [
      ...all.filter((one) => one.language === language),
      ...all.filter((one) => one.language !== language),
    ];
  }

  /** The parsed text, where it has been opened before; null until then. */
  peek(id: ExpressionId): Expression | null {
    return this.#ready.get(id) ?? null;
  }

  /** Reads and parses a text once; throws AppError for a damaged or unknown file. */
  open(id: ExpressionId): Promise<Expression> {
    const known = this.#texts.get(id);
    if (known) return known;
    const text = this.#read(id);
    this.#texts.set(id, text);
    // A text that failed may be read again: the reader can mend the file and try once more.
    text.catch(() => this.#texts.delete(id));
    return text;
  }

  /** A tour in a language, or in the first language it is written in; null where there is no such tour. */
  async openTour(tour: string, language: Language): Promise<Tour | null> {
    const files = this.#tours.filter((file) => file.tour === tour);
    const file = files.find((one) => one.language === language) ?? files[0];
    if (!file) return null;
    const { text } = await this.#api.call('corpus:read', file.path);
    return parseTour(text, file.path);
  }

  /** Every text for the search index: as it was analysed for the bundle, or else as it is; damaged ones are left out. */
  async searchTexts(): Promise<{ saved: CorpusBytes[]; files: CorpusFile[] }> {
    const read = await Promise.all(this.#expressions.map((entry) => this.#readAnalysis(entry)));
    const missing = this.#expressions.filter((_, at) => read[at] === null);
    return { saved: read.filter((one) => one !== null), files: await this.#readAll(missing) };
  }

  /** The files of texts, for those whose analysis is of no use. */
  async filesOfAnalyses(paths: readonly string[]): Promise<CorpusFile[]> {
    const ids = this.#analyses.filter(({ path }) => paths.includes(path)).map(({ expression }) => expression);
    return this.#readAll(this.#expressions.filter(({ expression }) => ids.includes(expression)));
  }

  /** The files of one part of every work's apparatus, for the search index; damaged ones are left out. */
  async apparatusFiles(part: ApparatusPart): Promise<CorpusFile[]> {
    return this.#readAll(this.#apparatus.filter((file) => file.part === part));
  }

  /** Null where there is none that can be read. */
  async #readAnalysis({ expression }: ExpressionEntry): Promise<CorpusBytes | null> {
    const entry = this.#analyses.find((one) => one.expression === expression);
    if (entry === undefined) return null;
    return this.#api.call('corpus:readBytes', entry.path).catch(() => null);
  }

  async #readAll(files: readonly { path: string }[]): Promise<CorpusFile[]> {
    const read = await Promise.allSettled(files.map(({ path }) => this.#api.call('corpus:read', path)));
    return read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  }

  async #read(id: ExpressionId): Promise<Expression> {
    const path = this.#expressions.find((file) => file.expression === id)?.path ?? id;
    const file = await this.#api.call('corpus:read', path);
    const expression = parseExpression(file.text, file.path);
    this.#ready = new Map(this.#ready).set(id, expression);
    return expression;
  }
}
