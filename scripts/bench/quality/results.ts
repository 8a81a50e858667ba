/** The numbers of one set of questions. */
import { OURS, type Contender } from './contenders';
import { measureQuestions, meansOf, type MeasuredQuestion, type QualityMeans } from './measured-question';
import type { QuestionSet } from './question-sets';

export interface EngineResult {
  engine: string;
  asShipped: boolean;
  /** Null where the engine cannot be had. */
  means: QualityMeans | null;
  fault: string;
}

export interface SetResult {
  name: QuestionSet['name'];
  questions: number;
  remark: string;
  /** Empty where there are no questions. */
  engines: EngineResult[];
}

export interface MeasuredSet {
  result: SetResult;
  /** Question by question, of our engine. */
  ours: MeasuredQuestion[];
}

export async function measureSet(
  { name, questions, remark }: QuestionSet,
  contenders: readonly Contender[],
): Promise<MeasuredSet> {
  const engines: EngineResult[] = [];
  let ours: MeasuredQuestion[] = [];
  for (const { name: engine, asShipped, rank, fault } of questions.length === 0 ? [] : contenders) {
    const measured = rank && (await measureQuestions(rank, questions));
    if (engine === OURS) ours = measured ?? [];
    engines.push({ engine, asShipped, means: measured && meansOf(measured), fault });
  }
  return { result: { name, questions: questions.length, remark, engines }, ours };
}

/** The peer with the best MRR; null where none can be had. */
export function bestPeer(engines: readonly EngineResult[], onlyAsShipped: boolean): EngineResult | null {
  const peers = engines.filter(
    ({ engine, asShipped, means }) => engine !== OURS && means !== null && (asShipped || !onlyAsShipped),
  );
  return peers.toSorted((a, b) => mrrOf(b) - mrrOf(a))[0] ?? null;
}

export const mrrOf = ({ means }: EngineResult): number => means?.all.mrr ?? 0;

/** Questions whose first answer is not the first hit. */
export const failedOf = (measured: readonly MeasuredQuestion[]): MeasuredQuestion[] =>
  measured.filter(({ rr }) => rr < 1);
