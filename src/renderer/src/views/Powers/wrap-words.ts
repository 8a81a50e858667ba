/** Words over lines: SVG text does not break by itself. */

/** Width of a text as it is drawn, in the picture's units. */
export type Measure = (text: string) => number;

/** Lines no wider than `width`; a word that is wider itself is broken where it has to be. At least one line. */
export function wrapWords(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (measure(line) > width && line.length > 1) {
      const fit = fitting(line, width, measure);
      lines.push(line.slice(0, fit));
      line = line.slice(fit);
    }
  }
  return [...lines, line];
}

/** How many characters of a word fit, one at least; a hyphen of the word's own is a better place to break. */
function fitting(word: string, width: number, measure: Measure): number {
  let fit = 1;
  while (fit < word.length && measure(word.slice(0, fit + 1)) <= width) fit += 1;
  const hyphen = word.slice(0, fit).lastIndexOf('-');
  return hyphen > 0 ? hyphen + 1 : fit;
}
