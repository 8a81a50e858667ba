/** The envelope of every answer that crosses the process boundary. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export interface Failure {
  /** Stable and machine-readable, e.g. `corpus/changed`, `journal/disk-full`, `ipc/bad-argument`. */
  code: string;
  /** For logs and for the details of an error banner; names the subject and the value. */
  message: string;
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: string, message: string): Result<never> => ({
  ok: false,
  error: { code, message },
});
