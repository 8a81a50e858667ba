import type { EId, Language } from '../../../../shared/corpus';
import { cite } from '../../corpus/cite';
import type { Expression } from '../../corpus/model';
import { findProvision } from '../../corpus/walk';

/** `Section II. The person`: as the text heads it; its address alone where there is no text or no heading. */
export function nameOfSection(text: Expression | null, section: EId, language: Language): string {
  const heading = text && findProvision(text, section)?.heading;
  const name = cite(section, language);
  return heading ? `${name}. ${heading}` : name;
}
