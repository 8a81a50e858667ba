/** Places in a picture, and the way from one to the next by arrow key. */

/** A node's box, in the picture's units. */
export interface Spot {
  /** Unique in the picture. */
  key: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Direction = 'left' | 'right' | 'up' | 'down';

const AHEAD: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/** A step aside counts this many times a step ahead. */
const ASIDE = 3;

/** The nearest spot in a direction; null where there is none. */
export function nextSpot(spots: readonly Spot[], from: Spot, direction: Direction): Spot | null {
  const [dx, dy] = AHEAD[direction];
  let best: Spot | null = null;
  let least = Infinity;
  for (const spot of spots) {
    if (spot.key === from.key) continue;
    const x = middle(spot.x, spot.width) - middle(from.x, from.width);
    const y = middle(spot.y, spot.height) - middle(from.y, from.height);
    const ahead = x * dx + y * dy;
    // What stands level with the spot is not ahead of it.
    if (ahead < 4) continue;
    const way = ahead + ASIDE * Math.abs(x * dy + y * dx);
    if (way < least) [best, least] = [spot, way];
  }
  return best;
}

const middle = (start: number, length: number): number => start + length / 2;
