/** What each kind of term is called, in the interface's language. */
import { m } from '../../../../shared/i18n/paraglide/messages.js';
import type { TermKind } from '../../corpus/apparatus/glossary';

const NAMES: Readonly<Record<TermKind, () => string>> = {
  institution: m.glossary_kind_institution,
  office: m.glossary_kind_office,
  procedure: m.glossary_kind_procedure,
  right: m.glossary_kind_right,
  notion: m.glossary_kind_notion,
  document: m.glossary_kind_document,
  territory: m.glossary_kind_territory,
};

export const termKindName = (kind: TermKind): string => NAMES[kind]();
