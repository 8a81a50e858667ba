/** Arbitrary journals for property tests. */
import fc from 'fast-check';
import { STUDY_TABLES, type Change, type JournalRecord } from '../../src/shared/journal';

/** Few keys, so that changes meet; text of any script, line breaks and surrogate pairs among it. */
export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    table: fc.constantFrom(...STUDY_TABLES),
    key: fc.constantFrom('a', 'b', 'c', 'ә'),
    row: fc.option(fc.record({ text: fc.string({ unit: 'grapheme' }), size: fc.integer() }), { nil: null }),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Numbers rise, with gaps. */
export const journals: fc.Arbitrary<JournalRecord[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(), changes), { minLength: 1, maxLength: 8 })
  .map((parts) => {
    let seq = 0;
    return parts.map(([step, at, changes]) => ({ seq: (seq += step), at, changes }));
  });
