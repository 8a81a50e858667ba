/** Random expressions with texts in three scripts, numbered as the format asks. */
import fc from 'fast-check';
import type { Expression, Provision } from '../../src/renderer/src/corpus/model';
import { toRoman } from '../../src/renderer/src/corpus/numerals';
import { LANGUAGES, type Kind } from '../../src/shared/corpus';

const words = fc.constantFrom(
  'rose',
  'сад',
  'бақ',
  'гүл 5',
  '’tis',
  '28-бап',
  '😀',
  'п. 1',
  'a (b)',
  '«қ»',
  'x; y:',
);
const line = fc.array(words, { minLength: 1, maxLength: 5 }).map((list) => `Ә ${list.join(' ')}`);
const text = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
const heading = fc.option(line);

type Draft = Omit<Provision, 'eId' | 'num'>;

const leaf = (type: Provision['type']) =>
  fc.record({ text }).map((own): Draft => ({ ...own, type, heading: null, children: [] }));
const points = fc
  .array(leaf('point'), { maxLength: 3 })
  .chain((list) =>
    list.length === 0
      ? fc.constant(list)
      : fc.option(leaf('wrapUp')).map((end) => (end ? [...list, end] : list)),
  );

/** Gives drafts their numbers and eIds under a parent. */
function number(drafts: readonly Draft[], parent: string): Provision[] {
  return drafts.map((draft, at) => {
    const stem =
      draft.type === 'wrapUp' ? 'wrapup' : `${draft.type === 'paragraph' ? 'para' : 'point'}_${at + 1}`;
    return { ...draft, eId: `${parent}__${stem}`, num: draft.type === 'wrapUp' ? null : String(at + 1) };
  });
}

type Unnumbered = Draft & { inner: Draft[][] };

const paragraph = fc.record({ text, inner: points }).map(({ text: own, inner }): Unnumbered => ({
  type: 'paragraph',
  heading: null,
  text: own,
  children: [],
  inner: [inner],
}));
const article = fc.oneof(
  fc.record({ heading, text, drafts: points }).map((own) => ({ ...own, paragraphs: [] as Unnumbered[] })),
  fc
    .record({
      heading,
      text: fc.oneof(text, fc.constant('')),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 3 }),
    })
    .map((own) => ({ ...own, drafts: [] as Draft[] })),
);

const section = fc.record({ heading, articles: fc.array(article, { minLength: 1, maxLength: 3 }) });

/** Any expression that the format can hold. */
export const arbitraryExpression: fc.Arbitrary<Expression> = fc
  .record({
    language: fc.constantFrom(...LANGUAGES),
    kind: fc.constantFrom<Kind>('official', 'plain', 'translation'),
    title: line,
    officialNumber: fc.option(line),
    about: text,
    adopted: fc.constantFrom(null, '1948-12-10'),
    preamble: fc.option(text),
    sections: fc.array(section, { minLength: 1, maxLength: 3 }),
  })
  .map(({ language, kind, title, officialNumber, about, adopted, preamble, sections }) => {
    let last = 0;
    const numbered = sections.map((own, at): Provision => ({
      eId: `sec_${at + 1}`,
      type: 'section',
      num: toRoman(at + 1),
      heading: own.heading,
      text: '',
      children: own.articles.map((one): Provision => {
        last += 1;
        const eId = `art_${last}`;
        const paragraphs = one.paragraphs.map((draft, index): Provision => {
          const { inner, ...rest } = draft;
          const paragraphId = `${eId}__para_${index + 1}`;
          return {
            ...rest,
            eId: paragraphId,
            num: String(index + 1),
            children: number(inner[0] ?? [], paragraphId),
          };
        });
        const children = paragraphs.length > 0 ? paragraphs : number(one.drafts, eId);
        return { eId, type: 'article', num: String(last), heading: one.heading, text: one.text, children };
      }),
    }));
    const opening: Provision[] =
      preamble === null
        ? []
        : [{ eId: 'preamble', type: 'preamble', num: null, heading: null, text: preamble, children: [] }];
    return {
      id: `any/${language}/${kind}` as const,
      meta: {
        work: 'any',
        language,
        kind,
        title,
        shortTitle: title,
        source: title,
        officialNumber,
        adopted,
        inForce: adopted,
        edition: '2026-01-01',
        licence: 'CC0',
        about,
      },
      children: [...opening, ...numbered],
    };
  });
