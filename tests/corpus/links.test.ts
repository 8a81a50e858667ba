import { describe, expect, it } from 'vitest';
import { linksOf } from '../../src/renderer/src/corpus/links';
import { garden } from './garden';

const english = garden('en');

describe('the links of an article', () => {
  it('name what its words point at, each once, in their order', () => {
    expect(linksOf(english, 'art_2').outgoing).toEqual(['art_1__para_2', 'art_1']);
    expect(linksOf(english, 'art_1').outgoing).toEqual(['art_3']);
  });

  it('name the provisions elsewhere that point at it or into it, each once', () => {
    expect(linksOf(english, 'art_1').incoming).toEqual(['art_2']);
  });

  it('leave what an article says of itself out of what comes in', () => {
    expect(linksOf(english, 'art_3')).toEqual({
      outgoing: ['art_3__para_1__point_1'],
      incoming: ['art_1__para_2'],
    });
  });

  it('are none to a provision that does not exist', () => {
    expect(linksOf(english, 'art_9')).toEqual({ outgoing: [], incoming: [] });
    expect(linksOf(english, 'art_3').outgoing).not.toContain('art_9');
  });

  it('are none where no words point anywhere', () => {
    expect(linksOf(english, 'preamble')).toEqual({ outgoing: [], incoming: [] });
    expect(linksOf(garden('kk'), 'art_1')).toEqual({ outgoing: [], incoming: [] });
  });
});
