import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/renderer/src/corpus/corpus-error';
import { parseExpression } from '../../src/renderer/src/corpus/formats/markdown';
import type { Glossary, Occurrences } from '../../src/renderer/src/corpus/apparatus/glossary';
import { articleOf, walk } from '../../src/renderer/src/corpus/walk';
import { SearchEngine } from '../../src/renderer/src/search/engine';
import { loadText } from '../../src/renderer/src/search/saved-text';
import { assembleCorpus, CORPUS_FOLDER } from '../../scripts/corpus/assemble';
import { writeBundle } from '../../scripts/corpus/bundle';
import { loadCheckedCorpus } from '../../scripts/corpus/checked-corpus';

const CONSTITUTION = 'kz-constitution-2026/en.plain.md';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ata-zan-corpus-'));
  await cp(CORPUS_FOLDER, join(folder, 'corpus'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Faults of the corpus after one file of it has been changed. */
async function faultsAfter(path: string, change: (text: string) => string): Promise<string[]> {
  const file = join(folder, 'corpus', path);
  const before = await readFile(file, 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  await writeFile(file, after);
  try {
    const { problems } = await loadCheckedCorpus(join(folder, 'corpus'));
    return problems.map(({ message }) => message);
  } catch (error) {
    // A file that is not in form stops the reading.
    if (error instanceof CorpusError) return [error.message];
    throw error;
  }
}

describe('the corpus', () => {
  it('is sound', async () => {
    const { problems } = await loadCheckedCorpus();
    expect(problems.map(({ message }) => message)).toEqual([]);
  });

  it('holds the Declaration in three languages with the same addresses', async () => {
    const files = (await assembleCorpus()).filter(({ path }) => path.startsWith('udhr/'));
    const eIds = files.map(({ path, text }) =>
      Array.from(walk(parseExpression(text, path)), ({ eId }) => eId),
    );
    expect(files.map(({ path }) => path)).toEqual([
      'udhr/en.official.md',
      'udhr/kk.translation.md',
      'udhr/ru.official.md',
    ]);
    expect(eIds[0]).toContain('art_30');
    expect(eIds[0]).toContain('art_23__para_4');
    expect(eIds[1]).toEqual(eIds[0]);
    expect(eIds[2]).toEqual(eIds[0]);
  });
});

describe('a broken corpus', () => {
  it('is refused for a number that one language has otherwise', async () => {
    const faults = await faultsAfter('kz-constitution-2026/ru.plain.md', (text) =>
      text.replace('не моложе 40 лет', 'не моложе 45 лет'),
    );
    expect(faults.join('\n')).toMatch(
      /ru\.plain\.md:\d+: art_43__para_2 has numbers 15, 45, .*en\.plain\.md has 15, 40/,
    );
  });

  it('is refused for a number that one language has otherwise in words', async () => {
    const faults = await faultsAfter('kz-constitution-2026/kk.plain.md', (text) =>
      text.replace(/(### 43-бап[^#]*?)жеті жыл/, '$1сегіз жыл'),
    );
    expect(faults.join('\n')).toMatch(
      /kk\.plain\.md:\d+: art_43__para_1 has number words 8, .*en\.plain\.md has 7/,
    );
  });

  it('is refused for a reference that one language has otherwise', async () => {
    const faults = await faultsAfter('kz-constitution-2026/kk.plain.md', (text) =>
      text.replace('62-баптың 3-тармағында', '61-баптың 3-тармағында'),
    );
    expect(faults.join('\n')).toMatch(/kk\.plain\.md:\d+: art_46__point_2 has references art_61__para_3/);
  });

  it('is refused for a lost point, at the paragraph that lost it', async () => {
    const faults = await faultsAfter(CONSTITUTION, (text) => text.replace(/\n {3}5\) [^\n]*\n/, '\n'));
    expect(faults.join('\n')).toMatch(/en\.plain\.md:\d+: art_55__para_4 has points 4, the official text 5/);
  });

  it('is refused for a lost alinea', async () => {
    const faults = await faultsAfter(CONSTITUTION, (text) =>
      text.replace(/(### Article 43\.[^#]*?)\n {3}\S[^\n]*/, '$1'),
    );
    expect(faults.join('\n')).toContain('art_43__para_1 has alineas 1, the official text 2');
  });

  it('is refused for a wrong figure', async () => {
    const faults = await faultsAfter(CONSTITUTION, (text) => text.replace('145 deputies', '154 deputies'));
    expect(faults.join('\n')).toContain('art_53__para_1 does not say "145 deputies"');
  });

  it('is refused for a figure with another unit', async () => {
    const faults = await faultsAfter(CONSTITUTION, (text) =>
      text.replace(/(\n3\. Regular elections of the President[^\n]*)two months/, '$1two years'),
    );
    expect(faults.join('\n')).toContain('art_43__para_3 does not say "2 months');
  });

  it('is refused for a reference to nowhere, and for one that is lost', async () => {
    const faults = await faultsAfter(CONSTITUTION, (text) =>
      text.replace('point 17 of Article 56', 'point 71 of Article 56'),
    );
    expect(faults.join('\n')).toContain('refers to art_56__point_71, which does not exist');
    expect(faults.join('\n')).toContain('art_63__para_3 does not refer to art_56__point_17');
  });

  it('is refused for a lost article, with its line', async () => {
    const faults = await faultsAfter(CONSTITUTION, (text) => text.replace(/### Article 20\.[^#]*/, ''));
    expect(faults.join('\n')).toMatch(/en\.plain\.md:\d+: article 21 comes after article 19/);
  });

  it('is refused for a tour that links to nowhere or otherwise than in another language', async () => {
    const faults = await faultsAfter('tours/speech-2026-02-10/ru.md', (text) =>
      text.replace('@ art_1,', '@ art_97,'),
    );
    expect(faults.join('\n')).toMatch(/ru\.md:\d+: stop 1 links to art_97, which does not exist/);
    expect(faults.join('\n')).toMatch(
      /ru\.md:\d+: stop 1 links otherwise than in tours\/speech-2026-02-10\/en\.md/,
    );
  });

  it('is refused for a file whose front matter names another', async () => {
    const faults = await faultsAfter('tours/speech-2026-02-10/kk.md', (text) =>
      text.replace('language: kk', 'language: ru'),
    );
    expect(faults.join('\n')).toContain(
      'the front matter says that the file is tours/speech-2026-02-10/ru.md',
    );
  });
});

describe('a broken apparatus', () => {
  const WORK = 'kz-constitution-2026';
  const swap =
    (from: string | RegExp, to: string) =>
    (text: string): string =>
      text.replace(from, to);

  it.each([
    [
      'a link to a provision that does not exist',
      'concordance/2-rights-president.yaml',
      swap('to: [art_12]', 'to: [art_97]'),
      [/concordance\/2.*:\d+: art_97 does not exist/, /no link leads to art_12 as a whole/],
    ],
    [
      'a link from what had been excluded',
      'concordance/1-basics.yaml',
      swap('from: [preamble]', 'from: [art_84]'),
      [/art_84 does not exist/, /no link leads from preamble of the earlier text/],
    ],
    [
      'a new rule that comes from somewhere',
      'concordance/1-basics.yaml',
      swap('change: new\n  from: []', 'change: new\n  from: [art_1]'),
      [/a link of the kind "new" cannot have 1 addresses in "from"/],
    ],
    [
      'a term that the text does not use',
      'glossary/1-institutions.yaml',
      swap('term: "Supreme Audit Chamber"', 'term: "Grand Vizier"'),
      [
        /"Grand Vizier" does not stand in the text in en/,
        /"Supreme Audit Chamber" in art_\d+.* is in no glossary/,
      ],
    ],
    [
      'a term that points at none',
      'glossary/1-institutions.yaml',
      swap(/also: \[[a-z-]+/, 'also: [nowhere'),
      [/glossary\/1.*:\d+: there is no other term "nowhere"/],
    ],
    [
      'a topic left without its article',
      'topics.yaml',
      swap(/\bart_49\w*/g, 'art_50__para_1'),
      [/topics\.yaml:\d+: art_49 is in no topic/],
    ],
    [
      'a quotation that is not in the text',
      'numbers.yaml',
      swap('kk: "жеті жыл', 'kk: "сегіз жыл'),
      [
        /numbers\.yaml:\d+: art_43__para_1 does not say "сегіз жыл/,
        /plain\.md:\d+: "7" in art_43__para_1 is in no entry/,
      ],
    ],
    [
      'a power of nobody',
      'powers.yaml',
      swap('from: president\n', 'from: emperor\n'),
      [/powers\.yaml:\d+: there is no office "emperor"/],
    ],
    [
      'a key that nobody knows',
      'powers.yaml',
      swap('act: appoints', 'deed: appoints'),
      [/powers\.yaml:\d+: powers\.\d+\.\w+: /],
    ],
  ])('is refused for %s', async (_, file, change, expected) => {
    const faults = (await faultsAfter(`${WORK}/${file}`, change)).join('\n');
    for (const fault of expected) expect(faults).toMatch(fault);
  });
});

describe('the bundle', () => {
  it('lists every file with its true sum and size, the same each time', async () => {
    const corpus = await loadCheckedCorpus();
    const out = join(folder, 'out');
    const manifest = await writeBundle(corpus, out);
    for (const { path, sha256, bytes } of manifest.files) {
      const written = await readFile(join(out, path));
      expect(written.length).toBe(bytes);
      expect(createHash('sha256').update(written).digest('hex')).toBe(sha256);
    }
    const first = await readFile(join(out, 'manifest.json'), 'utf8');
    await writeBundle(await loadCheckedCorpus(), out);
    expect(await readFile(join(out, 'manifest.json'), 'utf8')).toBe(first);
    expect((await readdir(folder)).sort()).toEqual(['corpus', 'out']);
  });

  it('has a file for each part of the apparatus, after the texts and tours', async () => {
    const { files } = await writeBundle(await loadCheckedCorpus(), join(folder, 'out'));
    const parts = files.flatMap((file) => (file.type === 'apparatus' ? [`${file.work}/${file.part}`] : []));
    expect(parts).toEqual([
      'kz-constitution-1995/outline',
      ...['concordance', 'glossary', 'occurrences', 'topics', 'numbers', 'powers', 'thesaurus'].map(
        (part) => `kz-constitution-2026/${part}`,
      ),
      'udhr/thesaurus',
    ]);
    const order = ['expression', 'tour', 'apparatus', 'analysis'];
    expect([...new Set(files.map(({ type }) => type))]).toEqual(order);
  });

  it('has every text as it is analysed for the search', async () => {
    const corpus = await loadCheckedCorpus();
    const { files } = await writeBundle(corpus, join(folder, 'out'));
    const engine = new SearchEngine();
    for (const { glossary } of corpus.apparatus) if (glossary) engine.addGlossary(glossary);
    for (const { type, path } of files) {
      const text = type === 'analysis' ? loadText(await readFile(join(folder, 'out', path))) : null;
      if (text) engine.addText(text);
    }
    const fresh = new SearchEngine();
    for (const { thesaurus, glossary } of corpus.apparatus) {
      if (thesaurus) fresh.addThesaurus(thesaurus);
      if (glossary) fresh.addGlossary(glossary);
    }
    for (const { expression } of corpus.expressions) fresh.addExpression(expression);
    expect(engine.counts).toEqual(fresh.counts);
    for (const text of ['eviction', 'право на жизнь', '"тіл"', 'landlord', 'kind:official torture']) {
      const found = (one: SearchEngine): unknown =>
        one.query({ text, asTyped: true }).hits.map(({ locus }) => locus);
      expect(found(engine)).toEqual(found(fresh));
    }
  });

  it('marks each term once in an article, where it stands', async () => {
    const corpus = await loadCheckedCorpus();
    await writeBundle(corpus, join(folder, 'out'));
    const read = async (part: string): Promise<unknown> =>
      JSON.parse(await readFile(join(folder, `out/kz-constitution-2026/${part}.json`), 'utf8'));
    const { terms } = (await read('glossary')) as Glossary;
    const { texts } = (await read('occurrences')) as Occurrences;
    for (const { expression } of corpus.expressions.filter(({ path }) => path.startsWith('kz-'))) {
      const seen = new Set<string>();
      for (const [eId, places] of Object.entries(texts[expression.id] ?? {})) {
        const article = articleOf(expression, eId)?.eId;
        let before = 0;
        for (const [start, end, term] of places) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
          expect(terms[term]?.quiet).toBe(false);
          expect(seen.has(`${article} ${term}`)).toBe(false);
          seen.add(`${article} ${term}`);
        }
      }
      expect(seen.size).toBeGreaterThan(500);
    }
  });

  it('has the expressions first, by work and language, then the tours', async () => {
    const { files } = await writeBundle(await loadCheckedCorpus(), join(folder, 'out'));
    const names = files.flatMap((file) => {
      if (file.type === 'expression') return [file.expression];
      return file.type === 'tour' && file.tour.startsWith('speech') ? [`${file.tour}/${file.language}`] : [];
    });
    expect(names).toEqual([
      'kz-constitution-2026/en/plain',
      'kz-constitution-2026/ru/plain',
      'kz-constitution-2026/kk/plain',
      'udhr/en/official',
      'udhr/ru/official',
      'udhr/kk/translation',
      'speech-2026-02-10/en',
      'speech-2026-02-10/ru',
      'speech-2026-02-10/kk',
    ]);
  });
});
