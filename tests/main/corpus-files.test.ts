import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CorpusFiles } from '../../src/main/corpus-files';
import type { ManifestEntry } from '../../src/shared/corpus';
import { temporaryFolder } from './temporary-folder';

const TEXTS = { 'first/en.plain.md': 'First text, «Ата».\n', 'first/ru.plain.md': 'Первый текст.\n' };

async function corpus(): Promise<{ folder: string; files: CorpusFiles }> {
  const folder = await temporaryFolder();
  const entries: ManifestEntry[] = [];
  for (const [path, text] of Object.entries(TEXTS)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
    entries.push({
      path,
      type: 'expression',
      expression: 'first/en/plain',
      language: 'en',
      title: 'First',
      sha256: createHash('sha256').update(text).digest('hex'),
      bytes: Buffer.byteLength(text),
    });
  }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ format: 1, files: entries }));
  return { folder, files: new CorpusFiles(folder) };
}

describe('a whole corpus', () => {
  it('verifies without damage', async () => {
    const { files } = await corpus();
    const { manifest, damaged } = await files.check();
    expect(manifest.files.map(({ path }) => path)).toEqual(Object.keys(TEXTS));
    expect(damaged).toEqual([]);
  });

  it('is read file by file', async () => {
    const { files } = await corpus();
    for (const [path, text] of Object.entries(TEXTS)) expect(await files.read(path)).toEqual({ path, text });
  });
});

describe('a damaged corpus', () => {
  it('names a changed and a missing file, and still opens the rest', async () => {
    const { folder, files } = await corpus();
    await writeFile(join(folder, 'first/en.plain.md'), 'Fjrst text, «Ата».\n');
    expect((await files.check()).damaged).toEqual([{ path: 'first/en.plain.md', reason: 'changed' }]);
    await expect(files.read('first/en.plain.md')).rejects.toMatchObject({ code: 'corpus/changed' });
    await rm(join(folder, 'first/en.plain.md'));
    expect((await files.check()).damaged).toEqual([{ path: 'first/en.plain.md', reason: 'missing' }]);
    await expect(files.read('first/en.plain.md')).rejects.toMatchObject({ code: 'corpus/missing' });
    expect((await files.read('first/ru.plain.md')).text).toBe('Первый текст.\n');
  });

  it('names a file that cannot be read as one', async () => {
    const { folder, files } = await corpus();
    await rm(join(folder, 'first/ru.plain.md'));
    await mkdir(join(folder, 'first/ru.plain.md'));
    await expect(files.read('first/ru.plain.md')).rejects.toMatchObject({ code: 'corpus/unreadable' });
  });
});

describe('a path', () => {
  it('that the manifest does not list is unknown, wherever it leads', async () => {
    const { files } = await corpus();
    for (const path of [
      'manifest.json',
      '../manifest.json',
      '/etc/passwd',
      'first/./en.plain.md',
      'FIRST/en.plain.md',
    ]) {
      await expect(files.read(path)).rejects.toMatchObject({ code: 'corpus/unknown' });
    }
  });
});

describe('a manifest', () => {
  it.each([
    ['is missing', null],
    ['is no JSON', '{'],
    ['is of another format', '{"format":2,"files":[]}'],
    ['leads out of its folder', JSON.stringify(listing('../secret.md'))],
    ['leads to the root', JSON.stringify(listing('/etc/passwd'))],
    ['climbs on the way', JSON.stringify(listing('first/../../secret.md'))],
  ])('is refused where it %s', async (_what, text) => {
    const folder = await temporaryFolder();
    if (text !== null) await writeFile(join(folder, 'manifest.json'), text);
    await expect(new CorpusFiles(folder).check()).rejects.toMatchObject({ code: 'corpus/manifest' });
  });

  it('is tried again after it could not be read', async () => {
    const folder = await temporaryFolder();
    const files = new CorpusFiles(folder);
    await expect(files.check()).rejects.toThrow('manifest.json');
    await writeFile(join(folder, 'manifest.json'), '{"format":1,"files":[]}');
    expect((await files.check()).manifest.files).toEqual([]);
  });
});

function listing(path: string): unknown {
  return {
    format: 1,
    files: [{ path, type: 'expression', language: 'en', title: 'x', sha256: '0'.repeat(64), bytes: 1 }],
  };
}
