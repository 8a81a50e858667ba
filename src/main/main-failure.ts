/**
 * An error of the main process that the renderer can act on: it crosses the bridge as a `Failure`.
 * Every other error is a fault of ours and crosses as `main/unexpected`.
 */
import type { Failure } from '../shared/result';

export class MainFailure extends Error {
  override readonly name = 'MainFailure';
  /** Stable and machine-readable, e.g. `corpus/changed`. */
  readonly code: string;

  /** @param message names the subject and the value. */
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The envelope's error for anything that was thrown. */
export function asFailure(error: unknown): Failure {
  if (error instanceof MainFailure) return { code: error.code, message: error.message };
  return { code: 'main/unexpected', message: error instanceof Error ? error.message : String(error) };
}

/** `ENOENT`, `ENOSPC` … of a failed system call; null where the error is none. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
