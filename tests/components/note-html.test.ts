import { describe, expect, it } from 'vitest';
import { noteHtml } from '../../src/renderer/src/components/note-html';

// The document of these tests drops the first wrapper that DOMPurify gives it, so each source opens with
// a paragraph that is not looked at.
function shown(source: string): string {
  return String(noteHtml(`first\n\n${source}`))
    .trim()
    .split('\n')
    .slice(1)
    .join('\n');
}

describe('noteHtml', () => {
  it('renders Markdown', () => {
    expect(shown('**бір** *екі* ~~үш~~ `төрт`')).toBe(
      '<p><strong>бір</strong> <em>екі</em> <del>үш</del> <code>төрт</code></p>',
    );
    expect(shown('- a\n- [x] b')).toBe('<ul>\n<li>a</li>\n<li>☑ b</li>\n</ul>');
    expect(shown('3. a')).toBe('<ol start="3">\n<li>a</li>\n</ol>');
    expect(shown('> a\nb')).toBe('<blockquote>\n<p>a<br>b</p>\n</blockquote>');
    expect(shown('| a |\n|:-|\n| b |')).toContain('<td align="left">b</td>');
  });

  it('keeps headings out of the outline of the page', () => {
    expect(shown('# Тақырып')).toBe('<p><strong>Тақырып</strong></p>');
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    'a <img src=x onerror=alert(1)> b',
    '<script>alert(1)</script>',
    '<svg><style><img src=x onerror=alert(1)>',
    '<details open ontoggle=alert(1)>',
    '<a href="javascript:alert(1)">a</a>',
    '<video src="https://example.org/a">',
    '<p style="position:fixed">a</p>',
  ])('shows %s as the text that it is', (source) => {
    const html = shown(source);
    expect(html).toContain('&lt;');
    expect(html.replace(/<\/?p>/g, '')).not.toContain('<');
  });

  it('does not undo an escape', () => {
    expect(shown('&lt;b&gt; `<b>`')).toBe('<p>&lt;b&gt; <code>&lt;b&gt;</code></p>');
    expect(shown('```html\n<b>\n```')).toBe('<pre><code>&lt;b&gt;</code></pre>');
  });

  it('marks a link to a provision with its locus', () => {
    expect(shown('[28-бап](locus:kz-constitution-2026#art_28__para_1)')).toBe(
      '<p><a role="link" tabindex="0" data-locus="kz-constitution-2026#art_28__para_1">28-бап</a></p>',
    );
  });

  it.each(['locus:', 'locus:#art_1', 'locus:udhr', 'locus:udhr#art_1"onclick="a', 'locus:udhr#a#b'])(
    'takes %s for no locus',
    (address) => {
      expect(shown(`[words](<${address}>)`)).toBe('<p>words</p>');
    },
  );

  it('shows an address outside as words, with nowhere to go', () => {
    expect(shown('[site](https://example.org/?a=1&b=2)')).toBe(
      '<p><span data-outside="" title="https://example.org/?a=1&amp;b=2">site (https://example.org/?a=1&amp;b=2)</span></p>',
    );
    expect(shown('https://example.org')).toBe(
      '<p><span data-outside="" title="https://example.org">https://example.org</span></p>',
    );
    expect(shown('a@example.org')).toBe(
      '<p><span data-outside="" title="mailto:a@example.org">a@example.org</span></p>',
    );
  });

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,a',
    'file:///etc/passwd',
    'app://ata-zan/',
    '//example.org',
    '/a',
    '#art_1',
  ])('leaves only the words of a link to %s', (address) => {
    expect(shown(`[words](<${address}>)`)).toBe('<p>words</p>');
  });

  it('shows a picture by its description', () => {
    expect(shown('![жер <b>](https://example.org/a.png)')).toBe('<p>жер &lt;b&gt;</p>');
  });

  it.each([
    ['nested quotes', '>'.repeat(20_000)],
    ['nested lists', '- '.repeat(20_000)],
    ['deeply indented lists', Array.from({ length: 200 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['signs of emphasis', '_a'.repeat(20_000)],
    ['characters', 'ә '.repeat(60_000)],
  ])('shows a note with too many %s as plain text', (_, source) => {
    const html = String(noteHtml(source));
    expect(html).not.toMatch(/<(?:blockquote|ul|em|p)>/);
    expect(html.length).toBeGreaterThan(source.length / 2);
  });

  it('reads long rules, tables of numbers and many empty lines as Markdown', () => {
    expect(shown(`a\n\n${'-'.repeat(200)}\n\n${'\n'.repeat(300)}**b**`)).toBe(
      '<p>a</p>\n<hr>\n<p><strong>b</strong></p>',
    );
    expect(shown(`${'1. '.repeat(20)}a`)).toContain('<li>a</li>');
  });

  it('is empty for an empty note', () => {
    expect(String(noteHtml(''))).toBe('');
  });
});
