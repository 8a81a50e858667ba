/**
 * Where things stand in the picture of one office: it in the middle, on the left who acts on it, on the right
 * on whom and what it acts; each act a block with its name, its neighbours in rows as words in a text.
 */
import type { Act } from '../../corpus/apparatus/powers';
import type { ActGroup, Neighbour, Side } from './around';
import type { Spot } from './spot';
import type { Size } from './viewport';
import { wrapWords, type Measure } from './wrap-words';

export interface AroundInput {
  /** Name of the office in the middle, and of the two sides. */
  name: string;
  titles: Readonly<Record<Side, string>>;
  groups: readonly ActGroup[];
  /** An office's name in the picture; of an act. */
  nameOf: (id: string) => string;
  actName: (act: Act) => string;
  /** Of 13 px text; of the 16 px name in the middle. */
  measure: Measure;
  measureName: Measure;
}

export interface AroundNode extends Spot {
  lines: readonly string[];
  neighbour: Neighbour;
  act: Act;
  side: Side;
}

export interface AroundBlock {
  key: string;
  side: Side;
  label: readonly string[];
  /** Edge of the label that looks to the middle, and its height in the middle. */
  labelX: number;
  y: number;
  /** The line that holds the block's nodes together. */
  bracket: { x: number; top: number; bottom: number };
  /** From the one who acts to the act, or from the act to the office acted on. */
  path: string;
  strokeWidth: number;
  nodes: readonly AroundNode[];
}

export interface AroundLayout extends Size {
  middle: Spot & { lines: readonly string[] };
  blocks: readonly AroundBlock[];
  /** Where the names of the sides stand: the ends that look to the middle. */
  titles: { inX: number; outX: number; y: number };
}

export const LINE = 16;
const NODE = { width: 212, padding: 10, gapX: 6, gapY: 5 };
const LABEL = { width: 122, gap: 10 };
const MIDDLE = { width: 176, padding: 14, line: 20, least: 56 };
const FAN = 84;
const BLOCK_GAP = 13;
const TITLE = 34;
const MARGIN = 14;
const LEAST_HEIGHT = 220;
/** Room for nodes that a side may have beside its labels. */
const ROOMS = { in: [190, 300, 430], out: [190, 300, 430, 560, 690, 820, 960] } as const;

/** The layout whose rooms make it largest in a frame, never larger than life. */
export function layOutAround(input: AroundInput, frame: Size): AroundLayout {
  const layouts = ROOMS.in.flatMap((inward) =>
    ROOMS.out.map((outward) => place(input, { in: inward, out: outward })),
  );
  const scale = ({ width, height }: Size): number => Math.min(1, frame.width / width, frame.height / height);
  return layouts.reduce((best, one) => (scale(one) > scale(best) ? one : best));
}

function place(input: AroundInput, rooms: Record<Side, number>): AroundLayout {
  const sides = { in: stack(input, 'in', rooms.in), out: stack(input, 'out', rooms.out) };
  const lines = wrapWords(input.name, MIDDLE.width - 2 * MIDDLE.padding, input.measureName);
  const middleHeight = Math.max(MIDDLE.least, lines.length * MIDDLE.line + 2 * MIDDLE.padding);
  const content = Math.max(LEAST_HEIGHT, sides.in.height, sides.out.height, middleHeight);
  const inX = MARGIN + sides.in.width;
  const middle = {
    key: 'middle',
    x: inX + FAN,
    y: MARGIN + TITLE + (content - middleHeight) / 2,
    width: MIDDLE.width,
    height: middleHeight,
    lines,
  };
  const outX = middle.x + middle.width + FAN;
  const blocks = (['in', 'out'] as const).flatMap((side) => {
    const { rows, height } = sides[side];
    const top = MARGIN + TITLE + (content - height) / 2;
    return rows.map((row, at) => {
      // Links leave the middle one below the other, so that none hides another.
      const spread = Math.min(10, (middleHeight - 24) / rows.length) * (at - (rows.length - 1) / 2);
      return blockAt(row, sides[side], side === 'in' ? inX : outX, top, middle, spread);
    });
  });
  return {
    width: outX + sides.out.width + MARGIN,
    height: 2 * MARGIN + TITLE + content,
    middle,
    blocks,
    titles: { inX, outX, y: MARGIN + 14 },
  };
}

