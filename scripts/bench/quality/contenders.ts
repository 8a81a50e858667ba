/** Our engine and its peers, each filled with the corpus. */
import type { CheckedCorpus } from '../../corpus/checked-corpus';
import type { MakeIndex, Peer, Rank, UnitDocument } from './engines/engine';
import { ours } from './engines/ours';
import { peerRank } from './engines/peer-rank';
import { PEERS } from './engines/peers';
import { unitDocuments } from './unit-documents';

export const OURS = 'ours';

export interface Contender {
  name: string;
  asShipped: boolean;
  /** Null where the engine cannot be had. */
  rank: Rank | null;
  /** Why it cannot; empty where it can. */
  fault: string;
}

/** Ours first. */
export async function contenders(corpus: CheckedCorpus): Promise<Contender[]> {
  const documents = unitDocuments(corpus);
  const all: Contender[] = [{ name: OURS, asShipped: true, rank: ours(corpus), fault: '' }];
  for (const peer of PEERS) all.push(await open(peer, documents));
  return all;
}

async function open({ name, asShipped, load }: Peer, documents: readonly UnitDocument[]): Promise<Contender> {
  let makeIndex: MakeIndex;
  try {
    makeIndex = load();
  } catch (error) {
    // Not everybody has the peers: its row says so.
    return { name, asShipped, rank: null, fault: error instanceof Error ? error.message : String(error) };
  }
  return { name, asShipped, rank: await peerRank(makeIndex, documents), fault: '' };
}
