/**
 * The one reader of the corpus's Markdown: bundled files, the build and the headless tools all come through here.
 * The format is described in docs/corpus-format.md.
 */
import type { EId, Kind } from '../../../../shared/corpus';
import type { Expression, ExpressionMeta } from '../model';
import { parseBody } from './body';
import { Fields } from './fields';
import { parseFrontMatter } from './front-matter';

export { parseTour, parseTourWithLines } from './tour';

const KINDS: readonly Kind[] = ['official', 'plain', 'translation'];

/** Keys of an expression's front matter, in the order in which files give them. */
export const EXPRESSION_KEYS = [
  'work',
  'language',
  'kind',
  'title',
  'shortTitle',
  'source',
  'officialNumber',
  'adopted',
  'inForce',
  'edition',
  'licence',
  'about',
] as const satisfies readonly (keyof ExpressionMeta)[];

export interface ParsedExpression {
  expression: Expression;
  /** Line on which each provision begins, counted from 1. */
  lines: ReadonlyMap<EId, number>;
}

/** The tree of a corpus file; throws CorpusError with `path` and line where the file is broken. */
export function parseExpression(text: string, path: string): Expression {
  return parseExpressionWithLines(text, path).expression;
}

/** As `parseExpression`, with the lines, for checks that report where a fault is. */
export function parseExpressionWithLines(text: string, path: string): ParsedExpression {
  const head = parseFrontMatter(text, path);
  const fields = new Fields(head, path, EXPRESSION_KEYS);
  const meta: ExpressionMeta = {
    work: fields.slug('work'),
    language: fields.language(),
    kind: fields.oneOf('kind', KINDS),
    title: fields.required('title'),
    shortTitle: fields.required('shortTitle'),
    source: fields.required('source'),
    officialNumber: fields.optional('officialNumber'),
    adopted: fields.optionalDate('adopted'),
    inForce: fields.optionalDate('inForce'),
    edition: fields.date('edition'),
    licence: fields.required('licence'),
    about: fields.required('about'),
  };
  const { children, lines } = parseBody(head.body, head.bodyLine, meta.language, path);
  return { expression: { id: `${meta.work}/${meta.language}/${meta.kind}`, meta, children }, lines };
}
