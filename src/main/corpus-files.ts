/**
 * The bundled corpus on disk. No text reaches the reader unless its bytes are those that the build listed in
 * the manifest; a file that fails this is named, and the rest still opens.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { CorpusBytes, CorpusDamage, CorpusFile, Manifest, ManifestEntry } from '../shared/corpus';
import { ManifestSchema } from './manifest-schema';
import { MainFailure, systemCode } from './main-failure';

type Verified = { ok: true; bytes: Buffer } | { ok: false; damage: CorpusDamage };

export class CorpusFiles {
  readonly #folder: string;
  #manifest: Promise<Manifest> | null = null;

  /** @param folder holds `manifest.json` and the files it lists. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * The manifest and every file that did not verify, analyses left out: a start does not wait for them, and what is
   * wrong with them does not concern the reader. Throws `corpus/manifest`.
   */
  async check(): Promise<{ manifest: Manifest; damaged: CorpusDamage[] }> {
    const manifest = await this.#readManifest();
    const files = manifest.files.filter(({ type }) => type !== 'analysis');
    const verified = await Promise.all(files.map((entry) => this.#verify(entry)));
    return { manifest, damaged: verified.flatMap((result) => (result.ok ? [] : [result.damage])) };
  }

  /**
   * One verified text by its manifest path.
   * Throws `corpus/unknown`, `corpus/missing`, `corpus/changed`, `corpus/unreadable`, `corpus/manifest`.
   */
  async read(path: string): Promise<CorpusFile> {
    return { path, text: (await this.#readVerified(path)).toString('utf8') };
  }

  /** One verified file by its manifest path, as bytes. Throws as `read` does. */
  async readBytes(path: string): Promise<CorpusBytes> {
    return { path, bytes: await this.#readVerified(path) };
  }

  async #readVerified(path: string): Promise<Buffer> {
    const { files } = await this.#readManifest();
    const entry = files.find((file) => file.path === path);
    if (entry === undefined)
      throw new MainFailure('corpus/unknown', `corpus: the manifest lists no file "${path}"`);
    const result = await this.#verify(entry);
    if (result.ok) return result.bytes;
    throw new MainFailure(`corpus/${result.damage.reason}`, `corpus: "${path}" is ${result.damage.reason}`);
  }

  async #verify(entry: ManifestEntry): Promise<Verified> {
    const { path } = entry;
    try {
      const bytes = await readFile(join(this.#folder, ...path.split('/')));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (bytes.length !== entry.bytes || sha256 !== entry.sha256) {
        return { ok: false, damage: { path, reason: 'changed' } };
      }
      return { ok: true, bytes };
    } catch (error) {
      return {
        ok: false,
        damage: { path, reason: systemCode(error) === 'ENOENT' ? 'missing' : 'unreadable' },
      };
    }
  }

  /** Read once; after a failure the next call tries again. */
  #readManifest(): Promise<Manifest> {
    this.#manifest ??= this.#parseManifest().catch((error: unknown) => {
      this.#manifest = null;
      throw error;
    });
    return this.#manifest;
  }

  async #parseManifest(): Promise<Manifest> {
    const path = join(this.#folder, 'manifest.json');
    try {
      return v.parse(ManifestSchema, JSON.parse(await readFile(path, 'utf8')));
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      throw new MainFailure('corpus/manifest', `corpus: ${path}: ${what}`, { cause: error });
    }
  }
}
