/** What is measured of an engine on a corpus, and what the processes tell each other of it. */

export interface BuildMeasures {
  buildSeconds: number;
  /** Memory of the index, MiB (2^20 bytes): the heap and what lies beside it; the source documents do not count. */
  memoryMiB: number;
}

export interface StorageMeasures {
  /** Size of the saved index, MB (10^6 bytes); null where the engine cannot save. */
  savedMB: number | null;
  /** From its bytes to the first answer; null where the engine cannot load. */
  loadSeconds: number | null;
  /** What went wrong; null where nothing did. */
  fault: string | null;
}

/** One way through the queries, as far as the time allowed. */
export interface TurnMeasures {
  /** ms, by place in the list of queries. */
  times: number[];
  /** Hits, by place. */
  hits: number[];
}

/** Steps of the measuring process; each is answered before the next is asked for. */
export type Step =
  | { do: 'read' | 'build' | 'store' | 'warm up' | 'end' }
  /** `seconds`: how long it may take at most, but for the query that is being run. */
  | { do: 'turn'; seconds: number };

export type Answer = { ok: unknown } | { fault: string };
