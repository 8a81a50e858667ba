import { describe, expect, it } from 'vitest';
import { checkMessages, compareMessages } from '../../scripts/setup/message-files.mjs';

const variants = (inputs: string[], words: string) => [
  { declarations: inputs.map((name) => `input ${name}`), selectors: ['n'], match: { 'n=one': words } },
];

describe('messages', () => {
  it('are complete in every language', () => {
    expect(checkMessages()).toEqual([]);
  });

  it('that are missing are named with file and key', () => {
    expect(compareMessages('kk', {}, { open: 'Open' })).toEqual([
      'src/shared/i18n/messages/kk.json: "open" is missing',
    ]);
  });

  it('of blank words count as empty, in a variant too', () => {
    const problems = compareMessages('ru', { a: ' ', b: variants([], '') }, { a: 'A', b: variants([], 'B') });
    expect(problems.map((line) => line.replace(/^.*: /, ''))).toEqual(['"a" is empty', '"b" is empty']);
  });

  it('have to take the same values', () => {
    expect(compareMessages('ru', { saved: 'Сохранено' }, { saved: 'Saved at {time}' })).toEqual([
      'src/shared/i18n/messages/ru.json: "saved" takes nothing, not time',
    ]);
  });

  it('may say with variants what another language says plainly', () => {
    expect(
      compareMessages('ru', { notes: variants(['count'], '{count}') }, { notes: '{count} notes' }),
    ).toEqual([]);
  });

  it('that only one language has are reported', () => {
    expect(compareMessages('ru', { old: 'Старое' }, {})).toEqual([
      'src/shared/i18n/messages/ru.json: "old" is in no other language',
    ]);
  });
});
