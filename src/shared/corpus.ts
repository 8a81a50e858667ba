/**
 * What both processes and the build agree on about the bundled corpus: names, addresses, files.
 * Words are Akoma Ntoso's (OASIS LegalDocML): work, expression, eId.
 */

/** Languages of texts and of the interface (BCP 47 primary subtags). */
export type Language = 'en' | 'ru' | 'kk';
export const LANGUAGES: readonly Language[] = ['en', 'ru', 'kk'];

/** `official`: the law's own words; `plain`: our plain-language restatement; `translation`: a translation of the original. */
export type Kind = 'official' | 'plain' | 'translation';

/** `work/language/kind`, e.g. `kz-constitution-2026/ru/plain`. */
export type ExpressionId = `${string}/${Language}/${Kind}`;

/** Address of a provision inside a work, e.g. `art_28__para_1__point_2`, `preamble`, `sec_2`. */
export type EId = string;

/** work + eId: what bookmarks, notes and links point at. */
export interface Locus {
  work: string;
  eId: EId;
}

/**
 * What stands around a text (an edition's apparatus): links to the text before it, a glossary, indexes. `outline`:
 * articles of a work whose words are not in the bundle; `occurrences`: where the glossary's terms stand in the texts; `thesaurus`:
 * everyday wording, for search.
 */
export type ApparatusPart =
  'concordance' | 'glossary' | 'occurrences' | 'topics' | 'numbers' | 'powers' | 'thesaurus' | 'outline';
export const APPARATUS_PARTS: readonly ApparatusPart[] = [
  'concordance',
  'glossary',
  'occurrences',
  'topics',
  'numbers',
  'powers',
  'thesaurus',
  'outline',
];

interface BundledFile {
  /** Path inside the corpus folder, `/`-separated: `kz-constitution-2026/en.plain.md`. */
  path: string;
  /** Lower-case hex SHA-256 of the file's bytes. */
  sha256: string;
  /** Size in bytes. */
  bytes: number;
}

/** A text; `title` is from its front matter. */
export interface ExpressionEntry extends BundledFile {
  type: 'expression';
  expression: ExpressionId;
  language: Language;
  title: string;
}

/** A guided tour in one language: `speech-2026-02-10`. */
export interface TourEntry extends BundledFile {
  type: 'tour';
  tour: string;
  language: Language;
  title: string;
}

/** A part of a work's apparatus, in all languages. */
export interface ApparatusEntry extends BundledFile {
  type: 'apparatus';
  work: string;
  part: ApparatusPart;
}

/** A text as it was analysed for the search, so that no start does it again. Whoever lacks it analyses the text. */
export interface AnalysisEntry extends BundledFile {
  type: 'analysis';
  expression: ExpressionId;
}

/** A file of the bundle, as the manifest lists it. */
export type ManifestEntry = ExpressionEntry | TourEntry | ApparatusEntry | AnalysisEntry;

export interface Manifest {
  /** Version of the corpus file format. */
  format: 1;
  /** In the order in which the library shows them. */
  files: ManifestEntry[];
}

/** A file of the bundle that was verified against the manifest. */
export interface CorpusFile {
  path: string;
  text: string;
}

/** The same for a file that is no text. */
export interface CorpusBytes {
  path: string;
  bytes: Uint8Array;
}

/** Why a file of the bundle cannot be opened. */
export interface CorpusDamage {
  path: string;
  reason: 'missing' | 'changed' | 'unreadable';
}

/** Parses `work/language/kind`. */
export function splitExpressionId(id: ExpressionId): { work: string; language: Language; kind: Kind } {
  const [work, language, kind] = id.split('/') as [string, Language, Kind];
  return { work, language, kind };
}

/** `work#eId`. */
export function formatLocus(locus: Locus): string {
  return `${locus.work}#${locus.eId}`;
}

/** Parses `work#eId`; null where there is no `#` with something on both sides. */
export function parseLocus(text: string): Locus | null {
  const at = text.indexOf('#');
  if (at < 1 || at === text.length - 1) return null;
  return { work: text.slice(0, at), eId: text.slice(at + 1) };
}
