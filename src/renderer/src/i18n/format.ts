/**
 * Dates and numbers in the interface's language. Chromium carries no Kazakh locale data
 * (it prints "2026 M11 23"), so Kazakh names stand here; English and Russian come from Intl.
 */
import type { Language } from '../../../shared/corpus';

const KAZAKH_MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];

const INTL: Record<Exclude<Language, 'kk'>, string> = { en: 'en-GB', ru: 'ru-RU' };

/** `23 November 2026`, `23 ноября 2026 г.`, `2026 ж. 23 қараша`. `at`: milliseconds since the epoch or an ISO date (`2026-07-01`). */
export function formatDate(at: number | string, language: Language): string {
  // An ISO date is a day, not a moment: it is the same day everywhere.
  const date = new Date(typeof at === 'string' ? `${at}T00:00` : at);
  if (language === 'kk') {
    return `${date.getFullYear()} ж. ${date.getDate()} ${KAZAKH_MONTHS[date.getMonth()] ?? ''}`;
  }
  return new Intl.DateTimeFormat(INTL[language], { day: 'numeric', month: 'long', year: 'numeric' }).format(
    date,
  );
}

/** `23 Nov`, `23 нояб.`, `23 қараша`; with the year where it is not `now`'s. */
export function formatShortDate(at: number, now: number, language: Language): string {
  const date = new Date(at);
  if (date.getFullYear() !== new Date(now).getFullYear()) return formatDate(at, language);
  if (language === 'kk') return `${date.getDate()} ${KAZAKH_MONTHS[date.getMonth()] ?? ''}`;
  return new Intl.DateTimeFormat(INTL[language], { day: 'numeric', month: 'short' }).format(date);
}

/** `14:02`, the same in the three languages. */
export function formatTime(at: number): string {
  const date = new Date(at);
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}

/** Groups of three digits with a no-break space (a comma in English): `1 204`. */
export function formatNumber(value: number, language: Language): string {
  const separator = language === 'en' ? ',' : '\u00a0';
  return String(Math.trunc(value)).replace(/\B(?=(\d{3})+$)/g, separator);
}

const KAZAKH_ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/** Orders words by the alphabet of the language (Chromium sorts ә, ғ, қ … after я). */
export function compareWords(language: Language): (a: string, b: string) => number {
  if (language !== 'kk') return new Intl.Collator(INTL[language]).compare;
  const rank = (char: string): number => {
    const at = KAZAKH_ALPHABET.indexOf(char);
    return at >= 0 ? 0x10000 + at : (char.codePointAt(0) ?? 0);
  };
  return (a, b) => {
    const left = [...a.toLowerCase()];
    const right = [...b.toLowerCase()];
    for (let i = 0; i < Math.min(left.length, right.length); i++) {
      const order = rank(left[i] ?? '') - rank(right[i] ?? '');
      if (order !== 0) return order;
    }
    return left.length - right.length;
  };
}
