/** What the corpus manifest may be. Its paths cannot leave the corpus folder. */
import * as v from 'valibot';
import { LANGUAGES, type ExpressionId, type Language, type Manifest } from '../shared/corpus';

/** Names of letters, digits, `.`, `_`, `-`, none beginning with a dot, joined by `/`. */
const PATH = /^[A-Za-z0-9_-][\w.-]*(\/[A-Za-z0-9_-][\w.-]*)*$/;

const Entry = v.object({
  path: v.pipe(v.string(), v.regex(PATH)),
  type: v.picklist(['expression', 'tour']),
  expression: v.exactOptional(v.custom<ExpressionId>((value) => typeof value === 'string')),
  tour: v.exactOptional(v.string()),
  language: v.picklist<readonly Language[]>(LANGUAGES),
  title: v.string(),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export const ManifestSchema: v.GenericSchema<unknown, Manifest> = v.object({
  format: v.literal(1),
  files: v.array(Entry),
});
