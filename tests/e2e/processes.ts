/** The app's processes as the system sees them: for ending all of them at once, as a power cut does. */
import { readdirSync, readFileSync } from 'node:fs';

/** Ids of every process of the app that works on this user-data folder. */
export function processesOf(userData: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((id) => id !== process.pid && commandLine(id).includes(`--user-data-dir=${userData}`));
}

/** Kills them all without a goodbye, in any order, and waits until none is left. */
export async function killAll(userData: string): Promise<void> {
  for (;;) {
    const ids = processesOf(userData);
    if (ids.length === 0) return;
    for (const id of ids) kill(id);
    await new Promise((resume) => setTimeout(resume, 5));
  }
}

function kill(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // Ended by itself since it was seen.
  }
}

/** Empty for a process that has ended, or that is only waited for by its parent. */
function commandLine(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
