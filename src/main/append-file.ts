/** A file that only grows, written at a known length so that a failed write can be taken back. */
import { open } from 'node:fs/promises';

export interface AppendFile {
  /** Writes all of `bytes` at `position`. */
  write(bytes: Uint8Array, position: number): Promise<void>;
  truncate(length: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** Opens `path`, which must exist. */
export async function openAppendFile(path: string): Promise<AppendFile> {
  const file = await open(path, 'r+');
  return {
    async write(bytes, position) {
      for (let done = 0; done < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
        done += bytesWritten;
      }
    },
    truncate: (length) => file.truncate(length),
    sync: () => file.sync(),
    close: () => file.close(),
  };
}
