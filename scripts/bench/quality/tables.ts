/** The numbers for a reader. */
import { table } from '../table';
import { OURS } from './contenders';
import type { LayerResult } from './layer-results';
import type { Means, MeasuredQuestion, QualityMeans } from './measured-question';
import { bestPeer, failedOf, mrrOf, type EngineResult, type SetResult } from './results';

/** `.950`; `1.000` is whole. */
const share = (value: number): string => value.toFixed(3).replace(/^0/, '');
const signed = (value: number): string => (value < 0 ? '−' : '+') + share(Math.abs(value));

/** Ours and the best of the others in a line. */
export function summaryLine({ questions, remark, engines }: SetResult): string {
  if (questions === 0) return remark;
  const own = engines.find(({ engine }) => engine === OURS);
  const shipped = bestPeer(engines, true);
  const any = bestPeer(engines, false);
  return [
    `ours ${share(own ? mrrOf(own) : 0)}`,
    shipped ? `best peer as shipped ${named(shipped)}` : 'no peer is installed',
    ...(any === null || any === shipped ? [] : [`with other options ${named(any)}`]),
  ].join(', ');
}

const named = (result: EngineResult): string => `${share(mrrOf(result))} (${result.engine})`;

/** All questions, and by language: both measures. */
export function languageTable({ engines }: SetResult): string {
  const languages = Object.keys(firstMeans(engines)?.byLanguage ?? {});
  const head = ['', 'all MRR', 'nDCG', ...languages.flatMap((language) => [`${language} MRR`, 'nDCG'])];
  const cells = ({ all, byLanguage }: QualityMeans): string[] =>
    [all, ...languages.map((language) => byLanguage[language])].flatMap((one) => [
      share(one?.mrr ?? 0),
      share(one?.ndcg ?? 0),
    ]);
  const counts = ({ all, byLanguage }: QualityMeans): string[] =>
    [all, ...languages.map((language) => byLanguage[language])].flatMap((one) => [countOf(one), '']);
  return engineTable(head, engines, counts, cells);
}

/** One measure by kind of question. */
export function kindTable({ engines }: SetResult, measure: 'mrr' | 'ndcg'): string {
  const kinds = Object.keys(firstMeans(engines)?.byKind ?? {});
  return engineTable(
    [measure === 'mrr' ? 'MRR' : 'nDCG', ...kinds],
    engines,
    ({ byKind }) => kinds.map((kind) => countOf(byKind[kind])),
    ({ byKind }) => kinds.map((kind) => share(byKind[kind]?.[measure] ?? 0)),
  );
}

const countOf = (means: Means | undefined): string => String(means?.questions ?? 0);

const firstMeans = (engines: readonly EngineResult[]): QualityMeans | null =>
  engines.find(({ means }) => means !== null)?.means ?? null;

function engineTable(
  head: readonly string[],
  engines: readonly EngineResult[],
  counts: (means: QualityMeans) => string[],
  cells: (means: QualityMeans) => string[],
): string {
  const first = firstMeans(engines);
  const lacking = head.slice(1).map(() => '–');
  const rows = engines.map(({ engine, means, fault }) =>
    means === null ? [engine, ...lacking, fault] : [engine, ...cells(means), ''],
  );
  return table([...head, ''], [['questions', ...(first ? counts(first) : lacking), ''], ...rows]);
}

export function layerTable(layers: readonly LayerResult[]): string {
  const [whole] = layers;
  const names = Object.keys(whole?.mrr ?? {});
  return table(
    ['MRR', ...names.flatMap((name) => [name, 'change'])],
    layers.map(({ name, mrr }) => [
      name,
      ...names.flatMap((set) => [
        share(mrr[set] ?? 0),
        mrr === whole?.mrr ? '' : signed((mrr[set] ?? 0) - (whole?.mrr[set] ?? 0)),
      ]),
    ]),
  );
}

/** Questions whose first answer is not the first hit. */
export function failedTable(measured: readonly MeasuredQuestion[]): string {
  return table(
    ['question', 'place', 'first', 'asked', 'answers'],
    failedOf(measured).map(({ question, rr, first }) => [
      question.id,
      rr === 0 ? '–' : String(Math.round(1 / rr)),
      first ?? '–',
      question.q,
      Object.keys(question.rel).join(' '),
    ]),
  );
}
