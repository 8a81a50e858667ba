/** The first of the system's languages that the interface speaks. */
import { LANGUAGES, type Language } from '../shared/corpus';

/** @param preferred BCP 47 tags, most wanted first: `['kk-Cyrl-KZ', 'ru-KZ']`. English where none fits. */
export function systemLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split(/[-_]/)[0];
    const language = LANGUAGES.find((known) => known === primary);
    if (language !== undefined) return language;
  }
  return 'en';
}
