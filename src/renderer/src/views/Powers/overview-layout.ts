/**
 * Where things stand in the picture of all offices: by group in two bows, names outside, lines inside. A line
 * leaves its office towards the middle of its group, so that lines between the same groups run together.
 */
import type { Office, OfficeGroup } from '../../corpus/apparatus/powers';
import type { Pair } from './pairs';
import type { Spot } from './spot';
import type { Size } from './viewport';
import { wrapWords, type Measure } from './wrap-words';

export interface OverviewInput {
  /** In the order of groups. */
  offices: readonly Office[];
  pairs: readonly Pair[];
  nameOf: (id: string) => string;
  groupName: (group: OfficeGroup) => string;
  /** Of 13 px text. */
  measure: Measure;
}

type Bow = 'left' | 'right';

export interface OverviewNode extends Spot {
  /** Of the office. */
  id: string;
  bow: Bow;
  lines: readonly string[];
  /** Where its lines start. */
  dot: { x: number; y: number };
}

export interface OverviewLine {
  key: string;
  pair: Pair;
  path: string;
  strokeWidth: number;
}

export interface OverviewLayout extends Size {
  nodes: readonly OverviewNode[];
  titles: readonly { group: OfficeGroup; bow: Bow; x: number; y: number; text: string }[];
  lines: readonly OverviewLine[];
}

const LINE = 15;
const NAME = { width: 178, gap: 9 };
const TITLE = { above: 12, height: 19 };
/** Between the bows. */
const INSIDE = { least: 420, most: 620 };
const BULGE = 64;
const MARGIN = 10;

interface Placed {
  office: Office;
  lines: readonly string[];
  /** Top and height in its bow, before the bow is bent. */
  y: number;
  height: number;
}
interface Column {
  placed: Placed[];
  titles: { group: OfficeGroup; y: number }[];
  height: number;
}

/** As wide as the frame, within reason. */
export function layOutOverview(input: OverviewInput, frame: Size): OverviewLayout {
  const groups = byGroup(input.offices);
  const [left, right] = split(groups).map((part) => column(part, input));
  if (!left || !right) throw new RangeError('overview: there are two bows');
  const height = Math.max(left.height, right.height) + 2 * MARGIN;
  // Names of groups are set bold, a little wider than measured.
  const widest = Math.max(
    NAME.width,
    ...groups.map(([first]) => (first ? input.measure(input.groupName(first.group)) * 1.08 : 0)),
  );
  const outside = widest + NAME.gap + BULGE + MARGIN;
  const inside = Math.min(Math.max(frame.width - 2 * outside, INSIDE.least), INSIDE.most);
  const width = 2 * outside + inside;
  const edge = { left: outside, right: outside + inside };
  /** The bow's line at a height: outermost in the middle. */
  const bend = (bow: Bow, y: number): number => {
    const t = (2 * y) / height - 1;
    return edge[bow] + (bow === 'left' ? -1 : 1) * BULGE * (1 - t * t);
  };
  const bows = { left, right };
  const topOf = (bow: Bow): number => (height - bows[bow].height) / 2;
  const nodes = (['left', 'right'] as const).flatMap((bow) =>
    bows[bow].placed.map(({ office, lines, y, height: tall }): OverviewNode => {
      const top = topOf(bow) + y;
      const dot = { x: bend(bow, top + tall / 2), y: top + tall / 2 };
      const wide = Math.max(...lines.map(input.measure)) + NAME.gap + 4;
      const x = bow === 'left' ? dot.x - wide : dot.x - 5;
      return {
        key: office.id,
        id: office.id,
        bow,
        lines,
        dot,
        x,
        y: top,
        width: wide + 5,
        height: tall,
      };
    }),
  );
  return {
    width,
    height,
    nodes,
    titles: (['left', 'right'] as const).flatMap((bow) =>
      bows[bow].titles.map(({ group, y }) => {
        const base = topOf(bow) + y + TITLE.height - 6;
        const x = bend(bow, base) + (bow === 'left' ? -NAME.gap : NAME.gap);
        return { group, bow, x, y: base, text: input.groupName(group) };
      }),
    ),
    lines: drawLines(input, nodes, width / 2),
  };
}

