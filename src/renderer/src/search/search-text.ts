/** A text as the engine takes it: who it is, its addresses, its analysed words. */
import { splitExpressionId, type EId, type ExpressionId } from '../../../shared/corpus';
import type { Expression } from '../corpus/model';
import { walk } from '../corpus/walk';
import { analyserFor } from './analyse';
import { TextAnalysis, type AnalysedText, type Stem } from './analysed-text';
import { unitsOfExpression, type WordsByPlace } from './units';

export interface SearchText {
  id: ExpressionId;
  title: string;
  /** Of all provisions, those without words of their own among them, in reading order. */
  addresses: readonly EId[];
  analysed: AnalysedText;
}

/** What the work's apparatus says about a text, in the text's language. */
export type About = Partial<Record<'everyday' | 'terms', WordsByPlace>>;

/** How far an analysis has come, in units. */
export interface AnalysisProgress {
  done: number;
  of: number;
}

/** Units between two reports of progress. */
const CHUNK = 500;

/**
 * Analyses an expression, with a report every few hundred units, where the caller may pause or leave off.
 * @param stem the language's where absent; for one that remembers.
 */
export function* analyseInChunks(
  expression: Expression,
  about: About = {},
  stem: Stem = analyserFor(splitExpressionId(expression.id).language).stem,
): Generator<AnalysisProgress, SearchText> {
  const { id, meta } = expression;
  const analysis = new TextAnalysis(stem);
  const units = unitsOfExpression(expression, about);
  for (const [at, unit] of units.entries()) {
    analysis.add(unit);
    if ((at + 1) % CHUNK === 0) yield { done: at + 1, of: units.length };
  }
  const addresses = Array.from(walk(expression), ({ eId }) => eId);
  return { id, title: meta.title, addresses, analysed: analysis.finish() };
}

export function analyseExpression(expression: Expression, about?: About): SearchText {
  return finish(analyseInChunks(expression, about));
}

/** The text at the end of an analysis that is not paused. */
export function finish(analysis: Generator<AnalysisProgress, SearchText>): SearchText {
  for (;;) {
    const step = analysis.next();
    if (step.done === true) return step.value;
  }
}
