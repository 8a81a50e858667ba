/** What an apparatus holds, in lines for `npm run corpus:check`. */
import { isWithin } from '../../../src/renderer/src/corpus/apparatus/concordance';
import { outlineEId } from '../../../src/renderer/src/corpus/apparatus/outline';
import type { Expression } from '../../../src/renderer/src/corpus/model';
import { indexProvisions } from '../../../src/renderer/src/corpus/walk';
import type { Apparatus } from './load';

/** @param texts one expression of each work that has one */
export function summarise(all: readonly Apparatus[], texts: readonly Expression[]): string[] {
  return all.flatMap((apparatus) => {
    const text = texts.find(({ meta }) => meta.work === apparatus.work);
    const articles = text
      ? indexProvisions(text)
          .articles.filter(({ type }) => type === 'article')
          .map(({ eId }) => eId)
      : [];
    return [...concordanceLine(apparatus, all, articles), ...partLines(apparatus, articles)];
  });
}

function concordanceLine(
  { work, concordance }: Apparatus,
  all: readonly Apparatus[],
  articles: readonly string[],
): string[] {
  if (!concordance) return [];
  const sections = all.find((one) => one.work === concordance.from)?.outline?.sections ?? [];
  const earlier = sections.flatMap((section) => section.articles);
  const excluded = earlier.filter(({ heading }) => heading === null);
  const linked = earlier.filter((article) =>
    concordance.links.some(({ from }) => from.some((eId) => isWithin(eId, outlineEId(article)))),
  );
  const led = articles.filter((article) => concordance.links.some(({ to }) => to.includes(article)));
  return [
    `${work}: concordance with ${concordance.from}: ${concordance.links.length} links; ` +
      `${led.length} of ${articles.length} articles; ` +
      `${linked.length + excluded.length} of ${earlier.length} earlier articles, ` +
      `${excluded.length} of them excluded before (${excluded.map(({ num }) => num).join(', ') || 'none'})`,
  ];
}

function partLines(
  { work, glossary, topics, numbers, powers, thesaurus }: Apparatus,
  articles: readonly string[],
): string[] {
  const lines: string[] = [];
  if (glossary) lines.push(`${work}: glossary: ${glossary.terms.length} terms in 3 languages`);
  if (topics) {
    const all = topics.groups.flatMap((group) => group.topics);
    const covered = articles.filter((article) =>
      all.some(({ provisions }) => provisions.some((eId) => isWithin(eId, article))),
    );
    lines.push(
      `${work}: topics: ${all.length} in ${topics.groups.length} groups; ${covered.length} of ${articles.length} articles`,
    );
  }
  if (numbers) {
    const compared = numbers.numbers.filter(({ in1995 }) => in1995 !== null).length;
    lines.push(`${work}: numbers: ${numbers.numbers.length}, ${compared} of them with the value of 1995`);
  }
  if (powers)
    lines.push(`${work}: powers: ${powers.powers.length} edges between ${powers.offices.length} offices`);
  if (thesaurus) {
    const phrases = thesaurus.ideas.flatMap(({ en, ru, kk }) => [...en, ...ru, ...kk]).length;
    lines.push(`${work}: thesaurus: ${thesaurus.ideas.length} ideas, ${phrases} phrases in 3 languages`);
  }
  return lines;
}
