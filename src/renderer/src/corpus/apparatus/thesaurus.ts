/** How people say what the law puts otherwise: phrases by language, and the provisions that they lead to. */
import type { EId, Language } from '../../../../shared/corpus';

export interface EverydayIdea extends Readonly<Record<Language, readonly string[]>> {
  /** Most to the point first. */
  provisions: readonly EId[];
}

export interface Thesaurus {
  work: string;
  ideas: readonly EverydayIdea[];
}
