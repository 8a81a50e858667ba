/** Holds the process that measures one engine: asks for a step, waits for its answer, and ends it when time is up. */
import { fork, type ChildProcess } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import type { Answer, BuildMeasures, Step, StorageMeasures, TurnMeasures } from './measured';

const HEAP_GB = 4;
const FLAGS = ['--expose-gc', `--max-old-space-size=${HEAP_GB * 1024}`];

/** What a step may take, seconds. A turn that is over time ends itself, unless one query hangs. */
const LIMITS = { read: 120, build: 120, store: 120, warmUp: 60, hanging: 60 };

/** The engine cannot be measured any further; the message is what the table says. */
export class GaveUp extends Error {}

export class Measurer {
  readonly #process: ChildProcess;
  #stderr = '';

  /** @param script measuring-process, compiled. */
  constructor(script: string, engine: string, folder: string) {
    this.#process = fork(script, [engine, folder], {
      execArgv: FLAGS,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => (this.#stderr += text));
  }

  /** Reads corpus and queries, and loads the engine's package. */
  read = (): Promise<null> => this.#ask({ do: 'read' }, LIMITS.read);

  build = (): Promise<BuildMeasures> => this.#ask({ do: 'build' }, LIMITS.build);

  store = (): Promise<StorageMeasures> => this.#ask({ do: 'store' }, LIMITS.store);

  warmUp = (): Promise<TurnMeasures> => this.#ask({ do: 'warm up' }, LIMITS.warmUp);

  turn = (seconds: number): Promise<TurnMeasures> =>
    this.#ask({ do: 'turn', seconds }, seconds + LIMITS.hanging);

  end(): void {
    this.#process.kill('SIGKILL');
  }

  /** Rejects with GaveUp where the process breaks down, answers with a fault or takes too long. */
  #ask<T>(step: Step, seconds: number): Promise<T> {
    return new Promise((resolve, reject) => {
      const giveUp = (why: string): void => {
        finish();
        this.end();
        reject(new GaveUp(why));
      };
      const onMessage = (answer: Answer): void => {
        if ('fault' in answer) return giveUp(firstLine(answer.fault));
        finish();
        resolve(answer.ok as T);
      };
      const onExit = (): void => giveUp(this.#whyEnded(step));
      const timer = setTimeout(
        () => giveUp(`gave up after ${seconds.toFixed(0)} s of ${step.do}`),
        seconds * 1000,
      );
      const finish = (): void => {
        clearTimeout(timer);
        this.#process.off('message', onMessage).off('exit', onExit);
      };
      this.#process.on('message', onMessage).on('exit', onExit);
      if (this.#process.exitCode !== null || this.#process.signalCode !== null) onExit();
      else this.#process.send(step);
    });
  }

  #whyEnded(step: Step): string {
    if (/heap out of memory|heap limit/iu.test(this.#stderr)) {
      return `gave up at ${HEAP_GB} GB of heap in ${step.do}`;
    }
    const lines = stripVTControlCharacters(this.#stderr).split('\n');
    return `${step.do}: ${lines.find((line) => /error/iu.test(line)) ?? 'the process ended'}`;
  }
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
