import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkMessages } from '../../scripts/setup/message-files.mjs';
import * as messages from '../../src/shared/i18n/paraglide/messages/_index.js';
import { filesOf, splitSource } from '../architecture/imports';

const FOLDER = 'src/shared/i18n/messages';
const { $schema: _schema, ...english } = JSON.parse(readFileSync(`${FOLDER}/en.json`, 'utf8')) as Record<
  string,
  unknown
>;
const KEYS = Object.keys(english);

/** Keys that the code asks for: `m.key`, be it called or handed on. */
const USED = new Set(
  filesOf('src', '.ts', '.svelte').flatMap((file) => {
    const { script, markup } = splitSource(file, readFileSync(file, 'utf8'));
    return [...`${script}\n${markup}`.matchAll(/\bm\.([a-z]\w*)/g)].map(([, key = '']) => key);
  }),
);

describe('the messages', () => {
  it('are in every language, with the same values', () => {
    expect(checkMessages()).toEqual([]);
  });

  it('are all used', () => {
    expect(KEYS.filter((key) => !USED.has(key))).toEqual([]);
  });

  it('are all there that are used', () => {
    expect([...USED].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });

  it('that are compiled are those of the files', () => {
    expect(Object.keys(messages).sort()).toEqual(KEYS.toSorted());
  });
});
