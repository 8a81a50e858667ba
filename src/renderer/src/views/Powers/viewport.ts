/** Which part of a picture is seen: moved and enlarged. `{x: 0, y: 0, zoom: 1}` is all of it. */
import type { Spot } from './spot';

export interface Viewport {
  /** Where the picture's corner lies, in units of the whole picture. */
  x: number;
  y: number;
  /** 1: the whole picture fits. */
  zoom: number;
}

export interface Size {
  width: number;
  height: number;
}

export const WHOLE: Viewport = { x: 0, y: 0, zoom: 1 };
export const ZOOM = { least: 0.6, most: 6, step: 1.25 } as const;

/** Some of the picture stays in sight: this part of the frame. */
const KEPT = 0.2;

/** Zooms by a factor around a point of the frame, which stays where it is. */
export function zoomAt(view: Viewport, factor: number, at: { x: number; y: number }, size: Size): Viewport {
  const zoom = clamp(view.zoom * factor, ZOOM.least, ZOOM.most);
  const grown = zoom / view.zoom;
  return kept({ x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown, zoom }, size);
}

export function panBy(view: Viewport, dx: number, dy: number, size: Size): Viewport {
  return kept({ ...view, x: view.x + dx, y: view.y + dy }, size);
}

/** Moves no more than it takes to see a spot. */
export function reveal(view: Viewport, spot: Omit<Spot, 'key'>, size: Size): Viewport {
  return {
    ...view,
    x: view.x + shift(spot.x * view.zoom + view.x, spot.width * view.zoom, size.width),
    y: view.y + shift(spot.y * view.zoom + view.y, spot.height * view.zoom, size.height),
  };
}

/**
 * How a picture is first seen: whole, or, where it would be drawn smaller than `least`, as large as that with
 * the spot in the middle.
 */
export function startAt(size: Size, frame: Size, least: number, spot: Omit<Spot, 'key'>): Viewport {
  const scale = Math.min(frame.width / size.width, frame.height / size.height);
  if (!Number.isFinite(scale) || scale <= 0 || scale >= least) return WHOLE;
  const zoom = Math.min(least / scale, ZOOM.most);
  /** No more of the frame stays empty than the whole picture leaves empty. */
  const place = (room: number, middle: number): number =>
    clamp(room / 2 - middle * zoom, room * (1 - zoom), 0);
  return {
    x: place(size.width, spot.x + spot.width / 2),
    y: place(size.height, spot.y + spot.height / 2),
    zoom,
  };
}

function kept(view: Viewport, { width, height }: Size): Viewport {
  return {
    ...view,
    x: clamp(view.x, width * (KEPT - view.zoom), width * (1 - KEPT)),
    y: clamp(view.y, height * (KEPT - view.zoom), height * (1 - KEPT)),
  };
}

/** What brings a stretch of a length inside 0 … `room`. */
function shift(start: number, length: number, room: number): number {
  if (start < 0) return -start;
  return Math.min(0, room - length - start);
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
