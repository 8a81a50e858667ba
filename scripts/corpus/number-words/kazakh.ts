/** Kazakh number words with their case and possessive endings, and shares («үштен екісі»). */
import type { ReadNumber } from './read';

const UNITS: readonly (readonly [number, string])[] = [
  [1, 'бір'],
  [2, 'екі'],
  [3, 'үш'],
  [4, 'төрт'],
  [5, 'бес'],
  [6, 'алты'],
  [7, 'жеті'],
  [8, 'сегіз'],
  [9, 'тоғыз'],
];
const TENS: readonly (readonly [number, string])[] = [
  [10, 'он'],
  [20, 'жиырма'],
  [30, 'отыз'],
  [40, 'қырық'],
  [50, 'елу'],
  [60, 'алпыс'],
  [70, 'жетпіс'],
  [80, 'сексен'],
  [90, 'тоқсан'],
  [100, 'жүз'],
];
/** Endings of a number that stands for the things counted: екіге, үштен, бесеуі, екісінің. */
const ENDING =
  /^(?:еу|ау)?(?:[ыі]|с[ыі]|[ыі]н|с[ыі]н|н[ыі]|т[ыі]|д[ыі])?(?:н?[дт][ае]н?|н[ае]н|[дтн][ыі]ң|[ғкгқ][ае]|н[ае]|мен|пен|бен|ден|тен|дан|тан|лік|дік|тік|лық|дық|тық)?$/;

function number(word: string, list: readonly (readonly [number, string])[]): number | null {
  const exact = list.find(([, form]) => form === word);
  if (exact) return exact[0];
  // "он" with an ending is "ол" (he, that) in another case; "үшін" is "for".
  if (/^(?:үшін|оны|оның|онда|оған|онан|онымен|бірге|бірақ|бірі|жүзді)$/.test(word)) return null;
  const stem = list.find(
    ([, form]) => form !== 'он' && word.startsWith(form) && ENDING.test(word.slice(form.length)),
  );
  return stem ? stem[0] : null;
}

/** «үштен», «бестен»: the denominator stands in the ablative. */
const OF = /(?:тен|ден|тан|дан|нан|нен)$/;

export const readKazakh: ReadNumber = (words, at) => {
  const word = words[at] ?? '';
  if (/^жарты(?:сы|сын|сынан|сының)?$/.test(word)) return { value: '1/2', length: 1 };
  const ten = number(word, TENS);
  const unit = ten === null ? number(word, UNITS) : null;
  if (ten === null && unit === null) return null;
  const next = words[at + 1] ?? '';
  if (unit !== null && OF.test(word)) {
    const over = number(next, UNITS) ?? (/^бірі(?:нен|н|нің|не)?$/.test(next) ? 1 : null);
    if (over !== null && over < unit && next !== 'бір') return { value: `${over}/${unit}`, length: 2 };
  }
  if (ten === null) return { value: String(unit), length: 1 };
  const isBare = TENS.some(([, form]) => form === word);
  const second = isBare ? (number(next, UNITS) ?? (ten === 100 ? number(next, TENS) : null)) : null;
  if (second === null) return { value: String(ten), length: 1 };
  const third = ten === 100 && second >= 10 ? number(words[at + 2] ?? '', UNITS) : null;
  return { value: String(ten + second + (third ?? 0)), length: third === null ? 2 : 3 };
};
