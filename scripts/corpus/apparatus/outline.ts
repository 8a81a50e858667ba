/** An outline from its source: counts become addresses. */
import type { Outline, OutlineArticle } from '../../../src/renderer/src/corpus/apparatus/outline';
import { articleEId } from '../../../src/renderer/src/corpus/eid';
import type { OutlineFile } from './schemas';

export function makeOutline({ sections, ...facts }: OutlineFile): Outline {
  return {
    ...facts,
    sections: sections.map(({ articles, ...section }) => ({
      ...section,
      articles: articles.map(makeArticle),
    })),
  };
}

type ArticleSource = OutlineFile['sections'][number]['articles'][number];

function makeArticle({
  num,
  heading,
  paragraphs,
  points,
  inserted,
  excludedParts,
}: ArticleSource): OutlineArticle {
  const article = articleEId(num);
  const excluded = new Set(excludedParts.map((place) => `${article}__${place}`));
  const provisions = [
    ...upTo(points).map((point) => articleEId(num, null, point)),
    ...paragraphs.flatMap((count, at) => {
      const paragraph = String(at + 1);
      return [articleEId(num, paragraph), ...upTo(count).map((point) => articleEId(num, paragraph, point))];
    }),
    ...inserted.map((place) => `${article}__${place}`),
  ];
  return { num, heading: heading ?? null, provisions: provisions.filter((eId) => !excluded.has(eId)) };
}

const upTo = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at + 1));
