/** A provision's words for a list: enough to know it by. Pure. */
import type { Provision } from '../../corpus/model';
import { wholeText } from '../../corpus/walk';

const MOST_LINES = 3;
/** Of all lines together, UTF-16 code units. */
const LONGEST = 280;
/** Less than this of a line is not worth beginning it. */
const SHORTEST = 60;

/**
 * The first lines of a provision: its own, then those of its parts after their numbers; of a section, its articles'
 * headings. No word is cut in two; `…` stands for what is left out.
 */
export function provisionWords(provision: Provision): string[] {
  const all = linesOf(provision);
  const lines: string[] = [];
  let room = LONGEST;
  for (const line of all.slice(0, MOST_LINES)) {
    if (line.length > room) {
      if (room >= SHORTEST) lines.push(line.slice(0, room + 1).replace(/\s+\S*$/u, ''));
      break;
    }
    lines.push(line);
    room -= line.length;
  }
  return lines.join('').length < all.join('').length ? withRest(lines) : lines;
}

function withRest(lines: readonly string[]): string[] {
  const last = (lines.at(-1) ?? '').replace(/[\s\p{P}]+$/u, '');
  return [...lines.slice(0, -1), `${last} …`];
}

function linesOf({ text, children }: Provision): string[] {
  const own = text === '' ? [] : text.split('\n');
  const parts = children.flatMap((child) => {
    const words = child.type === 'article' ? child.heading : child.text || wholeText(child);
    return words ? [`${numberOf(child)}${words.replaceAll('\n', ' ')}`] : [];
  });
  return [...own, ...parts];
}

function numberOf({ type, num }: Provision): string {
  if (num === null) return '';
  return type === 'point' ? `${num}) ` : `${num}. `;
}
