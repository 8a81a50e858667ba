import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeWindow, SMALLEST, type Rectangle } from '../../src/main/window-placement';

const SCREEN: Rectangle = { x: 0, y: 0, width: 1920, height: 1040 };
const SECOND: Rectangle = { x: 1920, y: -200, width: 2560, height: 1400 };

describe('a window', () => {
  it('opens in the middle of the first screen at first', () => {
    expect(placeWindow(null, [SCREEN, SECOND])).toEqual({ x: 320, y: 100, width: 1280, height: 840 });
  });

  it('opens where it was left, on any screen', () => {
    const left = { x: 100, y: 80, width: 900, height: 700 };
    const right = { x: 2000, y: -150, width: 1800, height: 1200 };
    expect(placeWindow(left, [SCREEN, SECOND])).toEqual(left);
    expect(placeWindow(right, [SCREEN, SECOND])).toEqual(right);
  });

  it('comes back to the first screen where its own is gone', () => {
    const placed = placeWindow({ x: 2000, y: -150, width: 1800, height: 1000 }, [SCREEN]);
    expect(placed).toEqual({ x: 60, y: 20, width: 1800, height: 1000 });
  });

  it('may stand half outside, as long as it can be dragged back', () => {
    const half = { x: 1500, y: 500, width: 900, height: 700 };
    expect(placeWindow(half, [SCREEN])).toEqual(half);
  });

  it('is no larger than the screen and no smaller than it may be', () => {
    expect(placeWindow({ x: 0, y: 0, width: 9000, height: 9000 }, [SCREEN])).toEqual(SCREEN);
    expect(placeWindow({ x: 10, y: 10, width: 1, height: 1 }, [SCREEN])).toMatchObject(SMALLEST);
  });

  it('can always be reached', () => {
    const any = fc.integer({ min: -20_000, max: 20_000 });
    const saved = fc.record({ x: any, y: any, width: any, height: any });
    fc.assert(
      fc.property(saved, (bounds) => {
        const placed = placeWindow(bounds, [SCREEN, SECOND]);
        const reachable = [SCREEN, SECOND].some((screen) => {
          const across =
            Math.min(placed.x + placed.width, screen.x + screen.width) - Math.max(placed.x, screen.x);
          return across >= 120 && placed.y >= screen.y && placed.y + 40 <= screen.y + screen.height;
        });
        expect(reachable).toBe(true);
        expect(placed.width).toBeGreaterThanOrEqual(SMALLEST.width);
        expect(placed.height).toBeGreaterThanOrEqual(SMALLEST.height);
      }),
    );
  });
});
