/** What the corpus manifest may be. Its paths cannot leave the corpus folder. */
import * as v from 'valibot';
import {
  APPARATUS_PARTS,
  LANGUAGES,
  type ApparatusPart,
  type ExpressionId,
  type Language,
  type Manifest,
} from '../shared/corpus';

/** Names of letters, digits, `.`, `_`, `-`, none beginning with a dot, joined by `/`. */
const PATH = /^[A-Za-z0-9_-][\w.-]*(\/[A-Za-z0-9_-][\w.-]*)*$/;

const BundledFile = {
  path: v.pipe(v.string(), v.regex(PATH)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
};
const language = v.picklist<readonly Language[]>(LANGUAGES);

const expression = v.custom<ExpressionId>((value) => typeof value === 'string');

const Entry = v.variant('type', [
  v.object({
    ...BundledFile,
    type: v.literal('expression'),
    expression,
    language,
    title: v.string(),
  }),
  v.object({ ...BundledFile, type: v.literal('tour'), tour: v.string(), language, title: v.string() }),
  v.object({
    ...BundledFile,
    type: v.literal('apparatus'),
    work: v.string(),
    part: v.picklist<readonly ApparatusPart[]>(APPARATUS_PARTS),
  }),
  v.object({ ...BundledFile, type: v.literal('analysis'), expression }),
]);

export const ManifestSchema: v.GenericSchema<unknown, Manifest> = v.object({
  format: v.literal(1),
  files: v.array(Entry),
});
