/**
 * Tells whether a value survives JSON unchanged. Structured clone brings dates, maps, cycles and more over
 * the bridge; written as JSON they would come back as something else.
 */

/** Deeper nesting than any row has; also what stops a cycle. */
const MOST_LEVELS = 64;

/** True for null, booleans, finite numbers, strings, and arrays and plain objects of them. An undefined property counts as absent. */
export function isPlainJson(value: unknown, levels = MOST_LEVELS): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || levels === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isPlainJson(item, levels - 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.entries(value).every(
    ([key, item]) => key !== '__proto__' && (item === undefined || isPlainJson(item, levels - 1)),
  );
}
