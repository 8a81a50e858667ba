/** What a reader types to go to a provision ("28(1)", «ст. 28 п. 1», «28-баптың 1-тармағы») and the eIds it can mean. */
import type { EId } from '../../../shared/corpus';
import { addressWord, foldLetters, isFiller, type AddressUnit } from './address-words';
import { articleEId, formatEId, parseEId } from './eid';
import type { Expression } from './model';
import { fromRoman, NUM } from './numerals';
import { findProvision } from './walk';

type Token =
  /** `closed`: a bracket closes right after it, as in `2)`; `opened`: one opens right before it. */
  | { type: 'number'; value: string; opened: boolean; closed: boolean; spaced: boolean; taken: boolean }
  | { type: 'roman'; value: number; taken: boolean }
  | { type: 'word'; unit: AddressUnit; follows: boolean };

type NumberToken = Exclude<Token, { type: 'word' }>;

const TOKEN = new RegExp(String.raw`(\s*)(\(?)(${NUM})(\)?)|(\p{L}+)|([\s.,:;/()№-]+)|(.)`, 'gsu');

/** Longest text that is still looked at, in UTF-16 code units. */
const LONGEST = 120;

/**
 * The eIds that the text can mean, likeliest first; null where it is not an address.
 * They need not exist in any work: `resolveAddress` keeps those that do.
 */
export function parseAddress(text: string): EId[] | null {
  const plain = text
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim();
  if (plain === '' || plain.length > LONGEST) return null;
  if (parseEId(plain.toLowerCase()) !== null) return [plain.toLowerCase()];
  const tokens = tokenise(plain);
  if (tokens === null) return null;
  const numbers = takeNumbers(tokens);
  return numbers === null ? null : toEIds(numbers);
}

/** The provisions of an expression that the text can mean, likeliest first; empty where it is no address or none exists. */
export function resolveAddress(expression: Expression, text: string): EId[] {
  return (parseAddress(text) ?? []).filter((eId) => findProvision(expression, eId) !== null);
}

/** Null where something stands in the text that no address has. */
function tokenise(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [, space, opening, num, closing, word, , other] = match;
    if (other !== undefined) return null;
    if (num !== undefined) {
      tokens.push({
        type: 'number',
        value: num,
        opened: opening === '(',
        closed: closing === ')',
        spaced: space !== '',
        taken: false,
      });
    } else if (word !== undefined) {
      const known = addressWord(word);
      const roman = fromRoman(foldLetters(word).toUpperCase());
      if (known) tokens.push({ type: 'word', ...known });
      else if (roman !== null) tokens.push({ type: 'roman', value: roman, taken: false });
      else if (!isFiller(word)) return null;
    }
  }
  return tokens;
}

interface Numbers {
  units: ReadonlyMap<AddressUnit, string>;
  /** Whether the paragraph's number may as well be a point's, the article having no paragraphs. */
  loose: boolean;
}

/** Gives each word its number, and the numbers left over to the levels below the article. */
function takeNumbers(tokens: readonly Token[]): Numbers | null {
  const units = new Map<AddressUnit, string>();
  for (const [at, token] of tokens.entries()) {
    if (token.type !== 'word') continue;
    if (units.has(token.unit)) return null;
    if (token.unit === 'preamble') {
      units.set('preamble', '');
      continue;
    }
    const before = free(tokens[at - 1]);
    const after = free(tokens[at + 1]);
    const number = token.follows ? (before ?? after) : (after ?? before);
    if (number === null || (number.type === 'roman' && token.unit !== 'section')) return null;
    number.taken = true;
    units.set(token.unit, String(number.value));
  }
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'word' || token.taken) continue;
    if (token.type === 'roman') return null;
    const afterSpaceAlone =
      token.spaced && !token.opened && !token.closed && tokens[at - 1]?.type === 'number';
    const unit = afterSpaceAlone ? null : nextLevel(units, token.closed && !token.opened);
    if (unit === null) return null;
    units.set(unit, token.value);
  }
  return { units, loose: units.has('paragraph') && !units.has('point') };
}

function free(token: Token | undefined): NumberToken | null {
  return token !== undefined && token.type !== 'word' && !token.taken ? token : null;
}

/** The level that a number without a word belongs to; `2)` is a point. */
function nextLevel(units: ReadonlyMap<AddressUnit, string>, printedAsPoint: boolean): AddressUnit | null {
  if (units.has('preamble') || units.has('section')) return null;
  if (!units.has('article')) return 'article';
  if (!units.has('paragraph') && !printedAsPoint) return 'paragraph';
  return units.has('point') ? null : 'point';
}

function toEIds({ units, loose }: Numbers): EId[] | null {
  if (units.has('preamble')) return units.size === 1 ? ['preamble'] : null;
  const section = units.get('section');
  const article = units.get('article');
  if (article === undefined) {
    if (section === undefined || units.size > 1 || !/^[1-9]\d*$/.test(section)) return null;
    return [formatEId({ unit: 'section', section: Number(section) })];
  }
  const paragraph = units.get('paragraph') ?? null;
  const eId = articleEId(article, paragraph, units.get('point') ?? null);
  return loose ? [eId, articleEId(article, null, paragraph)] : [eId];
}
