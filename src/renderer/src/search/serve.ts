/** The worker's side of the protocol, without the worker: requests in, messages out. */
import type { CorpusFile } from '../../../shared/corpus';
import type { Glossary } from '../corpus/apparatus/glossary';
import type { Thesaurus } from '../corpus/apparatus/thesaurus';
import { parseExpression } from '../corpus/formats/markdown';
import { SearchEngine } from './engine';
import type {
  AddedExpression,
  BrokenText,
  LoadReport,
  Progress,
  SearchCall,
  SearchCalls,
  SearchMessage,
  SearchRequest,
} from './protocol';
import { loadText, saveText } from './saved-text';

type Answer = SearchCalls[SearchCall]['answer'];

export class SearchServer {
  #engine = new SearchEngine();
  readonly #post: (message: SearchMessage, transfer?: Transferable[]) => void;
  /** Lets other requests through between two steps of a long one. */
  readonly #pause: () => Promise<void>;
  readonly #cancelled = new Set<number>();

  constructor(
    post: (message: SearchMessage, transfer?: Transferable[]) => void,
    pause: () => Promise<void> = () => new Promise((go) => setTimeout(go)),
  ) {
    this.#post = post;
    this.#pause = pause;
  }

  /** Answers one request; what goes wrong is answered too, never thrown. */
  async handle(request: SearchRequest): Promise<void> {
    try {
      const answer = this.#answer(request);
      const value = answer instanceof Promise ? await answer : answer;
      this.#post({ type: 'answer', id: request.id, value }, transferablesOf(value));
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#post({ type: 'error', id: request.id, message: `search: ${request.call}: ${message}` });
    }
  }

  #answer(request: SearchRequest): Answer | Promise<Answer> {
    switch (request.call) {
      case 'load':
        return this.#load(request.id, request.argument);
      case 'addExpression':
        return this.#addExpression(request.id, request.argument);
      case 'cancel':
        this.#cancelled.add(request.argument);
        return null;
      case 'removeExpression':
        this.#engine.removeExpression(request.argument);
        return null;
      case 'changeMarks':
        this.#engine.changeMarks(request.argument);
        return null;
      case 'query':
        return this.#engine.query(request.argument);
      default:
        return unknownCall(request);
    }
  }

  #load(
    id: number,
    { saved, files, marks, glossaries, thesauri }: SearchCalls['load']['argument'],
  ): LoadReport {
    const engine = new SearchEngine();
    const broken: BrokenText[] = [];
    const read = (path: string, step: () => void): void => {
      const message = attempt(step);
      if (message !== null) broken.push({ path, message });
    };
    for (const { path, text } of glossaries)
      read(path, () => engine.addGlossary(JSON.parse(text) as Glossary));
    for (const { path, text } of thesauri)
      read(path, () => engine.addThesaurus(JSON.parse(text) as Thesaurus));
    const of = saved.length + files.length;
    for (const [at, { path, bytes }] of saved.entries()) {
      read(path, () => addSaved(engine, bytes));
      this.#report(id, { done: at + 1, of });
    }
    for (const [at, file] of files.entries()) {
      read(file.path, () => engine.addExpression(parseExpression(file.text, file.path)));
      this.#report(id, { done: saved.length + at + 1, of });
    }
    engine.changeMarks({ put: marks, remove: [] });
    this.#engine = engine;
    void this.#prepare(engine);
    return { counts: engine.counts, broken };
  }

  /** While nothing else is asked. */
  async #prepare(engine: SearchEngine): Promise<void> {
    for (const _ of engine.preparing()) await this.#pause();
  }

  async #addExpression(id: number, { text, path }: CorpusFile): Promise<AddedExpression | null> {
    const expression = parseExpression(text, path);
    const analysis = this.#engine.analyse(expression);
    for (;;) {
      const step = analysis.next();
      if (step.done === true) {
        this.#engine.addText(step.value);
        return { id: expression.id, saved: saveText(step.value) };
      }
      this.#report(id, step.value);
      await this.#pause();
      if (this.#cancelled.delete(id)) return null;
    }
  }

  #report(id: number, progress: Progress): void {
    this.#post({ type: 'progress', id, progress });
  }
}

function addSaved(engine: SearchEngine, bytes: Uint8Array): void {
  const text = loadText(bytes);
  if (text === null) throw new Error('analysed by another version, or damaged');
  engine.addText(text);
}

/** Null where it went well; else what is wrong, so that one broken file does not take the others along. */
function attempt(read: () => void): string | null {
  try {
    read();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What is handed over rather than copied. */
function transferablesOf(value: Answer): Transferable[] {
  return value !== null && typeof value === 'object' && 'saved' in value ? [value.saved.buffer] : [];
}

function unknownCall(request: never): never {
  throw new Error(`unknown call ${JSON.stringify(request)}`);
}
