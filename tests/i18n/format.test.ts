import { afterEach, describe, expect, it } from 'vitest';
import {
  compareWords,
  formatDate,
  formatNumber,
  formatShortDate,
  formatTime,
} from '../../src/renderer/src/i18n/format';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** Local time, as a reader's clock shows it. */
const at = (year: number, month: number, day: number, hour = 12, minute = 0): number =>
  new Date(year, month - 1, day, hour, minute).getTime();
const NBSP = '\u00a0';

describe('a date', () => {
  it('is written as each language writes it', () => {
    expect(formatDate(at(2026, 11, 23), 'en')).toBe('23 November 2026');
    expect(formatDate(at(2026, 11, 23), 'ru').replaceAll(NBSP, ' ')).toBe('23 ноября 2026 г.');
    expect(formatDate(at(2026, 11, 23), 'kk')).toBe('2026 ж. 23 қараша');
  });

  it('has a Kazakh name for each month', () => {
    const names = Array.from({ length: 12 }, (_, month) => formatDate(at(2026, month + 1, 1), 'kk'));
    expect(names.map((date) => date.replace('2026 ж. 1 ', ''))).toEqual(
      'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
    );
  });

  it.each(['Asia/Almaty', 'America/New_York', 'Pacific/Kiritimati'])(
    'of an ISO date is that day in %s too',
    (name) => {
      process.env['TZ'] = name;
      expect(formatDate('2026-07-01', 'kk')).toBe('2026 ж. 1 шілде');
      expect(formatDate('2026-07-01', 'en')).toBe('1 July 2026');
    },
  );

  it('in short has a year only where it is another year than now', () => {
    const now = at(2026, 11, 23);
    expect(formatShortDate(at(2026, 3, 5), now, 'en')).toBe('5 Mar');
    expect(formatShortDate(at(2026, 3, 5), now, 'kk')).toBe('5 наурыз');
    expect(formatShortDate(at(2025, 12, 31), now, 'en')).toBe('31 December 2025');
    expect(formatShortDate(at(2025, 12, 31), now, 'kk')).toBe('2025 ж. 31 желтоқсан');
  });
});

describe('a time', () => {
  it('has two digits for the hour and two for the minute', () => {
    expect(formatTime(at(2026, 11, 23, 9, 5))).toBe('09:05');
    expect(formatTime(at(2026, 11, 23, 0, 0))).toBe('00:00');
  });
});

describe('a number', () => {
  it('is grouped by threes with a no-break space, in English with a comma', () => {
    expect(formatNumber(1_234_567, 'kk')).toBe(`1${NBSP}234${NBSP}567`);
    expect(formatNumber(1_204, 'ru')).toBe(`1${NBSP}204`);
    expect(formatNumber(1_204, 'en')).toBe('1,204');
  });

  it('below a thousand is as it is', () => {
    expect(formatNumber(0, 'kk')).toBe('0');
    expect(formatNumber(999, 'en')).toBe('999');
  });

  it('keeps its sign', () => {
    expect(formatNumber(-123_456, 'en')).toBe('-123,456');
  });
});

describe('the order of words', () => {
  it('is that of the Kazakh alphabet', () => {
    const alphabet = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'];
    expect(alphabet.toReversed().sort(compareWords('kk'))).toEqual(alphabet);
    expect(['құқық', 'кітап', 'өмір', 'заң', 'ғылым', 'ұлт', 'әке'].sort(compareWords('kk'))).toEqual([
      'әке',
      'ғылым',
      'заң',
      'кітап',
      'құқық',
      'өмір',
      'ұлт',
    ]);
  });

  it('puts a word before a longer one that begins with it, and takes no note of case', () => {
    expect(['заңды', 'Заң'].sort(compareWords('kk'))).toEqual(['Заң', 'заңды']);
    expect(compareWords('kk')('ҚҰҚЫҚ', 'құқық')).toBe(0);
  });

  it('is that of Russian and English in those', () => {
    expect(['ёж', 'жук', 'еда'].sort(compareWords('ru'))).toEqual(['еда', 'ёж', 'жук']);
    expect(['b', 'A', 'a'].sort(compareWords('en'))).toEqual(['a', 'A', 'b']);
  });
});
