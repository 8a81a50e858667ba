/** The window's place on disk, so that it opens as it was left. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { writeFileAtomically } from './atomic-write';
import { WindowStateSchema, type WindowState } from './window-placement';

/** Null before the first run, and where the file cannot be used: the window then takes its usual place. */
export function readWindowState(path: string): WindowState | null {
  try {
    const parsed = v.safeParse(WindowStateSchema, JSON.parse(readFileSync(path, 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    // Missing or torn: nothing of the reader's is lost with it.
    return null;
  }
}

export async function writeWindowState(path: string, state: WindowState): Promise<void> {
  await writeFileAtomically(path, JSON.stringify(state));
}
