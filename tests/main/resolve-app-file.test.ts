import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAppFile } from '../../src/main/resolve-app-file';
import { temporaryFolder } from './temporary-folder';

async function renderer(): Promise<{ root: string; folder: string }> {
  const folder = await realpath(await temporaryFolder());
  const root = join(folder, 'renderer');
  await mkdir(join(root, 'assets'), { recursive: true });
  await mkdir(join(folder, 'renderer-old'));
  await writeFile(join(root, 'index.html'), '');
  await writeFile(join(root, 'assets', 'index-a1.js'), '');
  await writeFile(join(root, 'assets', 'Қазақ.svg'), '');
  await writeFile(join(root, '.hidden'), '');
  await writeFile(join(folder, 'secret.js'), '');
  await writeFile(join(folder, 'renderer-old', 'secret.js'), '');
  await symlink(join(folder, 'secret.js'), join(root, 'linked.js'));
  await symlink(folder, join(root, 'up'));
  return { root, folder };
}

describe('an address of the app', () => {
  it('leads to the file of that name', async () => {
    const { root } = await renderer();
    expect(await resolveAppFile(root, 'app://ata-zan/index.html')).toBe(join(root, 'index.html'));
    expect(await resolveAppFile(root, 'app://ata-zan/assets/index-a1.js?worker#x')).toBe(
      join(root, 'assets/index-a1.js'),
    );
    expect(await resolveAppFile(root, 'app://ata-zan/assets/%D2%9A%D0%B0%D0%B7%D0%B0%D2%9B.svg')).toBe(
      join(root, 'assets/Қазақ.svg'),
    );
  });

  it.each([
    ['climbs', 'app://ata-zan/../secret.js'],
    ['climbs in percent signs', 'app://ata-zan/%2e%2e/secret.js'],
    ['climbs in half of them', 'app://ata-zan/.%2E/secret.js'],
    ['hides the slash', 'app://ata-zan/..%2fsecret.js'],
    ['hides the slash deeper', 'app://ata-zan/assets%2f..%2f..%2fsecret.js'],
    ['uses backslashes', 'app://ata-zan/..\\secret.js'],
    ['hides backslashes', 'app://ata-zan/..%5csecret.js'],
    ['is encoded twice', 'app://ata-zan/%252e%252e%252fsecret.js'],
    ['uses overlong UTF-8', 'app://ata-zan/%c0%ae%c0%ae/secret.js'],
    ['ends in NUL', 'app://ata-zan/index.html%00'],
    ['hides a name behind NUL', 'app://ata-zan/index.html%00.js'],
    ['has a lone percent sign', 'app://ata-zan/%'],
    ['names the root', 'app://ata-zan//etc/passwd'],
    ['hides the root', 'app://ata-zan/%2fetc%2fpasswd'],
    ['names a drive', 'app://ata-zan/C:/secret.js'],
    ['names a stream', 'app://ata-zan/index.html::$DATA'],
    ['names a sibling with the same beginning', 'app://ata-zan/../renderer-old/secret.js'],
    ['follows a link out', 'app://ata-zan/linked.js'],
    ['follows a linked folder out', 'app://ata-zan/up/secret.js'],
    ['is a folder', 'app://ata-zan/assets'],
    ['is the root', 'app://ata-zan/'],
    ['ends in a slash', 'app://ata-zan/index.html/'],
    ['ends in a dot', 'app://ata-zan/index.html.'],
    ['is hidden', 'app://ata-zan/.hidden'],
    ['is on another host', 'app://ata-zan.example/index.html'],
    ['is on another port', 'app://ata-zan:80/index.html'],
    ['has a user', 'app://someone@ata-zan/index.html'],
    ['is of another scheme', 'file:///index.html'],
    ['is not there', 'app://ata-zan/missing.js'],
    ['is no address', 'index.html'],
  ])('leads nowhere where it %s', async (_what, address) => {
    const { root } = await renderer();
    expect(await resolveAppFile(root, address)).toBeNull();
  });

  it('never leads out of the folder, whatever it is made of', async () => {
    const { root } = await renderer();
    const piece = fc.constantFrom(
      '..',
      '.',
      '/',
      '%2e',
      '%2f',
      '%5c',
      '\\',
      '%00',
      '%25',
      'up',
      'linked.js',
      'secret.js',
      'assets',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const file = await resolveAppFile(root, `app://ata-zan/${pieces.join('')}`);
        expect(file === null || file.startsWith(`${root}/`)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
