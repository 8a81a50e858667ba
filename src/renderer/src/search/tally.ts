/** Counts what was found: each provision once in all, and once for each language, kind and section it was found in. */
import { LANGUAGES, type EId, type Kind } from '../../../shared/corpus';
import type { ExpressionSource, Source } from './accept';
import type { Facets } from './contract';
import type { Matches } from './match';
import { compareNames, type ReadingOrder } from './reading-order';
import type { Segment, TextIndex } from './text-index';

const KINDS: readonly Kind[] = ['official', 'plain', 'translation'];
/** Bit that tells that a locus was counted at all; those of languages and kinds follow. */
const COUNTED = 1;

interface SectionCount {
  work: string;
  section: EId;
  count: number;
  /** In the order of reading, which goes work by work. */
  place: number;
}

/** Counts of one text: loci that no text before it has had, at all, in its language, in its kind. */
interface TextCounts {
  source: ExpressionSource;
  text: Segment<Source>['text'];
  counted: number;
  inLanguage: number;
  inKind: number;
  /** By number of the section in the text. */
  sections: Uint32Array;
}

export class Tally {
  /** For each locus, in which ways it was counted. */
  readonly #seen: Uint8Array;
  readonly #texts = new Map<Segment<Source>, TextCounts>();
  #marks = 0;

  /** @param loci how many loci there are. */
  constructor(loci: number) {
    this.#seen = new Uint8Array(loci);
  }

  get total(): number {
    let total = this.#marks;
    for (const { counted } of this.#texts.values()) total += counted;
    return total;
  }

  /** Counts the matches that cover at least `least`. */
  add(index: TextIndex<Source>, { units, coverage }: Matches, least: number): void {
    let segmentNumber = -1;
    let segment: Segment<Source> | null = null;
    let counts: TextCounts | null = null;
    for (let at = 0; at < units.length; at += 1) {
      if ((coverage[at] ?? 0) < least) continue;
      const unit = units[at] ?? 0;
      if (index.segmentNumberOf(unit) !== segmentNumber) {
        segmentNumber = index.segmentNumberOf(unit);
        segment = index.segmentOf(unit);
        counts = segment && this.#countsOf(segment);
      }
      if (segment === null) continue;
      if (counts === null) this.#marks += 1;
      else this.#count(counts, unit - segment.from);
    }
  }

  /** @param order of the works' sections. */
  facets(order: ReadingOrder): Facets {
    const works = new Map<string, number>();
    const languages = new Map<string, number>();
    const kinds = new Map<string, number>();
    const sections = new Map<number, SectionCount>();
    for (const { source, text, counted, inLanguage, inKind, sections: inSections } of this.#texts.values()) {
      raise(works, source.work, counted);
      raise(languages, source.language, inLanguage);
      raise(kinds, source.kind, inKind);
      for (let at = 0; at < inSections.length; at += 1) {
        const count = inSections[at] ?? 0;
        if (count === 0) continue;
        const locus = source.sections[at] ?? 0;
        const known = sections.get(locus);
        if (known) known.count += count;
        else {
          const place = order.placeOfNumber(locus);
          sections.set(locus, { work: source.work, section: text.sections[at] ?? '', count, place });
        }
      }
    }
    return {
      works: Array.from(works, ([work, count]) => ({ work, count })).sort(byWork),
      languages: namesIn(LANGUAGES, languages).map(([language, count]) => ({ language, count })),
      kinds: namesIn(KINDS, kinds).map(([kind, count]) => ({ kind, count })),
      sections: [...sections.values()]
        .sort((a, b) => a.place - b.place)
        .map(({ work, section, count }) => ({ work, section, count })),
      marks: this.#marks,
    };
  }

  /** Null for a mark. */
  #countsOf(segment: Segment<Source>): TextCounts | null {
    const { source, text } = segment;
    if (source.type === 'mark') return null;
    const known = this.#texts.get(segment);
    if (known) return known;
    const sections = new Uint32Array(text.sections.length);
    const counts: TextCounts = { source, text, counted: 0, inLanguage: 0, inKind: 0, sections };
    this.#texts.set(segment, counts);
    return counts;
  }

  #count(counts: TextCounts, at: number): void {
    const { source, text, sections } = counts;
    const languageBit = 2 << LANGUAGES.indexOf(source.language);
    const kindBit = 16 << KINDS.indexOf(source.kind);
    const locus = source.loci[at] ?? 0;
    const before = this.#seen[locus] ?? 0;
    this.#seen[locus] = before | COUNTED | languageBit | kindBit;
    if ((before & languageBit) === 0) counts.inLanguage += 1;
    if ((before & kindBit) === 0) counts.inKind += 1;
    if ((before & COUNTED) !== 0) return;
    counts.counted += 1;
    const section = text.units.sectionOf[at] ?? 0;
    sections[section] = (sections[section] ?? 0) + 1;
  }
}

const byWork = (a: { work: string }, b: { work: string }): number => compareNames(a.work, b.work);
function raise(counts: Map<string, number>, name: string, by: number): void {
  if (by > 0) counts.set(name, (counts.get(name) ?? 0) + by);
}

function namesIn<Name extends string>(
  names: readonly Name[],
  counts: ReadonlyMap<string, number>,
): [Name, number][] {
  return names.flatMap((name): [Name, number][] => {
    const count = counts.get(name);
    return count === undefined ? [] : [[name, count]];
  });
}
