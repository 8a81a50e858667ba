/** Languages by their own names: never translated, so that everybody finds theirs. */
import type { Language } from '../../../shared/corpus';

export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', ru: 'Русский', kk: 'Қазақша' };

/** Three letters for the switch in the bar. */
export const LANGUAGE_SIGNS: Record<Language, string> = { en: 'ENG', ru: 'РУС', kk: 'ҚАЗ' };
