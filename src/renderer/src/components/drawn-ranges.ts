/** Ranges that are drawn over text without elements of their own: the highlight `found` of the whole window. */

/** Its name in `::highlight()`. */
const NAME = 'found';

/** Draws ranges over the only text of an element, in UTF-16 offsets; answers the function that takes them away. */
export function drawRanges(element: HTMLElement, ranges: readonly (readonly [number, number])[]): () => void {
  const text = element.firstChild;
  if (!(text instanceof Text) || ranges.length === 0) return () => undefined;
  const drawn = ranges.map(
    ([startOffset, endOffset]) =>
      new StaticRange({ startContainer: text, startOffset, endContainer: text, endOffset }),
  );
  const highlight = foundHighlight();
  for (const range of drawn) highlight.add(range);
  return () => {
    for (const range of drawn) highlight.delete(range);
    if (highlight.size === 0) CSS.highlights.delete(NAME);
  };
}

function foundHighlight(): Highlight {
  const known = CSS.highlights.get(NAME);
  if (known) return known;
  const made = new Highlight();
  CSS.highlights.set(NAME, made);
  return made;
}
