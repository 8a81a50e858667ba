/** From offsets into a provision's text to ranges of the document. */
interface Offsets {
  start: number;
  end: number;
}

/**
 * DOM ranges of offsets into the text of an element whose paragraphs are the lines of that text
 * (joined by one `\n`). Numbers in the gutter do not count. Offsets are ascending, UTF-16.
 */
export function rangesIn(words: HTMLElement, offsets: readonly Offsets[]): Range[] {
  const nodes: { node: Text; start: number }[] = [];
  let length = 0;
  for (const paragraph of words.querySelectorAll('p')) {
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest('.number') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    // White space before the first word is layout, not text.
    let isFirst = true;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      if (isFirst && node.data.trim() === '') continue;
      isFirst = false;
      nodes.push({ node, start: length });
      length += node.data.length;
    }
    length += 1;
  }
  return offsets.map(({ start, end }) => {
    const range = new Range();
    const first = nodes.findLast((one) => one.start <= start);
    const last = nodes.findLast((one) => one.start < end);
    if (first) range.setStart(first.node, Math.min(first.node.length, start - first.start));
    if (last) range.setEnd(last.node, Math.min(last.node.length, end - last.start));
    return range;
  });
}
