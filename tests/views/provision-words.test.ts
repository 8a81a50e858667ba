import { describe, expect, it } from 'vitest';
import type { Provision } from '../../src/renderer/src/corpus/model';
import { provisionWords } from '../../src/renderer/src/views/Topics/provision-words';

const provision = (part: Partial<Provision>): Provision => ({
  eId: 'art_1',
  type: 'article',
  num: '1',
  heading: 'Heading',
  text: '',
  children: [],
  ...part,
});
const paragraph = (num: string, text: string, children: Provision[] = []): Provision =>
  provision({ eId: `art_1__para_${num}`, type: 'paragraph', num, heading: null, text, children });
const point = (num: string, text: string): Provision =>
  provision({ type: 'point', num, heading: null, text });

describe('the words of a provision', () => {
  it('are its own, an alinea a line', () => {
    expect(provisionWords(paragraph('1', 'One.\nTwo.'))).toEqual(['One.', 'Two.']);
  });

  it('go on with those of its parts, after their numbers', () => {
    const children = [point('1', 'water;'), point('2', 'light.')];
    expect(provisionWords(paragraph('1', 'Roses need:', children))).toEqual([
      'Roses need:',
      '1) water;',
      '2) light.',
    ]);
    expect(
      provisionWords(provision({ children: [paragraph('1', 'One.'), paragraph('2', '', children)] })),
    ).toEqual(['1. One.', '2. water; light.']);
  });

  it('of a section are the headings of its articles', () => {
    const section = provision({
      type: 'section',
      num: 'I',
      children: [provision({}), provision({ num: '2' })],
    });
    expect(provisionWords(section)).toEqual(['1. Heading', '2. Heading']);
  });

  it('end in … after three lines', () => {
    expect(provisionWords(paragraph('1', 'one,\ntwo,\nthree,\nfour.'))).toEqual(['one,', 'two,', 'three …']);
  });

  it('are cut between words where they are long', () => {
    const [line = '', ...others] = provisionWords(paragraph('1', 'гүлзар '.repeat(100).trim()));
    expect(others).toEqual([]);
    expect(line.length).toBeLessThanOrEqual(282);
    expect(line.length).toBeGreaterThan(260);
    expect(line.replaceAll('гүлзар ', '')).toBe('…');
  });

  it('do not begin a line that has no room', () => {
    const long = `${'word '.repeat(50).trim()}.`;
    expect(provisionWords(paragraph('1', `${long}\n${long}`))).toEqual([`${long.slice(0, -1)} …`]);
  });

  it('are none where there are none', () => {
    expect(provisionWords(provision({}))).toEqual([]);
  });
});
