/** English number words, as law uses them: to the hundreds, and shares. */
import type { ReadNumber } from './read';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const DENOMINATORS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  tenth: 10,
};
const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, both: 2 };

function whole(words: readonly string[], at: number): { value: number; length: number } | null {
  const word = words[at] ?? '';
  const unit = UNITS.indexOf(word);
  if (unit >= 0) {
    if (words[at + 1] !== 'hundred') return { value: unit, length: 1 };
    const skipped = words[at + 2] === 'and' ? 3 : 2;
    const rest = whole(words, at + skipped);
    return rest && rest.value < 100
      ? { value: unit * 100 + rest.value, length: skipped + rest.length }
      : { value: unit * 100, length: 2 };
  }
  const ten = TENS.indexOf(word);
  if (ten < 0) return null;
  const next = UNITS.indexOf(words[at + 1] ?? '');
  return next > 0 && next < 10
    ? { value: (ten + 2) * 10 + next, length: 2 }
    : { value: (ten + 2) * 10, length: 1 };
}

export const readEnglish: ReadNumber = (words, at) => {
  const word = words[at] ?? '';
  // "These two" points back and counts nothing.
  if (words[at - 1] === 'these') return null;
  if (word in TIMES) return { value: String(TIMES[word]), length: 1 };
  if (word === 'half') return { value: '1/2', length: 1 };
  const number = whole(words, at) ?? (word === 'a' ? { value: 1, length: 1 } : null);
  if (!number) return null;
  const denominator = DENOMINATORS[(words[at + number.length] ?? '').replace(/s$/, '')];
  if (denominator !== undefined && number.value < denominator)
    return { value: `${number.value}/${denominator}`, length: number.length + 1 };
  return word === 'a' ? null : { value: String(number.value), length: number.length };
};
