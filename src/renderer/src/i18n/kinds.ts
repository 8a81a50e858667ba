import type { Kind } from '../../../shared/corpus';
import { m } from '../../../shared/i18n/paraglide/messages.js';

/** Name of a kind of text in the interface's language. */
export function kindName(kind: Kind): string {
  return { official: m.kind_official, plain: m.kind_plain, translation: m.kind_translation }[kind]();
}
