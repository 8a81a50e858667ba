/** Rows of text in aligned columns: the first to the left, the others to the right. */

/** Every row has as many cells as `head`. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** `1.7` from 1.72; a dash where there is nothing. */
export const fixed = (value: number | null, digits = 0): string => value?.toFixed(digits) ?? '–';

/** `×1.15`: how many times the second is in the first; a dash where either is missing. */
export const ratio = (value: number | null, base: number | null): string =>
  value === null || base === null || base === 0 ? '–' : `×${(value / base).toFixed(2)}`;
