/** Russian number words in all their cases, their compounds («двухмесячный»), and shares. */
import type { ReadNumber } from './read';

/** Forms of each number; a compound adjective begins with the last one of its line. */
const FORMS: readonly (readonly [number, string])[] = [
  [1, 'один одна одно одного одной одному одним одном одну'],
  [2, 'два две двух двум двумя двое двоих'],
  [3, 'три трех трем тремя трое троих'],
  [4, 'четыре четырех четырем четырьмя четверо'],
  [5, 'пять пяти пятью'],
  [6, 'шесть шести шестью'],
  [7, 'семь семи'],
  [8, 'восемь восьми восемью'],
  [9, 'девять девяти девятью'],
  [10, 'десять десяти десятью'],
  [11, 'одиннадцать одиннадцати'],
  [12, 'двенадцать двенадцати'],
  [13, 'тринадцать тринадцати'],
  [14, 'четырнадцать четырнадцати'],
  [15, 'пятнадцать пятнадцати'],
  [16, 'шестнадцать шестнадцати'],
  [17, 'семнадцать семнадцати'],
  [18, 'восемнадцать восемнадцати'],
  [19, 'девятнадцать девятнадцати'],
  [20, 'двадцать двадцати'],
  [30, 'тридцать тридцати'],
  [40, 'сорок сорока'],
  [50, 'пятьдесят пятидесяти'],
  [60, 'шестьдесят шестидесяти'],
  [70, 'семьдесят семидесяти'],
  [80, 'восемьдесят восьмидесяти'],
  [90, 'девяносто девяноста'],
  [100, 'сто ста'],
  [200, 'двести двухсот'],
];
const VALUES = new Map(
  FORMS.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)),
);
const COMPOUND =
  /^(двух|трех|четырех|пяти|шести|семи|восьми|девяти|десяти|пятнадцати|двадцати|тридцати|сорока)(?:месячн|дневн|летн|недельн|кратн)/;
/** «треть», «трети», «пятой» after a number. */
const DENOMINATORS: readonly (readonly [RegExp, number])[] = [
  [/^трет(?:ь|и|ей|ям|ями|ях|ью)$/, 3],
  [/^четверт(?:ь|и|ей|ям|ями|ях|ью|ых|ой|ые|ыми)$/, 4],
  [/^пят(?:ая|ой|ую|ых|ые|ыми)$/, 5],
  [/^десят(?:ая|ой|ую|ых|ые|ыми)$/, 10],
];

const roomUnder = (value: number): number => (value >= 100 ? 100 : value >= 20 ? 10 : 1);

export const readRussian: ReadNumber = (words, at) => {
  const word = words[at] ?? '';
  if (word === 'дважды' || /^(?:оба|обе|обоих|обеих|обоим|обеим)$/.test(word))
    return { value: '2', length: 1 };
  if (/^половин[аыеу]?$|^половиной$/.test(word)) return { value: '1/2', length: 1 };
  const compound = COMPOUND.exec(word)?.[1];
  if (compound !== undefined) return { value: String(VALUES.get(compound)), length: 1 };
  const first = VALUES.get(word);
  if (first === undefined) {
    // «трети голосов» without a number is one third; «в третий раз» is not of this form.
    return /^трет(?:ь|и|ью)$/.test(word) ? { value: '1/3', length: 1 } : null;
  }
  let [value, length] = [first, 1];
  // Hundreds, tens, units: each part is smaller than the one before leaves room for.
  for (let room = roomUnder(first); room > 1;) {
    const part = VALUES.get(words[at + length] ?? '');
    if (part === undefined || part >= room) break;
    value += part;
    length += 1;
    room = roomUnder(part);
  }
  const next = words[at + length] ?? '';
  const share = DENOMINATORS.find(([form]) => form.test(next));
  if (share && value < share[1]) return { value: `${value}/${share[1]}`, length: length + 1 };
  return { value: String(value), length };
};
