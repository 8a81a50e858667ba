/** Offices by their ids, in a language. */
import type { Language } from '../../../../shared/corpus';
import type { Office } from '../../corpus/apparatus/powers';

export interface OfficeNames {
  full: (id: string) => string;
  /** For the picture. */
  short: (id: string) => string;
  /** An act or a matter, not an office or a body. */
  isMatter: (id: string) => boolean;
}

/** An id that no office has is its own name. */
export function officeNames(offices: readonly Office[], language: Language): OfficeNames {
  const byId = new Map(offices.map((office) => [office.id, office]));
  return {
    full: (id) => byId.get(id)?.name[language] ?? id,
    short: (id) => byId.get(id)?.short[language] ?? id,
    isMatter: (id) => byId.get(id)?.group === 'instrument',
  };
}
