/** Numbers as laws print them: Roman for sections, `83-1` for what was put in later. */

/** A number of an article, paragraph or point, for use inside other patterns: `28`, `83-1`. */
export const NUM = String.raw`\d+(?:-\d+)?`;

const DIGITS: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** Roman numeral of a whole number from 1 to 399; throws RangeError outside. */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 399) {
    throw new RangeError(`numerals: ${value} is not between 1 and 399`);
  }
  let rest = value;
  let roman = '';
  for (const [digit, worth] of DIGITS) {
    while (rest >= worth) {
      roman += digit;
      rest -= worth;
    }
  }
  return roman;
}

/** Value of a Roman numeral in capitals, 1–399; null where it is not written in the one usual way. */
export function fromRoman(roman: string): number | null {
  let value = 0;
  let rest = roman;
  for (const [digit, worth] of DIGITS) {
    while (rest.startsWith(digit)) {
      value += worth;
      rest = rest.slice(digit.length);
    }
  }
  return rest === '' && value > 0 && value < 400 && toRoman(value) === roman ? value : null;
}

/** Whether `num` comes right after `previous`: 1 first, then 2, or 1-1, 1-2 and 2. */
export function followsNumber(previous: string | null, num: string): boolean {
  const [main, sub] = split(num);
  if (previous === null) return main === 1 && sub === 0;
  const [lastMain, lastSub] = split(previous);
  return main === lastMain ? sub === lastSub + 1 : main === lastMain + 1 && sub === 0;
}

function split(num: string): [main: number, sub: number] {
  const [main, sub] = num.split('-');
  return [Number(main), Number(sub ?? 0)];
}
