/**
 * The head of a corpus file: `key: value` lines between two lines of `---`, and blocks after `key: |`.
 * A small subset of YAML, read strictly, so that the app and the build need no YAML parser.
 */
import { CorpusError } from '../corpus-error';

export interface Field {
  value: string;
  /** Line of the key, counted from 1. */
  line: number;
}

export interface FrontMatter {
  fields: ReadonlyMap<string, Field>;
  /** Lines after the head. */
  body: readonly string[];
  /** Line number of `body[0]`. */
  bodyLine: number;
}

const KEY = /^([A-Za-z]+):(?: (.*))?$/;
const BLOCK_INDENT = '  ';

/** Splits a file into head and body. Throws CorpusError where the head is missing, unfinished or not in this form. */
export function parseFrontMatter(text: string, path: string): FrontMatter {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines[0] !== '---') throw new CorpusError('the file does not begin with front matter (---)', path, 1);
  const end = lines.indexOf('---', 1);
  if (end < 0) throw new CorpusError('the front matter has no closing line (---)', path, 1);

  const fields = new Map<string, Field>();
  let at = 1;
  while (at < end) {
    const line = lines[at] ?? '';
    const number = at + 1;
    at += 1;
    if (line.trim() === '') continue;
    const match = KEY.exec(line.trimEnd());
    const key = match?.[1];
    if (key === undefined) throw new CorpusError(`not a "key: value" line: "${line}"`, path, number);
    if (fields.has(key)) throw new CorpusError(`repeated key "${key}"`, path, number);
    let value = unquote(match?.[2]?.trim() ?? '');
    if (value === '|') {
      const block: string[] = [];
      while (at < end && (lines[at]?.startsWith(BLOCK_INDENT) || lines[at]?.trim() === '')) {
        const part = lines[at]?.trim() ?? '';
        if (part !== '') block.push(part);
        at += 1;
      }
      value = block.join('\n');
    }
    if (value === '') throw new CorpusError(`key "${key}" has no value`, path, number);
    fields.set(key, { value, line: number });
  }
  return { fields, body: lines.slice(end + 1), bodyLine: end + 2 };
}

function unquote(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
}
