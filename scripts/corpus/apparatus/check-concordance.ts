/** Every article of both works is accounted for, and a link has the ends that its kind calls for. */
import { isWithin, type Change } from '../../../src/renderer/src/corpus/apparatus/concordance';
import type { CorpusError } from '../../../src/renderer/src/corpus/corpus-error';
import type { Ground } from './check';
import { checkDigits, checkPlaces } from './facts';
import type { ConcordanceFile } from './schemas';
import type { Source } from './source';

/** The fewest addresses at each end of a link, and the most. */
const ENDS: Readonly<Record<Change, { from: [number, number]; to: [number, number] }>> = {
  kept: { from: [1, Infinity], to: [1, Infinity] },
  changed: { from: [1, Infinity], to: [1, Infinity] },
  moved: { from: [1, Infinity], to: [1, Infinity] },
  split: { from: [1, Infinity], to: [2, Infinity] },
  merged: { from: [2, Infinity], to: [1, Infinity] },
  new: { from: [0, 0], to: [1, Infinity] },
  dropped: { from: [1, Infinity], to: [0, 0] },
};

export function checkConcordance(sources: readonly Source<ConcordanceFile>[], ground: Ground): CorpusError[] {
  const [first] = sources;
  if (!first) return [];
  const links = sources.flatMap(({ value }) => value);
  const to = new Set(links.flatMap((link) => link.to));
  const from = links.flatMap((link) => link.from);
  return [
    ...sources.flatMap((source) => source.value.flatMap((_, at) => checkLink(source, at, ground))),
    ...ground.articles
      .filter((article) => !to.has(article))
      .map((article) => first.fault(`no link leads to ${article} as a whole`)),
    ...ground.earlierArticles
      .filter((article) => !from.some((eId) => isWithin(eId, article)))
      .map((article) => first.fault(`no link leads from ${article} of the earlier text`)),
  ];
}

function checkLink(source: Source<ConcordanceFile>, at: number, ground: Ground): CorpusError[] {
  const link = source.value[at];
  if (!link) return [];
  const sizes = (['from', 'to'] as const).flatMap((end) => {
    const [least, most] = ENDS[link.change][end];
    const count = link[end].length;
    if (count >= least && count <= most) return [];
    return [
      source.fault(`a link of the kind "${link.change}" cannot have ${count} addresses in "${end}"`, at, end),
    ];
  });
  return [
    ...sizes,
    ...checkPlaces(source, link.from, ground.earlier, at, 'from'),
    ...checkPlaces(source, link.to, ground.places, at, 'to'),
    ...checkDigits(source, link.note, at, 'note'),
  ];
}
