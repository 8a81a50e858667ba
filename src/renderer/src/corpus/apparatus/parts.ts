/** Which type each part of an apparatus is read as. */
import type { Concordance } from './concordance';
import type { Glossary, Occurrences } from './glossary';
import type { Numbers } from './numbers';
import type { Outline } from './outline';
import type { Powers } from './powers';
import type { Thesaurus } from './thesaurus';
import type { Topics } from './topics';

export interface ApparatusParts {
  concordance: Concordance;
  glossary: Glossary;
  occurrences: Occurrences;
  topics: Topics;
  numbers: Numbers;
  powers: Powers;
  thesaurus: Thesaurus;
  outline: Outline;
}
