/** Russian stems: Snowball's, with the vowel that comes and goes before the last к taken out. */
import { stemmer } from '@orama/stemmers/russian';

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    дети: 'ребенк',
    детей: 'ребенк',
    детям: 'ребенк',
    детьми: 'ребенк',
    детях: 'ребенк',
    люди: 'человек',
    людей: 'человек',
    людям: 'человек',
    людьми: 'человек',
    людях: 'человек',
    судей: 'судь',
    судья: 'судь',
    судьи: 'судь',
    судье: 'судь',
    судью: 'судь',
    судьей: 'судь',
    судьям: 'судь',
    судьями: 'судь',
    судьях: 'судь',
  }),
);

/** Stem of a normalised word (ё is е already). */
export function stemRussian(form: string): string {
  const irregular = IRREGULAR.get(form);
  if (irregular !== undefined) return irregular;
  // порядок and порядка, пыток and пытка.
  return stemmer(form).replace(/([бвгджзклмнпрстфхцчшщ])ок$/u, '$1к');
}
