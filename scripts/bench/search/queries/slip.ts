/** One slip of the fingers in a word: a letter left out, doubled, swapped with the next, or another in its place. */
import { between, pick, type Random } from '../random';

/** The first letter stays, as it mostly does; the word has two letters at least. */
export function slip(word: string, random: Random): string {
  const letters = [...word];
  const at = between(random, 1, letters.length - 2);
  const [letter = '', next = ''] = letters.slice(at, at + 2);
  const slips = [
    letters.toSpliced(at, 1),
    letters.toSpliced(at, 0, letter),
    letters.toSpliced(at, 2, next, letter),
    letters.with(at, pick(random, letters)),
  ];
  return pick(random, slips).join('');
}
