/** Each edge joins offices that are there, by a provision that is there; no office stands alone. */
import type { CorpusError } from '../../../src/renderer/src/corpus/corpus-error';
import type { Ground } from './check';
import { checkCitations, checkDigits, checkPlaces, Unique } from './facts';
import type { PowersFile } from './schemas';
import type { Source } from './source';

export function checkPowers(sources: readonly Source<PowersFile>[], ground: Ground): CorpusError[] {
  const offices = new Set(sources.flatMap(({ value }) => value.offices.map(({ id }) => id)));
  const used = new Set(sources.flatMap(({ value }) => value.powers.flatMap(({ from, to }) => [from, to])));
  const ids = new Unique();
  const edges = new Unique();
  return sources.flatMap((source) => [
    ...source.value.offices.flatMap(({ id }, at) => [
      ...ids.add(source, id, 'offices', at, 'id'),
      ...(used.has(id) ? [] : [source.fault(`"${id}" has no power and is under none`, 'offices', at)]),
    ]),
    ...source.value.powers.flatMap(({ from, act, to, eId, condition }, at) => [
      ...edges.add(source, `${from} ${act} ${to} ${eId}`, 'powers', at),
      ...(['from', 'to'] as const)
        .filter((end) => !offices.has({ from, to }[end]))
        .map((end) => source.fault(`there is no office "${{ from, to }[end]}"`, 'powers', at, end)),
      ...checkPlaces(source, [eId], ground.places, 'powers', at),
      ...(condition
        ? [
            ...checkDigits(source, condition, 'powers', at, 'condition'),
            ...checkCitations(source, condition, ground.places, 'powers', at, 'condition'),
          ]
        : []),
    ]),
  ]);
}
