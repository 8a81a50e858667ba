/** The displays that the tests were given, one for each app that is open at once. */

/** X displays like `:99`; none where the tests run on the reader's own. */
export const displays = (): string[] => process.env['ATA_ZAN_DISPLAYS']?.split(' ') ?? [];

/** This worker's display as environment; empty where there is but one. */
export function ownDisplay(): Record<string, string> {
  const display = displays()[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
  return display === undefined ? {} : { DISPLAY: display };
}
