/** Front matter of texts that are only there to be measured. */
import type { ExpressionMeta } from '../../../../src/renderer/src/corpus/model';
import type { Language } from '../../../../src/shared/corpus';

export const benchMeta = (work: string, language: Language, title: string): ExpressionMeta => ({
  work,
  language,
  kind: 'plain',
  title,
  shortTitle: title,
  source: 'made for the bench',
  officialNumber: null,
  adopted: null,
  inForce: null,
  edition: '2026-01-01',
  licence: 'not distributed',
  about: '',
});
