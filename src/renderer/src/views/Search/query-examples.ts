/** What can be typed into the search, shown by examples in the interface's language; each can be tried as it is. */
import type { Language } from '../../../../shared/corpus';
import { m } from '../../../../shared/i18n/paraglide/messages.js';

/** Something that can be typed: what it finds, and how it is written. */
export interface QueryExample {
  means: string;
  examples: string[];
}

const EXAMPLES = {
  words: { en: 'right to housing', ru: 'право на жилище', kk: 'тұрғын үй құқығы' },
  phrase: { en: '“equal before the law”', ru: '«равны перед законом»', kk: '«заң алдында тең»' },
  without: { en: 'court -constitutional', ru: 'суд -конституционный', kk: 'сот -конституциялық' },
  beginning: { en: 'constitut*', ru: 'конституц*', kk: 'конституция*' },
  article: { en: 'art:28 court', ru: 'ст:28 суд', kk: 'бап:28 сот' },
  work: { en: 'work:udhr family', ru: 'документ:декларация семья', kk: 'құжат:декларация отбасы' },
  language: { en: 'lang:kk сот', ru: 'язык:каз сот', kk: 'тіл:ағылшын court' },
  kind: { en: 'kind:official freedom', ru: 'вид:официальный свобода', kk: 'түр:аударма бостандық' },
  where: { en: 'in:notes court', ru: 'где:заметки суд', kk: 'қайда:жазбалар сот' },
  tag: { en: 'tag:exam', ru: 'метка:экзамен', kk: 'белгі:емтихан' },
  numberEnglish: { en: '28(1)', ru: '28(1)', kk: '28(1)' },
  numberRussian: { en: 'ст. 28 п. 1', ru: 'ст. 28 п. 1', kk: 'ст. 28 п. 1' },
  numberKazakh: { en: '28-бап 1-тармақ', ru: '28-бап 1-тармақ', kk: '28-бап 1-тармақ' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

const MEANINGS: Readonly<Record<keyof typeof EXAMPLES, () => string>> = {
  words: m.query_words,
  phrase: m.query_phrase,
  without: m.query_without,
  beginning: m.query_beginning,
  article: m.query_article,
  work: m.query_work,
  language: m.query_language,
  kind: m.query_kind,
  where: m.query_where,
  tag: m.query_tag,
  numberEnglish: m.query_number,
  numberRussian: m.query_number,
  numberKazakh: m.query_number,
};

type Name = keyof typeof EXAMPLES;
const NAMES = Object.keys(EXAMPLES) as Name[];

/** All that can be typed, examples of one meaning together. */
export function queryExamples(language: Language): QueryExample[] {
  const rows = new Map<string, string[]>();
  for (const name of NAMES) {
    const means = MEANINGS[name]();
    rows.set(means, [...(rows.get(means) ?? []), EXAMPLES[name][language]]);
  }
  return [...rows].map(([means, examples]) => ({ means, examples }));
}

/** Words that surely find something, for who does not know how to begin. */
export const firstExample = (language: Language): string => EXAMPLES.words[language];