function byGroup(offices: readonly Office[]): Office[][] {
  const groups = new Map<OfficeGroup, Office[]>();
  for (const office of offices) groups.set(office.group, [...(groups.get(office.group) ?? []), office]);
  return [...groups.values()];
}

/** The groups in two parts of nearly the same height, their order kept. */
function split(groups: readonly Office[][]): [Office[][], Office[][]] {
  const tall = (part: readonly Office[][]): number =>
    part.reduce((sum, group) => sum + group.length * LINE + TITLE.above + TITLE.height, 0);
  let at = 0;
  let least = Infinity;
  for (let cut = 0; cut <= groups.length; cut += 1) {
    const gap = Math.abs(tall(groups.slice(0, cut)) - tall(groups.slice(cut)));
    if (gap < least) [at, least] = [cut, gap];
  }
  return [groups.slice(0, at), groups.slice(at)];
}

function column(groups: readonly Office[][], { nameOf, measure }: OverviewInput): Column {
  const result: Column = { placed: [], titles: [], height: 0 };
  for (const offices of groups) {
    const [first] = offices;
    if (!first) continue;
    if (result.height > 0) result.height += TITLE.above;
    result.titles.push({ group: first.group, y: result.height });
    result.height += TITLE.height;
    for (const office of offices) {
      const lines = wrapWords(nameOf(office.id), NAME.width - 6, measure);
      const height = lines.length * LINE;
      result.placed.push({ office, lines, y: result.height, height });
      result.height += height;
    }
  }
  return result;
}

function drawLines(
  { offices, pairs }: OverviewInput,
  nodes: readonly OverviewNode[],
  centre: number,
): OverviewLine[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const groupOf = new Map(offices.map(({ id, group }) => [id, group]));
  /** Height of the middle of an office's group. */
  const gatherY = (id: string): number => {
    const ys = nodes.filter((node) => groupOf.get(node.id) === groupOf.get(id)).map(({ dot }) => dot.y);
    return ys.reduce((sum, y) => sum + y, 0) / Math.max(1, ys.length);
  };
  const gathered = new Map(nodes.map(({ id }) => [id, gatherY(id)]));
  return pairs.flatMap((pair) => {
    const from = byId.get(pair.a);
    const to = byId.get(pair.b);
    if (!from || !to) return [];
    /** Towards the picture's middle, and towards the height of the group. */
    const lead = (node: OverviewNode, depth: number): string =>
      `${node.dot.x + (centre - node.dot.x) * depth} ${node.dot.y + ((gathered.get(node.id) ?? 0) - node.dot.y) * 0.6}`;
    const far = Math.abs(from.dot.y - to.dot.y);
    // Neighbours of one bow are joined by a flat bow, distant ones by a deep one.
    const depth = from.bow === to.bow ? 0.3 + Math.min(0.6, far / 700) : 0.72;
    const path =
      pair.a === pair.b
        ? loop(from, from.bow === 'left' ? 1 : -1)
        : `M${from.dot.x} ${from.dot.y} C${lead(from, depth)} ${lead(to, depth)} ${to.dot.x} ${to.dot.y}`;
    return [
      { key: `${pair.a} ${pair.b}`, pair, path, strokeWidth: 0.8 + Math.log2(pair.forth + pair.back) * 0.9 },
    ];
  });
}

/** An office that acts on itself. */
function loop({ dot: { x, y } }: OverviewNode, sign: number): string {
  return `M${x} ${y} C${x + sign * 46} ${y - 20} ${x + sign * 46} ${y + 20} ${x} ${y}`;
}
