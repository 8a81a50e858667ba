/** A text in each language that the apparatus is written in. */
import type { Language } from '../../../../shared/corpus';

export type Texts = Readonly<Record<Language, string>>;
