/**
 * A note's Markdown as HTML that is safe to show.
 * Two walls: the renderer writes out no markup of the reader's own (HTML in a note is shown as the text
 * that it is), and DOMPurify lets through only the elements and attributes that the renderer makes.
 * No link can lead out of the text: an address on the network is shown in brackets after the words.
 */
import DOMPurify from 'dompurify';
import { Marked, type RendererObject } from 'marked';

const ALLOWED_TAGS = [
  ...['p', 'br', 'hr', 'blockquote', 'pre', 'code', 'ul', 'ol', 'li', 'strong', 'em', 'del', 'a', 'span'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td', '#text'],
];
const ALLOWED_ATTR = ['title', 'start', 'align', 'role', 'tabindex', 'data-locus', 'data-outside'];

/** Most characters that are read as Markdown; a longer note is shown as plain text, for the sake of the frame. */
const MARKDOWN_LIMIT = 100_000;
/** Most nested quotes or list levels that are read as Markdown. */
const NESTING_LIMIT = 50;
/** Most signs of emphasis: the parser's time grows with their square. */
const EMPHASIS_LIMIT = 4000;

/** A locus in a link: `locus:kz-constitution-2026#art_28`. */
const LOCUS_LINK = /^locus:([\w.-]+#[\w.-]+)$/;
const OUTSIDE_LINK = /^(?:https?|mailto):/i;

const renderer: RendererObject = {
  html: ({ text, block }) => (block ? `<p>${escapeHtml(text.trim())}</p>\n` : escapeHtml(text)),
  // A note's headings stay out of the page's outline.
  heading({ tokens }) {
    return `<p><strong>${this.parser.parseInline(tokens)}</strong></p>\n`;
  },
  link({ href, tokens }) {
    const words = this.parser.parseInline(tokens);
    const locus = LOCUS_LINK.exec(href)?.[1];
    if (locus !== undefined)
      return `<a role="link" tabindex="0" data-locus="${escapeHtml(locus)}">${words}</a>`;
    if (!OUTSIDE_LINK.test(href)) return words;
    const address = escapeHtml(href);
    const shown = words === address.replace(/^mailto:/i, '') ? '' : ` (${address})`;
    return `<span data-outside title="${address}">${words}${shown}</span>`;
  },
  image: ({ text }) => escapeHtml(text),
  checkbox: ({ checked }) => (checked ? '☑ ' : '☐ '),
  code: ({ text }) => `<pre><code>${escapeHtml(text)}</code></pre>\n`,
};

const markdown = new Marked({ gfm: true, breaks: true, renderer });

/** A value for `{@html}`; TrustedHTML where the page enforces Trusted Types, made by DOMPurify's own policy. */
export function noteHtml(source: string) {
  return DOMPurify.sanitize(unsafeHtml(source), {
    ALLOWED_TAGS,
    ALLOWED_ATTR,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_TRUSTED_TYPE: true,
  });
}

function unsafeHtml(source: string): string {
  const tooMuch =
    source.length > MARKDOWN_LIMIT ||
    deepest(source) > NESTING_LIMIT ||
    source.replace(/[^*_~]/g, '').length > EMPHASIS_LIMIT;
  return tooMuch ? `<pre>${escapeHtml(source)}</pre>` : markdown.parse(source, { async: false });
}

/** What a line may open before its words: quotes, bullets and numbers with a space after them. */
const OPENINGS = /^(?:[^\S\n]|>|[*+-](?=[^\S\n])|\d{1,9}[.)](?=[^\S\n]))+/gm;

/** No line opens more levels than it has such signs and steps of two spaces before them. */
function deepest(source: string): number {
  let most = 0;
  for (const [opening] of source.matchAll(OPENINGS)) {
    const signs = opening.match(/[>*+-]|\d+/g)?.length ?? 0;
    const indent = opening.replaceAll('\t', '    ').search(/\S|$/);
    most = Math.max(most, signs + indent / 2);
  }
  return most;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
