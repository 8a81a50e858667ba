/** The colour behind the page of each theme: what the window shows before its first paint. */
import type { Theme } from '../shared/preferences';

const PAPER = { light: '#FFFFFF', sepia: '#F9F2E3', dark: '#161D23', contrast: '#000000' };

/** @param system what the system asks for; counts for the theme that follows it. */
export function paperColour(theme: Theme, system: { dark: boolean; highContrast: boolean }): string {
  if (theme !== 'system') return PAPER[theme];
  if (system.highContrast) return PAPER.contrast;
  return system.dark ? PAPER.dark : PAPER.light;
}
