import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeyList } from '../../src/renderer/src/search/key-list';

const keys = fc.array(fc.string({ unit: fc.constantFrom('а', 'б', 'z', '\uFFFF', '🏠'), maxLength: 4 }));

it('finds what a scan finds, in the order of the keys, whenever it grows', () => {
  fc.assert(
    fc.property(keys, keys, keys, fc.boolean(), (first, more, asked, keep) => {
      const all = [...first, ...more];
      const list = new KeyList((id) => all[id] ?? '', keep);
      for (const count of [first.length, all.length]) {
        list.grow(count);
        const inOrder = Array.from({ length: count }, (_, id) => id).sort((a, b) => {
          const [x, y] = [all[a] ?? '', all[b] ?? ''];
          return x < y ? -1 : x > y ? 1 : a - b;
        });
        for (const key of [...asked, ...all]) {
          expect([...list.equal(key)]).toEqual(inOrder.filter((id) => all[id] === key));
          const starting = inOrder.filter((id) => all[id]?.startsWith(key));
          expect([...list.startingWith(key, 3)]).toEqual(starting.slice(0, 3));
        }
      }
    }),
  );
});

it('puts equal keys in the order that it is given', () => {
  const list = new KeyList(
    () => 'same',
    false,
    (a, b) => b - a,
  );
  list.grow(3);
  expect([...list.equal('same')]).toEqual([2, 1, 0]);
});