/** A block before it has its place: `top` from the side's top, nodes by their way from the bracket and from the block's top. */
interface Row {
  group: ActGroup;
  label: readonly string[];
  top: number;
  height: number;
  nodes: readonly FlowNode[];
}
interface FlowNode {
  neighbour: Neighbour;
  lines: readonly string[];
  x: number;
  y: number;
  width: number;
  height: number;
}
interface Stack {
  rows: readonly Row[];
  width: number;
  height: number;
  labelWidth: number;
}

function stack(input: AroundInput, side: Side, room: number): Stack {
  const { groups, actName, measure, titles } = input;
  const rows: Row[] = [];
  let top = 0;
  let labelWidth = 0;
  let used = 0;
  for (const group of groups.filter((one) => one.side === side)) {
    const label = wrapWords(actName(group.act), LABEL.width, measure);
    labelWidth = Math.max(labelWidth, ...label.map(measure));
    const nodes = flow(group.neighbours, room, input);
    used = Math.max(used, ...nodes.map(({ x, width }) => x + width));
    const tall = Math.max(...nodes.map(({ y, height }) => y + height));
    const height = Math.max(tall, label.length * LINE);
    // Few nodes beside a label of several lines stand in its middle.
    const slack = (height - tall) / 2;
    rows.push({ group, label, top, height, nodes: nodes.map((node) => ({ ...node, y: node.y + slack })) });
    top += height + BLOCK_GAP;
  }
  // Labels are set bold, which is a little wider than measured.
  labelWidth *= 1.08;
  return {
    rows,
    width: Math.max(labelWidth + 2 * LABEL.gap + used, measure(titles[side]) * 1.08),
    height: Math.max(0, top - BLOCK_GAP),
    labelWidth,
  };
}

/** Nodes as wide as their names, one after another, a new row where the room ends. */
function flow(neighbours: readonly Neighbour[], room: number, { nameOf, measure }: AroundInput): FlowNode[] {
  const nodes: FlowNode[] = [];
  let row: FlowNode[] = [];
  let x = 0;
  let y = 0;
  const close = (): void => {
    const height = Math.max(...row.map((node) => node.height));
    nodes.push(...row.map((node) => ({ ...node, height })));
    y += height + NODE.gapY;
  };
  for (const neighbour of neighbours) {
    const lines = wrapWords(counted(nameOf, neighbour), NODE.width - 2 * NODE.padding, measure);
    const width = Math.ceil(Math.max(...lines.map(measure))) + 2 * NODE.padding;
    if (row.length > 0 && x + width > room) {
      close();
      [row, x] = [[], 0];
    }
    row.push({ neighbour, lines, x, y, width, height: lines.length * LINE + 10 });
    x += width + NODE.gapX;
  }
  close();
  return nodes;
}

/** The name, and how many powers there are where there are several: `Law ×2`. */
const counted = (nameOf: (id: string) => string, { id, powers }: Neighbour): string =>
  powers.length > 1 ? `${nameOf(id)}\u00a0×${powers.length}` : nameOf(id);

function blockAt(
  { group: { side, act, neighbours }, label, top: inSide, height, nodes }: Row,
  { labelWidth }: Stack,
  edge: number,
  sideTop: number,
  middle: Spot,
  spread: number,
): AroundBlock {
  // To the right on the right side, to the left on the left one.
  const sign = side === 'out' ? 1 : -1;
  const top = sideTop + inSide;
  const y = top + height / 2;
  const bracketX = edge + sign * (labelWidth + LABEL.gap);
  const startX = side === 'out' ? middle.x + middle.width : middle.x;
  const startY = middle.y + middle.height / 2 + spread;
  const endX = edge - sign * 6;
  const bend = (endX - startX) / 2;
  const near = `${startX} ${startY}`;
  const far = `${endX} ${y}`;
  return {
    key: `${side}-${act}`,
    side,
    label,
    labelX: edge,
    y,
    bracket: { x: bracketX, top, bottom: top + height },
    path:
      side === 'out'
        ? `M${near} C${startX + bend} ${startY} ${endX - bend} ${y} ${far}`
        : `M${far} C${endX - bend} ${y} ${startX + bend} ${startY} ${near}`,
    strokeWidth: 1.2 + Math.log2(neighbours.length),
    nodes: nodes.map((node) => ({
      key: `${side}-${act}-${node.neighbour.id}`,
      x: side === 'out' ? bracketX + LABEL.gap + node.x : bracketX - LABEL.gap - node.x - node.width,
      y: top + node.y,
      width: node.width,
      height: node.height,
      lines: node.lines,
      neighbour: node.neighbour,
      act,
      side,
    })),
  };
}
