/**
 * Unpacks a ZIP file with what Node has, because no unpacking program is sure to be on a machine.
 * Knows what a runtime's archive needs: stored and deflated files, modes, CRC-32; no ZIP64, no links.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import zlib from 'node:zlib';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const FILE_TYPE = 0o170000;
const REGULAR_FILE = 0o100000;

/** Entries of a ZIP file in memory: name, mode, and the place and size of their data. */
function* entries(zip) {
  let end = zip.length - 22;
  while (end >= 0 && zip.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('unzip: no end of central directory');
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error(`unzip: no directory entry at byte ${at}`);
    const nameLength = zip.readUInt16LE(at + 28);
    const header = zip.readUInt32LE(at + 42);
    const dataAt = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28);
    yield {
      name: zip.toString('utf8', at + 46, at + 46 + nameLength),
      method: zip.readUInt16LE(at + 10),
      crc: zip.readUInt32LE(at + 16),
      mode: zip.readUInt32LE(at + 38) >>> 16,
      data: zip.subarray(dataAt, dataAt + zip.readUInt32LE(at + 20)),
    };
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

function contents({ name, method, crc, data }) {
  if (method !== 0 && method !== 8) throw new Error(`unzip: ${name} has the unknown method ${method}`);
  const bytes = method === 0 ? data : zlib.inflateRawSync(data);
  if (zlib.crc32(bytes) !== crc) throw new Error(`unzip: ${name} does not match its checksum`);
  return bytes;
}

/**
 * Unpacks into `folder` the files for which `place(name)` answers a path relative to it; null leaves a file out.
 * Throws an Error that names the file where the archive is broken or climbs out of the folder.
 */
export function unzip(file, folder, place) {
  const base = resolve(folder);
  for (const entry of entries(readFileSync(file))) {
    const relative = entry.name.endsWith('/') ? null : place(entry.name);
    if (relative === null) continue;
    const target = resolve(base, relative);
    if (!target.startsWith(base + sep)) throw new Error(`unzip: ${entry.name} lies outside the folder`);
    const type = entry.mode & FILE_TYPE;
    if (type !== 0 && type !== REGULAR_FILE) throw new Error(`unzip: ${entry.name} is not a plain file`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, contents(entry), { mode: entry.mode & 0o111 ? 0o755 : 0o644 });
  }
}
