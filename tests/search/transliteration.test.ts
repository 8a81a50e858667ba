import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { repairLookAlikes } from '../../src/renderer/src/search/scripts';
import { tokenise } from '../../src/renderer/src/search/tokens';
import {
  latinKazakhKey,
  latinKazakhKeys,
  latinRussianKey,
  latinRussianKeys,
  withoutOpenDigraph,
} from '../../src/renderer/src/search/transliteration';

const KEYS = {
  kk: { key: latinKazakhKey, keys: latinKazakhKeys },
  ru: { key: latinRussianKey, keys: latinRussianKeys },
} as const;
type Language = keyof typeof KEYS;

const ALPHABET = { kk: /^[а-яәғқңөұүһі]+$/, ru: /^[а-я]+$/ } as const;

/** Distinct Cyrillic words of the Constitution, its front matter left out. */
function wordsOf(language: Language): string[] {
  const file = new URL(`../../resources/corpus/kz-constitution-2026/${language}.plain.md`, import.meta.url);
  const text = readFileSync(file, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  return [...new Set(tokenise(text).map(({ form }) => form))].filter((word) => ALPHABET[language].test(word));
}
const WORDS = { kk: wordsOf('kk'), ru: wordsOf('ru') };

/** A Latin alphabet for Cyrillic words. */
type Transliterate = (word: string) => string;

const COMMON = 'а-a б-b в-v г-g д-d е-e ж-zh з-z и-i к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f';

/** From `letter-latin` pairs; a later pair takes the place of an earlier one. */
function alphabet(...pairs: string[]): Transliterate {
  const table = new Map(
    `${COMMON} ${pairs.join(' ')}`.split(' ').map((pair) => [pair.charAt(0), pair.slice(2)]),
  );
  return (word) =>
    [...word]
      .map((letter) => {
        const latin = table.get(letter);
        if (latin === undefined) throw new Error(`alphabet without ${letter}: ${word}`);
        return latin;
      })
      .join('')
      .normalize('NFC');
}

const unmarked = (latin: string): string =>
  latin
    .normalize('NFD')
    .replace(/[\p{M}']/gu, '')
    .replace(/ı/g, 'i');

const LOANS = 'ц-ts ъ- ь- э-e щ-shch';
const DECREE_2017 = alphabet(
  LOANS,
  "ә-a' ғ-g' ж-j и-i' й-i' қ-q ң-n' ө-o' у-y' ұ-u ү-u' х-h һ-h ч-c' ш-s' щ-s' ы-y і-i ю-i'y' я-i'a",
);
const DECREE_2018 = alphabet(
  LOANS,
  'ә-á ғ-ǵ ж-j и-ı й-ı қ-q ң-ń ө-ó у-ý ұ-u ү-ú х-h һ-h ч-ch ш-sh щ-sh ы-y і-i ю-ıý я-ıa',
);
const PAIRS_2021 = 'ә-ä ғ-ğ ж-j и-i й-i қ-q ң-ñ ө-ö у-u ұ-ū ү-ü х-h һ-h ч-tş ш-ş щ-ştş ы-y і-ı ю-iu я-ia';
const LETTERS_2019 = alphabet(LOANS, PAIRS_2021, 'ң-ŋ у-w ұ-u ч-ç щ-ş');
const LETTERS_2021 = alphabet(LOANS, PAIRS_2021);
const ISO_9 = alphabet(
  'ә-a̋ ғ-ġ ж-ž й-j қ-ķ ң-ņ ө-ô ұ-u̇ ү-ù х-h һ-ḥ ц-c ч-č ш-š щ-ŝ ъ-ʺ ы-y і-ì ь-ʹ э-è ю-û я-â',
);
const GOST_B = alphabet("й-j х-x ц-cz ч-ch ш-sh щ-shh ъ-'' ы-y' ь-' э-e' ю-yu я-ya");
const PASSPORT = alphabet(
  'ә-a ғ-g й-i қ-k ң-n ө-o ұ-u ү-u х-kh һ-h ц-ts ч-ch ш-sh щ-shch ъ-ie ы-y і-i ь- э-e ю-iu я-ia',
);
const WITH_DIGRAPHS = alphabet(
  LOANS,
  'ә-ä ғ-gh й-y қ-q ң-ng ө-ö у-w ұ-u ү-ü х-kh һ-h ч-ch ш-sh ы-y і-i ю-yu я-ya',
);

const STANDARDS: readonly (readonly [string, Language, Transliterate])[] = [
  ['the decree of 2017', 'kk', DECREE_2017],
  ['the decree of 2018', 'kk', DECREE_2018],
  ['the letters of 2019', 'kk', LETTERS_2019],
  ['the letters of 2021', 'kk', LETTERS_2021],
  ['ISO 9', 'kk', ISO_9],
  ['passports', 'kk', PASSPORT],
  ['digraphs for ғ, ң, х', 'kk', WITH_DIGRAPHS],
  ['ISO 9', 'ru', ISO_9],
  ['GOST 7.79 B', 'ru', (word) => GOST_B(word).replace(/cz(?=[eijy])/g, 'c')],
  ['passports', 'ru', PASSPORT],
  [
    'BGN/PCGN',
    'ru',
    (word) =>
      alphabet('х-kh й-y ц-ts ч-ch ш-sh щ-shch ъ-” ы-y ь-’ э-e ю-yu я-ya Е-ye')(
        word.replace(/(?<=^|[аеиоуыэюяйъь])е/g, 'Е'),
      ),
  ],
];

const CHATS: readonly (readonly [string, Language, Transliterate])[] = [
  [
    'q, j, u',
    'kk',
    alphabet(LOANS, 'ә-a ғ-g ж-j й-i қ-q ң-n ө-o ұ-u ү-u х-h һ-h ч-ch ш-sh ы-y і-i ю-iu я-ia'),
  ],
  [
    'k, zh, w',
    'kk',
    alphabet(LOANS, 'ә-a ғ-g й-y қ-k ң-ng ө-o у-w ұ-u ү-u х-kh һ-h ч-ch ш-sh щ-sh ы-i і-i ю-yu я-ya ц-c'),
  ],
  [
    'ng, gh, y',
    'kk',
    alphabet(LOANS, 'ә-a ғ-gh ж-j й-y қ-q ң-ng ө-o ұ-u ү-u х-x һ-h ч-ch ш-sh ы-y і-y ю-yu я-ya ц-s'),
  ],
  ['c, h, ya, sh', 'ru', alphabet('й-y х-h ц-c ч-ch ш-sh щ-sh ъ- ы-y ь- э-e ю-yu я-ya')],
  ['ts, kh, ia, sch', 'ru', alphabet('й-i х-kh ц-ts ч-ch ш-sh щ-sch ъ- ы-y ь- э-e ю-iu я-ia')],
  ['c, x, ja', 'ru', alphabet("й-j х-x ц-c ч-ch ш-sh щ-shch ъ- ы-y ь-' э-e ю-ju я-ja")],
  ['j for ж', 'ru', alphabet('ж-j й-y х-h ц-ts ч-ch ш-sh щ-sh ъ- ы-i ь- э-e ю-yu я-ya')],
];

/** Marks left out: `y` is ы or у, `s` is с or ш, and a word may have both. */
const UNMARKED: readonly (readonly [string, Language, Transliterate])[] = [
  ['2021 without marks', 'kk', (word) => unmarked(LETTERS_2021(word))],
  ['2018 without marks', 'kk', (word) => unmarked(DECREE_2018(word))],
  ['2017 without apostrophes', 'kk', (word) => unmarked(DECREE_2017(word))],
];

/** Words whose own key is not among the keys of their transliteration. */
const lost = (language: Language, transliterate: Transliterate): string[] =>
  WORDS[language].filter((word) => {
    const { key, keys } = KEYS[language];
    return !keys(transliterate(word)).includes(key(word));
  });

describe('a key of the Constitution’s words', () => {
  it.each(STANDARDS)('is met by %s (%s) at 98 words of 100', (_, language, transliterate) => {
    const missing = lost(language, transliterate);
    expect(missing.length / WORDS[language].length).toBeLessThanOrEqual(0.02);
  });

  it.each(CHATS)(
    'is met by a chat’s spelling with %s (%s) at 90 words of 100',
    (_, language, transliterate) => {
      const missing = lost(language, transliterate);
      expect(missing.length / WORDS[language].length).toBeLessThanOrEqual(0.1);
    },
  );

  it.each(UNMARKED)('is met by %s (%s) at 85 words of 100', (_, language, transliterate) => {
    const missing = lost(language, transliterate);
    expect(missing.length / WORDS[language].length).toBeLessThanOrEqual(0.15);
  });

  it.each(['kk', 'ru'] as const)('is shared by few words (%s)', (language) => {
    const words = WORDS[language].filter((word) => word.length >= 4);
    const times = new Map<string, number>();
    const keys = words.map(KEYS[language].key);
    for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
    const sharing = keys.filter((key) => times.get(key) !== 1);
    expect(words.length).toBeGreaterThan(2000);
    expect(sharing.length / words.length).toBeLessThan(0.04);
  });

  it.each(['kk', 'ru'] as const)(
    'begins with the key of the beginning, but for its last letter (%s)',
    (language) => {
      const { key } = KEYS[language];
      const strays = WORDS[language].flatMap((word) =>
        [...word].flatMap((_, end) => {
          const cut = word.slice(0, end + 1);
          return key(word).startsWith(key(cut).slice(0, -1)) ? [] : [`${cut} of ${word}`];
        }),
      );
      expect(strays).toEqual([]);
    },
  );

  it.each([...STANDARDS, ...CHATS])(
    'begins with a key of the beginning in the spelling of %s (%s)',
    (_, language, transliterate) => {
      const { key, keys } = KEYS[language];
      const begins = (word: string, cut: string): boolean =>
        [cut, withoutOpenDigraph(cut)].some((part) => keys(part).some((one) => key(word).startsWith(one)));
      let all = 0;
      // Every seventh word: each has as many beginnings as letters.
      const strays = WORDS[language]
        .filter((_word, at) => at % 7 === 0)
        .flatMap((word) => {
          const latin = transliterate(word);
          const cuts = [...latin].map((_letter, end) => latin.slice(0, end + 1));
          all += cuts.length;
          return cuts.filter((cut) => !begins(word, cut));
        });
      expect(strays.length / all).toBeLessThan(0.01);
    },
  );
});

describe('a Kazakh word', () => {
  it.each([
    ['құқық', 'quqyq qūqyq kukyk quqyk kuqyk kukik qwqyq'],
    ['құқықтары', 'quqyqtary qūqyqtary kukyktary quqıqtarı'],
    ['тілдер', 'tilder tılder tіlder'],
    ['білім', 'bilim bılım bylym'],
    ['жұмыс', 'jumys zhumys jūmys žu\u0307mys jumıs'],
    ['шығару', "shygaru shyǵarý şyğaru s'yg'ary' shygharu shygaruw chygaru"],
    ['өзгеріс', "ozgeris ózgeris özgerıs o'zgeris ozgerys"],
    ['әділет', "adilet ádilet ädılet a'dilet ədilet"],
    ['ғылым', "gylym ghylym ǵylym ğylym g'ylym gilim"],
    ['заң', "zan zang zań zañ zan' zaŋ"],
    ['заңға', "zanga zangga zanggha zańǵa zañğa zan'g'a"],
    ['қаһарман', 'qaharman kaharman qakharman'],
    ['халық', 'halyq khalyk xalyq halık'],
    ['шаңырақ', "shanyraq shangyraq shańyraq şañyraq s'an'yraq"],
    ['жоғарғы', 'jogargy zhoghargy joǵarǵy joğarğy'],
    ['сот', 'sot'],
    ['сайлау', "sailau saylau saylaw sajlau saılaý sailay'"],
    ['уақыт', "uaqyt waqyt ýaqyt y'aqyt uakyt"],
    ['мәдениет', 'madeniet mádenıet mädeniet madeniyet'],
    ['тиесілі', 'tiesili tıesili tiyesili'],
    ['елбасы', 'elbasy yelbasy'],
    ['бостандығы', 'bostandygy bostandyǵy bostandyğy bostandighi'],
    ['конституция', 'konstitutsiya konstitusia konstitýsıa konstituciya constitucia'],
    ['министрлігі', 'ministrligi mınıstrligi ministrlıgı'],
    ['республика', 'respublika respýblıka respublica'],
    ['парламент', 'parlament'],
    ['чемпион', "chempion c'empion çempion tşempion čempion"],
    ['июль', 'iyul iiul ııýl'],
  ])('%s has its key in each of: %s', (word, spellings) => {
    const strays = spellings
      .split(' ')
      .filter((latin) => !latinKazakhKeys(latin).includes(latinKazakhKey(word)));
    expect(strays).toEqual([]);
  });

  it.each(['кукык құқық', 'билим білім', 'озгерис өзгеріс', 'гылым ғылым', 'халык халық', 'кала қала'])(
    'has one key with and without the Kazakh letters: %s',
    (pair) => {
      expect(new Set(pair.split(' ').map(latinKazakhKey)).size).toBe(1);
    },
  );

  it.each([
    'сот сөз',
    'заң жан',
    'шара сара',
    'бала пала',
    'тіл тел',
    'құқық құлық',
    'жер жыр',
    'аға ақа',
    'ұлт алт',
  ])('keeps its key apart from another’s: %s', (pair) => {
    expect(new Set(pair.split(' ').map(latinKazakhKey)).size).toBe(2);
  });
});

describe('a Russian word', () => {
  it.each([
    [
      'конституция',
      'konstitutsiya konstituciya konstituzia konstitucija konstituciâ konstitutsiia constitucia',
    ],
    ['конституция', 'konstitusiya konstitucziya konstitutsija konstitutsia'],
    ['президент', 'prezident'],
    ['закон', 'zakon'],
    ['жилище', 'zhilishche zhilische jilishe zhilishe žiliŝe žilišče zhilishhe jilische'],
    ['собственность', "sobstvennost' sobstvennost sobstvenost sobstvennostʹ sobstvennost`"],
    ['права', 'prava'],
    ['человека', 'cheloveka čeloveka'],
    ['мэр', "mer mèr me'r"],
    ['обязанности', 'obyazannosti objazannosti obiazannosti obâzannosti obyazanosti'],
    ['язык', 'yazyk jazyk iazyk âzyk yazik'],
    ['число', 'chislo čislo'],
    ['счастье', "schastie schast'e schastye schastʹe shchastie schaste"],
    ['народ', 'narod'],
    ['выборы', 'vybory vibory'],
    ['съезд', 'sezd syezd s”ezd siezd'],
    ['объект', "obekt obyekt ob'ekt obiekt"],
    ['семья', "semya sem'ya semia semja"],
    ['суд', 'sud'],
    ['судьи', "sudi sud'i sudyi"],
    ['верховный', 'verkhovny verkhovnyy verhovnyj verhovniy verxovnyi'],
    ['происхождение', 'proishozhdenie proiskhozhdeniye proisxojdenie proishoždenie'],
    ['между', 'mejdu mezhdu meždu'],
    ['жилой', 'jiloj zhiloy jiloi'],
    ['война', 'vojna voyna voina'],
    ['юрист', 'jurist yurist iurist ûrist'],
    ['эксперт', 'ekspert expert èkspert'],
    ['ребенок', 'rebenok rebyonok rebjonok'],
    ['район', 'rayon raion rajon'],
    ['комиссия', 'komissiya komisiya komissia komissija'],
    ['отчет', 'otchet otčet'],
    ['есть', "est yest' jest est'"],
    ['власть', "vlast vlast' wlast"],
    ['церковь', "tserkov cerkov' czerkov` zerkov"],
    ['хозяйство', 'hozyaystvo khoziaistvo xozjajstvo hozâjstvo'],
    ['школа', 'shkola škola wkola'],
    ['высший', 'vysshiy vysshij visshiy vysshii'],
  ])('%s has its key in each of: %s', (word, spellings) => {
    const strays = spellings
      .split(' ')
      .filter((latin) => !latinRussianKeys(latin).includes(latinRussianKey(word)));
    expect(strays).toEqual([]);
  });

  it.each([
    'суд судья',
    'право правда',
    'дом том',
    'час газ',
    'мир мор',
    'цена сена',
    'жить шить',
    'вода фода',
  ])('keeps its key apart from another’s: %s', (pair) => {
    expect(new Set(pair.split(' ').map(latinRussianKey)).size).toBe(2);
  });
});

describe('keys', () => {
  it.each(['kk', 'ru'] as const)('are one of a Cyrillic word, and at most four (%s)', (language) => {
    const { keys } = KEYS[language];
    expect(keys('конституция')).toHaveLength(1);
    expect(keys('jcsyxwz yozhescie').length).toBeLessThanOrEqual(4);
    for (const word of ['jazyk', 'sc', 'y', 'expert'])
      expect(new Set(keys(word)).size).toBe(keys(word).length);
  });

  it('put the likeliest reading first', () => {
    expect(latinKazakhKeys('jumys')[0]).toBe(latinKazakhKey('жұмыс'));
    expect(latinRussianKeys('jizn')[0]).toBe(latinRussianKey('жизнь'));
  });

  it.each(['i ii iii', 'v vi vii viii', 'x xi xii xix'])('keep Roman numerals apart: %s', (numerals) => {
    for (const { key, keys } of Object.values(KEYS)) {
      for (const numeral of numerals.split(' ')) {
        const others = numerals.split(' ').filter((other) => other !== numeral);
        expect(keys(numeral)).toContain(key(numeral));
        expect(others.filter((other) => keys(numeral).includes(key(other)))).toEqual([]);
      }
    }
  });

  it('leave digits, and take letters with combining marks as one', () => {
    expect(latinKazakhKeys('')).toEqual(['']);
    expect(latinRussianKey('28')).toBe('28');
    expect(latinKazakhKey('n\u0303')).toBe(latinKazakhKey('ñ'));
    expect(latinRussianKey('z\u030Cena')).toBe(latinRussianKey('жена'));
  });
});

describe('an unfinished word', () => {
  it.each([
    ['obsc', 'ob'],
    ['proisk', 'proi'],
    ['zhilishc', 'zhilish'],
    ['konst', 'kons'],
    ['otc', 'o'],
    ["nahodit'", 'nahodi'],
    ['prezident', 'preziden'],
    ['zakon', 'zakon'],
    ['құқық', 'құқық'],
  ])('%s loses what may open a digraph: %s', (word, rest) => {
    expect(withoutOpenDigraph(word)).toBe(rest);
  });
});

describe('repairLookAlikes', () => {
  it.each([
    ['сourt', 'court'],
    ['cуд', 'суд'],
    ['суд', 'суд'],
    ['court', 'court'],
    ['pravо', 'pravo'],
    ['пpaвo', 'право'],
    ['кoнcтитyция', 'конституция'],
    ['бiлiм', 'білім'],
    ['тiлi', 'тілі'],
    ['iрi', 'ірі'],
    ['iс', 'іс'],
    ['iсi', 'ісі'],
    ['мемлекеттiк', 'мемлекеттік'],
    ['əділет', 'әділет'],
    ['қаhарман', 'қаһарман'],
    ['рresident', 'president'],
    ['нuman', 'human'],
    ['сору', 'сору'],
    ['сopy', 'copy'],
    ['right', 'right'],
    ['28', '28'],
    ['', ''],
  ])('%s → %s', (word, repaired) => {
    expect(repairLookAlikes(word)).toBe(repaired);
  });
});
