/** The worker's side of the protocol, without the worker: requests in, messages out. */
import type { Thesaurus } from '../corpus/apparatus/thesaurus';
import { parseExpression } from '../corpus/formats/markdown';
import { SearchEngine } from './engine';
import type {
  BrokenText,
  LoadReport,
  SearchCalls,
  SearchCall,
  SearchMessage,
  SearchRequest,
} from './protocol';

export class SearchServer {
  #engine = new SearchEngine();
  readonly #post: (message: SearchMessage) => void;

  constructor(post: (message: SearchMessage) => void) {
    this.#post = post;
  }

  /** Answers one request; what goes wrong is answered too, never thrown. */
  handle(request: SearchRequest): void {
    try {
      this.#post({ type: 'answer', id: request.id, value: this.#answer(request) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.#post({ type: 'error', id: request.id, message: `search: ${request.call}: ${message}` });
    }
  }

  #answer(request: SearchRequest): SearchCalls[SearchCall]['answer'] {
    switch (request.call) {
      case 'load':
        return this.#load(request.argument);
      case 'addExpression': {
        const expression = parseExpression(request.argument.text, request.argument.path);
        this.#engine.addExpression(expression);
        return expression.id;
      }
      case 'removeExpression':
        this.#engine.removeExpression(request.argument);
        return null;
      case 'putNotes':
        this.#engine.putNotes(request.argument);
        return null;
      case 'putNote':
        this.#engine.putNote(request.argument);
        return null;
      case 'removeNote':
        this.#engine.removeNote(request.argument);
        return null;
      case 'query':
        return this.#engine.query(request.argument);
      default:
        return unknownCall(request);
    }
  }

  #load({ files, notes, thesauri }: SearchCalls['load']['argument']): LoadReport {
    this.#engine = new SearchEngine();
    const broken: BrokenText[] = [];
    for (const { path, text } of thesauri) {
      const fault = attempt(() => this.#engine.addThesaurus(JSON.parse(text) as Thesaurus));
      if (fault !== null) broken.push({ path, message: fault });
    }
    for (const [at, file] of files.entries()) {
      const fault = attempt(() => this.#engine.addExpression(parseExpression(file.text, file.path)));
      if (fault !== null) broken.push({ path: file.path, message: fault });
      const progress = { filesRead: at + 1, files: files.length, counts: this.#engine.counts };
      this.#post({ type: 'progress', progress });
    }
    this.#engine.putNotes(notes);
    return { counts: this.#engine.counts, broken };
  }
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

function unknownCall(request: never): never {
  throw new Error(`unknown call ${JSON.stringify(request)}`);
}
