/** English stems: Porter's stemmer, mended where it parts words that students expect to be one. */
import { stemmer } from '@orama/stemmers/english';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    children: 'child',
    men: 'man',
    women: 'woman',
    wives: 'wife',
    lives: 'life',
    chosen: 'choose',
    chose: 'choose',
    held: 'hold',
    paid: 'pay',
    taught: 'teach',
    sworn: 'swear',
    spoken: 'speak',
    spoke: 'speak',
    taken: 'take',
    took: 'take',
    given: 'give',
    gave: 'give',
    bought: 'buy',
    sold: 'sell',
    thrown: 'throw',
    threw: 'throw',
  }),
);

/** Stem of a normalised word. */
export function stemEnglish(form: string): string {
  const irregular = IRREGULAR.get(form);
  if (irregular !== undefined) return irregular;
  // Porter leaves "-tly", "-nly" …; "family" and "assembly" are no adverbs.
  const word = form.length > 6 && /[tldsner]ly$/.test(form) ? form.slice(0, -2) : form;
  const stem = stemmer(word);
  // This build of the stemmer drops the "t" of "-tion": eviction → evic, while evicted → evict.
  const noun = /^(.+[st])ions?$/.exec(word)?.[1];
  return noun !== undefined && stem === noun.slice(0, -1) ? noun : stem;
}
