import { describe, expect, it } from 'vitest';
import { nameOfSection } from '../../src/renderer/src/views/Search/section-name';
import { parseExpression } from '../../src/renderer/src/corpus/formats/markdown';
import { gardenMarkdown } from '../corpus/garden';

describe('a section', () => {
  it('is named as its text heads it', () => {
    const text = parseExpression(gardenMarkdown('en'), 'garden/en.plain.md');
    const section = text.children.find(({ type }) => type === 'section');
    expect(nameOfSection(text, section?.eId ?? '', 'en')).toBe(`Section I. ${section?.heading ?? ''}`);
  });

  it('is its address where there is no text, no heading or no such place', () => {
    expect(nameOfSection(null, 'sec_2', 'ru')).toBe('Раздел II');
    expect(nameOfSection(null, 'preamble', 'kk')).toBe('Преамбула');
  });
});
