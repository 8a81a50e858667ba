/** Counts what was found: each provision once in all, and once for each language, kind and section it was found in. */
import { LANGUAGES, splitExpressionId, type EId, type Kind } from '../../../shared/corpus';
import type { Source } from './accept';
import type { Facets } from './contract';
import type { Matches } from './match';
import type { Segment, TextIndex } from './text-index';

const KINDS: readonly Kind[] = ['official', 'plain', 'translation'];
/** Bit that tells that a locus was counted at all; those of languages and kinds follow. */
const COUNTED = 1;

export class Tally {
  /** For each locus, in which ways it was counted. */
  readonly #seen: Uint8Array;
  readonly #works = new Map<string, number>();
  readonly #languages = new Map<string, number>();
  readonly #kinds = new Map<string, number>();
  readonly #sections = new Map<string, Map<EId, number>>();
  #marks = 0;
  #total = 0;

  /** @param loci how many loci there are. */
  constructor(loci: number) {
    this.#seen = new Uint8Array(loci);
  }

  get total(): number {
    return this.#total;
  }

  /** Counts the matches that cover at least `least`. */
  add(index: TextIndex<Source>, { units, coverage }: Matches, least: number): void {
    let counter: ((unit: number) => void) | null = null;
    let segmentNumber = -1;
    for (let at = 0; at < units.length; at += 1) {
      if ((coverage[at] ?? 0) < least) continue;
      const unit = units[at] ?? 0;
      if (index.segmentNumberOf(unit) !== segmentNumber) {
        segmentNumber = index.segmentNumberOf(unit);
        const segment = index.segmentOf(unit);
        counter = segment === null ? null : this.#counterFor(segment);
      }
      counter?.(unit);
    }
  }

  facets(): Facets {
    const list = <Name extends string>(counts: ReadonlyMap<string, number>): [Name, number][] =>
      [...counts].map(([name, count]) => [name as Name, count]);
    return {
      works: list<string>(this.#works).map(([work, count]) => ({ work, count })),
      languages: LANGUAGES.flatMap((language) => {
        const count = this.#languages.get(language);
        return count === undefined ? [] : [{ language, count }];
      }),
      kinds: list<Kind>(this.#kinds).map(([kind, count]) => ({ kind, count })),
      sections: [...this.#sections].flatMap(([work, counts]) =>
        [...counts].map(([section, count]) => ({ work, section, count })),
      ),
      marks: this.#marks,
    };
  }

  #counterFor({ source, from, text }: Segment<Source>): (unit: number) => void {
    if (source.type === 'mark') {
      return () => {
        this.#marks += 1;
        this.#total += 1;
      };
    }
    const { work, language, kind } = splitExpressionId(source.id);
    const languageBit = 2 << LANGUAGES.indexOf(language);
    const kindBit = 16 << KINDS.indexOf(kind);
    const sections = this.#sections.get(work) ?? new Map<EId, number>();
    this.#sections.set(work, sections);
    return (unit) => {
      const locus = source.loci[unit - from] ?? 0;
      const before = this.#seen[locus] ?? 0;
      this.#seen[locus] = before | COUNTED | languageBit | kindBit;
      if ((before & languageBit) === 0) raise(this.#languages, language);
      if ((before & kindBit) === 0) raise(this.#kinds, kind);
      if ((before & COUNTED) !== 0) return;
      this.#total += 1;
      raise(this.#works, work);
      raise(sections, text.sections[text.units.sectionOf[unit - from] ?? 0] ?? '');
    };
  }
}

function raise(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
