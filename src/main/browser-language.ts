/** The language of what Chromium draws by itself: date fields and their calendars. */
import { app } from 'electron';
import type { Language } from '../shared/corpus';

/** Chromium has no Kazakh: Russian writes dates in the same order. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', kk: 'ru' };

/** Call before Electron is ready; with null the system's language stays. Holds until the next start. */
export function speakAs(language: Language | null): void {
  if (language !== null) app.commandLine.appendSwitch('lang', LOCALES[language]);
}
