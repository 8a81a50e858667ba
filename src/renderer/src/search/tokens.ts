/**
 * Cuts a text into words and numbers with their places, each in its normal form. The same cut serves
 * index, query and excerpts: what one of them calls a word, the others do.
 */
import { repairLookAlikes } from './scripts';

export interface Token {
  /** Normal form: NFC, lower case, ё as е, no apostrophes, no soft hyphens, look-alikes repaired. */
  form: string;
  /** Half-open range in UTF-16 code units of the text that was cut. */
  start: number;
  end: number;
}

const INVISIBLE = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const APOSTROPHES = "'’‘ʼʹ´`";
/**
 * A number with its hyphenated parts ("83-1"), or a word with inner apostrophes and invisible hyphens. Some apostrophes
 * are letters to Unicode: none begins a word.
 */
const WORD = new RegExp(
  `\\p{N}+(?:[-‑–]\\p{N}+)*|(?![${APOSTROPHES}])\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[${INVISIBLE}${APOSTROPHES}]+[\\p{L}\\p{M}\\p{N}]+)*`,
  'gu',
);
const DROPPED = new RegExp(`[${INVISIBLE}${APOSTROPHES}]`, 'gu');
const ENGLISH_POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'u');
/** Words that are in normal form already, as most are. */
const NORMAL = /^(?:[a-z]+|[а-яәғқңөұүһі]+|[0-9]+)$/;

/** The normal form of one word as `tokenise` finds it. */
export function normalise(word: string): string {
  if (NORMAL.test(word)) return word;
  const lower = word.normalize('NFC').toLowerCase().normalize('NFC');
  // What was dropped may have parted a letter from its mark; a letter that is repaired may take the mark in.
  const bare = lower.replace(ENGLISH_POSSESSIVE, '').replace(DROPPED, '').normalize('NFC');
  return repairLookAlikes(bare.replace(/ё\u0308*/g, 'е').replace(/[‑–]/g, '-')).normalize('NFC');
}

/** Texts of plain letters, as most are, in which `PLAIN_WORD` finds what `WORD` does, several times faster. */
const PLAIN_TEXT = /^[\t\n\r -~Ѐ-ҁҊ-ӿ«»–—…№’“”„]*$/;
const PLAIN_WORD = /[0-9]+(?:[-–][0-9]+)*|[a-zA-ZЀ-ҁҊ-ӿ][a-zA-ZЀ-ҁҊ-ӿ0-9]*(?:['’´`]+[a-zA-ZЀ-ҁҊ-ӿ0-9]+)*/g;

/** Words and numbers of a text as they are written, in order: what `tokenise` finds, without the places. */
export function wordsOf(text: string): readonly string[] {
  return text.match(wordIn(text)) ?? [];
}

function wordIn(text: string): RegExp {
  return PLAIN_TEXT.test(text) ? PLAIN_WORD : WORD;
}

/** Half-open ranges of a text's words, where it is known how many they are: without their forms. */
export function rangesOfWords(text: string, count: number): [start: number, end: number][] {
  const ranges: [number, number][] = [];
  for (const { 0: word, index } of text.matchAll(wordIn(text))) ranges.push([index, index + word.length]);
  if (ranges.length === count) return ranges;
  // Of some signs that look like words nothing is left in normal form.
  return tokenise(text).map(({ start, end }) => [start, end]);
}

/** Words and numbers of a text, in order. Hyphenated words are cut at the hyphen, hyphenated numbers are whole. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(wordIn(text))) {
    const form = normalise(match[0]);
    if (form !== '') tokens.push({ form, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
