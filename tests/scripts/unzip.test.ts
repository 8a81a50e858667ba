import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unzip } from '../../scripts/setup/unzip.mjs';

interface Entry {
  name: string;
  text: string;
  mode?: number;
  stored?: boolean;
  crc?: number;
}

const PLAIN = 0o100644;

/** The bytes of a ZIP file: local headers with their data, the central directory, its end. */
function zip(entries: readonly Entry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, mode = PLAIN, stored = false, crc = crc32(text) } of entries) {
    const data = stored ? Buffer.from(text) : deflateRawSync(text);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50, 0);
    central.writeUInt16LE(stored ? 0 : 8, 10);
    central.writeUInt32LE(crc, 16);
    central.writeUInt32LE(data.length, 20);
    central.writeUInt32LE(Buffer.byteLength(text), 24);
    central.writeUInt16LE(Buffer.byteLength(name), 28);
    central.writeUInt32LE((mode << 16) >>> 0, 38);
    central.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), data);
    directory.push(central, Buffer.from(name));
    offset += local.length + Buffer.byteLength(name) + data.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'unzip-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function unpack(entries: readonly Entry[], place: (name: string) => string | null = (name) => name): string {
  const file = join(folder, 'archive.zip');
  writeFileSync(file, zip(entries));
  const out = join(folder, 'out');
  unzip(file, out, place);
  return out;
}

it('unpacks deflated and stored files, and keeps what may be run', () => {
  const out = unpack([
    { name: 'bin/tool', text: 'run me', mode: 0o100755 },
    { name: 'readme', text: 'қазақша', stored: true },
  ]);
  expect(readFileSync(join(out, 'bin/tool'), 'utf8')).toBe('run me');
  expect(readFileSync(join(out, 'readme'), 'utf8')).toBe('қазақша');
  expect(statSync(join(out, 'bin/tool')).mode & 0o777).toBe(0o755);
  expect(statSync(join(out, 'readme')).mode & 0o777).toBe(0o644);
});

it('renames and leaves out what it is told to', () => {
  const out = unpack(
    [
      { name: 'old', text: 'a' },
      { name: 'left', text: 'b' },
    ],
    (name) => (name === 'old' ? 'new' : null),
  );
  expect(readdirSync(out)).toEqual(['new']);
});

it('refuses a file that does not match its checksum', () => {
  expect(() => unpack([{ name: 'a', text: 'a', crc: 1 }])).toThrow('unzip: a does not match its checksum');
});

it('refuses a name that climbs out of the folder', () => {
  expect(() => unpack([{ name: '../a', text: 'a' }])).toThrow('unzip: ../a lies outside the folder');
});

it('refuses a symbolic link', () => {
  expect(() => unpack([{ name: 'a', text: '/etc/passwd', mode: 0o120777 }])).toThrow(
    'unzip: a is not a plain file',
  );
});

it('refuses what is no ZIP file', () => {
  writeFileSync(join(folder, 'x'), 'not a zip file, but more than twenty-two bytes');
  expect(() => unzip(join(folder, 'x'), folder, (name: string) => name)).toThrow(
    'unzip: no end of central directory',
  );
});
