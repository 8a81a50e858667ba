/**
 * The figures and references of the official text, taken by an independent reading and kept in a work's figures.json.
 * Each must be found in the English text: the number as a digit or a word, the reference by the reader of references.
 */
import * as v from 'valibot';
import { CorpusError } from '../../src/renderer/src/corpus/corpus-error';
import { findReferences } from '../../src/renderer/src/corpus/cross-reference';
import type { Expression, Provision } from '../../src/renderer/src/corpus/model';
import { findProvision, wholeText } from '../../src/renderer/src/corpus/walk';
import type { ExpressionFile } from './parsed-corpus';

export const Figures = v.array(
  v.strictObject({
    eId: v.string(),
    /** Written freely, with digits: "3/4 of the total number of deputies". */
    figures: v.optional(v.array(v.string()), []),
    refs: v.optional(v.array(v.string()), []),
  }),
);
export type Figures = v.InferOutput<typeof Figures>;

export interface FigureCheck {
  figures: number;
  references: number;
  problems: CorpusError[];
}

/** Checks an English expression; what is not found is a problem at the provision's line. */
export function checkFigures(file: ExpressionFile, facts: Figures): FigureCheck {
  const check: FigureCheck = { figures: 0, references: 0, problems: [] };
  for (const { eId, figures, refs } of facts) {
    const provision = findProvision(file.expression, eId);
    const say = (what: string): void => {
      check.problems.push(new CorpusError(what, file.path, file.lines.get(eId) ?? 1));
    };
    if (!provision) {
      say(`${eId} has figures and does not exist`);
      continue;
    }
    const text = wholeText(provision).toLowerCase();
    const linked = referencesIn(provision, file.expression);
    for (const figure of figures) {
      check.figures += 1;
      for (const pattern of patternsOf(figure)) {
        if (!pattern.test(text)) say(`${eId} does not say "${figure}" (no ${pattern.source})`);
      }
    }
    for (const ref of refs) {
      check.references += 1;
      // "This paragraph" in the paragraph itself is no link.
      if (ref !== eId && !linked.has(ref)) say(`${eId} does not refer to ${ref}`);
    }
  }
  return check;
}

function referencesIn(provision: Provision, expression: Expression): Set<string> {
  const own = findReferences(provision.text, expression.meta.language, provision.eId).map(({ eId }) => eId);
  return new Set([...own, ...provision.children.flatMap((child) => [...referencesIn(child, expression)])]);
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DATE = new RegExp(`\\b\\d{1,2} (?:${MONTHS}) \\d{4}\\b`, 'g');
const NUMBER = /\d+(?:\/\d+|st\b|nd\b|rd\b|th\b)?/g;

/** Each thing that the text must match: dates as they are, fractions, ordinals, numbers, and telling words. */
function patternsOf(figure: string): RegExp[] {
  const dates = figure.match(DATE) ?? [];
  const rest = figure.replace(DATE, '');
  const numbers = rest.match(NUMBER) ?? [];
  const words = TELLING.filter(([sign]) => sign.test(figure)).map(([, pattern]) => pattern);
  return [
    ...dates.map((date) => new RegExp(date.toLowerCase())),
    ...numbers.map((number) => numberPattern(number, rest)),
    ...words,
  ];
}

/** Words of the figures and what the text may say for them. */
const TELLING: readonly (readonly [RegExp, RegExp])[] = [
  [/\bmajority\b/, /\bmajority\b/],
  [/\bonce\b/, /\bonce\b|\bone time\b/],
  [/\bannual\b/, /\bannual|\byear/],
  [/\bsingle\b/, /\bsingle\b/],
  [/\bthousand-year\b/, /\bthousand[- ]year/],
  [/\blarger number\b/, /\b(?:larger|greater|more|most)\b/],
  [/\bfirst working day of September\b/, /\bfirst working day of september\b/],
  [/\blast working day of June\b/, /\blast working day of june\b/],
];

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(
    ' ',
  );
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const FRACTIONS: Readonly<Record<string, string>> = {
  '1/2': 'half',
  '1/3': 'one[- ]third|a third',
  '2/3': 'two[- ]thirds',
  '3/4': 'three[- ]quarters|three[- ]fourths',
  '1/5': 'one[- ]fifth|a fifth',
};

/** The number with the noun that it counts: "2 months" is found in "two months", not in "two years and six months". */
function numberPattern(number: string, figure: string): RegExp {
  if (number.includes('/')) return whole(`${number}|${FRACTIONS[number] ?? number}`);
  const value = Number.parseInt(number, 10);
  if (/\D/.test(number)) return whole(`${number}|${ORDINALS[value] ?? number}`);
  const noun = new RegExp(`${number} ([a-z]+)`).exec(figure)?.[1];
  if (noun === 'times')
    return whole(value === 2 ? '(?:2|two) times|twice' : `(?:${numberWords(value)}) times`);
  if (noun === undefined || noun === 'percent') return whole(numberWords(value));
  return whole(`(?:${numberWords(value)})[- ](?:[a-z]+ )?${noun.replace(/s$/, '')}s?(?:’s?)?`);
}

function numberWords(value: number): string {
  if (value === 1) return '1|one|an?';
  return [value, CARDINALS[value] ?? value].join('|');
}

function whole(alternatives: string): RegExp {
  return new RegExp(`(?<![\\w/])(?:${alternatives})(?![\\w/])`);
}
