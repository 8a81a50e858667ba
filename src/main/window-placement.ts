/** Where the window was, and where it may be now that the screens may have changed. Pure. */
import * as v from 'valibot';

/** In device-independent pixels. */
export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface WindowState {
  /** Of the window as it is when neither maximised nor full screen. */
  bounds: Rectangle;
  maximised: boolean;
  fullScreen: boolean;
}

export const SMALLEST = { width: 720, height: 480 };
const USUAL = { width: 1280, height: 840 };

/** A window is within reach if this much of it shows: enough of a title bar to drag it by. */
const REACHABLE = { width: 120, height: 40 };

const pixels = v.pipe(v.number(), v.safeInteger());

export const WindowStateSchema: v.GenericSchema<unknown, WindowState> = v.object({
  bounds: v.object({ x: pixels, y: pixels, width: pixels, height: pixels }),
  maximised: v.boolean(),
  fullScreen: v.boolean(),
});

/**
 * Bounds for the window: as they were if they can be reached on one of the screens, else the middle of the first.
 * Never larger than the screen, nor smaller than `SMALLEST` where the screen has room for it.
 * @param workAreas of the screens, the primary one first; at least one.
 */
export function placeWindow(
  saved: Rectangle | null,
  workAreas: readonly [Rectangle, ...Rectangle[]],
): Rectangle {
  const area = saved === null ? undefined : workAreas.find((candidate) => isReachable(saved, candidate));
  if (saved === null || area === undefined) return centre(saved ?? USUAL, workAreas[0]);
  const { width, height } = fit(saved, area);
  return {
    x: clamp(saved.x, area.x - width + REACHABLE.width, area.x + area.width - REACHABLE.width),
    y: clamp(saved.y, area.y, area.y + area.height - REACHABLE.height),
    width,
    height,
  };
}

/** Whether a part of the window's upper edge that can be dragged lies on the screen. */
function isReachable(window: Rectangle, area: Rectangle): boolean {
  const across = Math.min(window.x + window.width, area.x + area.width) - Math.max(window.x, area.x);
  const down = area.y + area.height - window.y;
  return across >= REACHABLE.width && down >= REACHABLE.height && window.y + REACHABLE.height > area.y;
}

function centre(size: { width: number; height: number }, area: Rectangle): Rectangle {
  const { width, height } = fit(size, area);
  return {
    x: Math.round(area.x + (area.width - width) / 2),
    y: Math.round(area.y + (area.height - height) / 2),
    width,
    height,
  };
}

function fit(size: { width: number; height: number }, area: Rectangle): { width: number; height: number } {
  return {
    width: Math.min(Math.max(size.width, SMALLEST.width), area.width),
    height: Math.min(Math.max(size.height, SMALLEST.height), area.height),
  };
}

function clamp(value: number, lowest: number, highest: number): number {
  return Math.max(lowest, Math.min(value, highest));
}
