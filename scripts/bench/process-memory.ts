/** Memory of a program with all its processes, as Linux counts it. */
import { readdirSync, readFileSync } from 'node:fs';

const KIB_PER_MIB = 1024;

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // The process ended in the meantime.
  }
}

/** Ids of a process and of all that descend from it. */
function family(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    const parent = /^PPid:\s+(\d+)$/m.exec(read(`/proc/${name}/status`))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const belongs = (id: number | undefined): boolean =>
    id !== undefined && (id === root || belongs(parents.get(id)));
  return [root, ...parents.keys()].filter((id, at, all) => belongs(id) && all.indexOf(id) === at);
}

/** Sum of the proportional set sizes, MiB; null on a system without /proc. */
export function memoryOf(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  const sizes = family(pid).map((id) =>
    Number(/^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0),
  );
  return sizes.reduce((sum, size) => sum + size, 0) / KIB_PER_MIB;
}
