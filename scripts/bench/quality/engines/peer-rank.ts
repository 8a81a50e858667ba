/**
 * A peer as an app would use it: an index a language. The peers are told the question's language, which ours finds
 * out for itself: its answers come first, those of the other languages fill the places behind.
 */
import { LANGUAGES, type EId } from '../../../../src/shared/corpus';
import { DEPTH } from '../../ranking-measures';
import type { MakeIndex, Rank, UnitDocument } from './engine';

export async function peerRank(makeIndex: MakeIndex, documents: readonly UnitDocument[]): Promise<Rank> {
  const indexes = await Promise.all(
    LANGUAGES.map(async (language) => {
      const own = documents.filter((document) => document.language === language);
      return { language, find: await makeIndex(own, language) };
    }),
  );
  const byId = new Map(documents.map((document) => [document.id, document]));
  return async ({ q, lang, work }) => {
    const ranking = new Set<EId>();
    for (const { find } of indexes.toSorted(
      (a, b) => Number(b.language === lang) - Number(a.language === lang),
    )) {
      // Nobody looks at what stands further down.
      if (ranking.size >= DEPTH) break;
      for (const id of await find(q)) {
        const document = byId.get(id);
        if (document?.work === work) ranking.add(document.eId);
      }
    }
    return [...ranking];
  };
}
