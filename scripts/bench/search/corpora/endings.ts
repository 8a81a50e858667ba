/** Endings of nouns and verbs, the most frequent ones first; the empty one is a bare stem. */
import type { Language } from '../../../../src/shared/corpus';
import type { Random } from '../random';

const ENGLISH = ['', 's', 'ed', 'ing', 'er', 'al', 'ment', 'ion', 'ions', 'ers', 'able', 'ity', 'ly', 'ive'];
const RUSSIAN = [
  ...['а', 'ы', 'ов', 'ом', 'ами', 'ах', 'ого', 'ый', 'ые', 'ых', 'ать', 'ает', 'у', 'ской', 'ному', 'ении'],
  ...['ость', 'ости', 'ение', 'ения', 'ают', 'енный', 'енных', 'ам', 'ую', 'ыми'],
];
const KAZAKH_BACK = [
  ...[
    '',
    'дың',
    'ды',
    'лар',
    'ға',
    'да',
    'дан',
    'лық',
    'лары',
    'лардың',
    'ы',
    'ына',
    'лы',
    'лықтар',
    'лармен',
  ],
  ...['ған', 'ады', 'у', 'уға', 'уы', 'улар', 'ларын', 'лығы', 'сыз'],
];
const KAZAKH_FRONT = [
  ...[
    '',
    'дің',
    'ді',
    'лер',
    'ге',
    'де',
    'ден',
    'лік',
    'лері',
    'лердің',
    'і',
    'іне',
    'лі',
    'ліктер',
    'лермен',
  ],
  ...['ген', 'еді', 'у', 'уге', 'уі', 'улер', 'лерін', 'лігі', 'сіз'],
];

/** An ending for the stem: the nth is as likely as one over n. Kazakh ones agree with the stem's last vowel. */
export function endingFor(stem: string, language: Language, random: Random): string {
  const endings = endingsFor(stem, language);
  // The inverse of the harmonic series' continuous part gives ranks of about that likelihood.
  const rank = Math.floor((endings.length + 1) ** random()) - 1;
  return endings[rank] ?? '';
}

function endingsFor(stem: string, language: Language): readonly string[] {
  if (language === 'en') return ENGLISH;
  if (language === 'ru') return RUSSIAN;
  const vowel = /[аоұыәөүіеиу](?=[^аоұыәөүіеиу]*$)/u.exec(stem)?.[0] ?? 'а';
  return /[әөүіеи]/u.test(vowel) ? KAZAKH_FRONT : KAZAKH_BACK;
}
