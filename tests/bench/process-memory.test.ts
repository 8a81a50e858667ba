import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { memoryOf } from '../../scripts/bench/process-memory';

describe('the memory of a program', () => {
  it('is that of all its processes together, and unknown where there is no /proc', async () => {
    const child = spawn(process.execPath, ['-e', 'process.stdout.write("up"); process.stdin.resume()'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    const own = memoryOf(child.pid ?? 0);
    const both = memoryOf(process.pid);
    child.stdin.end();
    await once(child, 'exit');
    if (process.platform !== 'linux') return expect([own, both]).toEqual([null, null]);
    expect(own).toBeGreaterThan(1);
    expect(both).toBeGreaterThan(own ?? 0);
  });
});
