/**
 * Completeness of the interface's words: each message is there in each language and takes the same values.
 * The compiler would quietly show English where a translation is missing.
 */
import { readFileSync } from 'node:fs';
import { inCheckout } from './checkout.mjs';

const FOLDER = 'src/shared/i18n/messages';

/** Names of the values that a message takes: `{count}` in plain words, declared inputs in one with variants. */
function valuesOf(message) {
  if (typeof message === 'string') return [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return message.flatMap(({ declarations = [] }) =>
    declarations
      .filter((line) => line.startsWith('input '))
      .map((line) => line.slice('input '.length).trim()),
  );
}

const isBlank = (message) =>
  (typeof message === 'string' ? [message] : message.flatMap(({ match }) => Object.values(match))).some(
    (words) => words.trim() === '',
  );

const listed = (names) => [...new Set(names)].sort().join(', ') || 'nothing';

/** Problems in one language against the base language, as lines that name file and key. */
export function compareMessages(language, messages, base) {
  const file = `${FOLDER}/${language}.json`;
  const problems = [];
  for (const [key, words] of Object.entries(base)) {
    const own = messages[key];
    if (own === undefined) problems.push(`${file}: "${key}" is missing`);
    else if (isBlank(own)) problems.push(`${file}: "${key}" is empty`);
    else if (listed(valuesOf(own)) !== listed(valuesOf(words))) {
      problems.push(`${file}: "${key}" takes ${listed(valuesOf(own))}, not ${listed(valuesOf(words))}`);
    }
  }
  for (const key of Object.keys(messages)) {
    if (base[key] === undefined) problems.push(`${file}: "${key}" is in no other language`);
  }
  return problems;
}

/** What is wrong with the message files, as lines; an empty list where nothing is. */
export function checkMessages() {
  const { baseLocale, locales } = JSON.parse(
    readFileSync(inCheckout('project.inlang', 'settings.json'), 'utf8'),
  );
  const read = (locale) => {
    const { $schema: _schema, ...messages } = JSON.parse(
      readFileSync(inCheckout(FOLDER, `${locale}.json`), 'utf8'),
    );
    return messages;
  };
  const base = read(baseLocale);
  return locales.flatMap((locale) => compareMessages(locale, read(locale), base));
}
