/** A YAML file of the corpus with the lines of its parts, so that a fault is named where it stands. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { CorpusError } from '../../../src/renderer/src/corpus/corpus-error';

type Key = string | number;

export class Source<T> {
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(
    /** From the corpus folder, `/`-separated. */
    readonly path: string,
    readonly value: T,
    document: Document,
    lines: LineCounter,
  ) {
    this.#document = document;
    this.#lines = lines;
  }

  /** A fault at the part of the file under these keys, or at the nearest part around it that is there. */
  fault(what: string, ...keys: Key[]): CorpusError {
    return new CorpusError(what, this.path, lineAt(this.#document, this.#lines, keys));
  }
}

/**
 * `name.yaml`, or every YAML file of the folder `name` in the order of their names; empty where neither is there.
 * Throws CorpusError for a file that is no YAML or not in form.
 */
export async function readSources<T>(
  folder: string,
  name: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<Source<T>[]> {
  const paths = existsSync(join(folder, name))
    ? (await readdir(join(folder, name)))
        .filter((file) => file.endsWith('.yaml'))
        .sort()
        .map((file) => `${name}/${file}`)
    : [`${name}.yaml`].filter((path) => existsSync(join(folder, path)));
  return Promise.all(
    paths.map(async (path) => parseSource(await readFile(join(folder, path), 'utf8'), path, schema)),
  );
}

/** Throws CorpusError for a text that is no YAML or not in form. */
export function parseSource<T>(text: string, path: string, schema: v.GenericSchema<unknown, T>): Source<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error)
    throw new CorpusError(error.message.split('\n')[0] ?? error.code, path, error.linePos?.[0].line ?? 1);
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return new Source(path, result.output, document, lines);
  const [issue] = result.issues;
  const keys = (issue.path ?? []).map(({ key }) => key).filter(isKey);
  throw new CorpusError(
    `${keys.join('.') || 'the file'}: ${issue.message}`,
    path,
    lineAt(document, lines, keys),
  );
}

const isKey = (key: unknown): key is Key => typeof key === 'string' || typeof key === 'number';

function lineAt(document: Document, lines: LineCounter, keys: readonly Key[]): number {
  for (let length = keys.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
