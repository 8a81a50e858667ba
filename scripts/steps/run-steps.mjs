/** Runs steps, some at a time, prints a line for each, and adds up what passed. */
import { runHere, runQuietly } from '../setup/run.mjs';
import { say, seconds } from '../setup/say.mjs';

/** Tests that a step counted, or the step itself as one; a failed step has at least one failure. */
function countOf(step, code) {
  const counted = step.count?.() ?? null;
  const failed = Math.max(counted?.failed ?? 0, code === 0 ? 0 : 1);
  return { passed: counted?.passed ?? (code === 0 ? 1 : 0), failed };
}

function report(step, { code, output, began, passed, failed }) {
  const counted = step.count ? ` (${passed} passed${failed ? `, ${failed} failed` : ''})` : '';
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${step.title}${counted}  ${seconds(began)}\n`);
  if (code === 0) return;
  if (output) process.stdout.write(`${output.trimEnd()}\n`);
  process.stdout.write(`  To repeat this step alone: ${step.repeat}\n`);
}

async function runStep(step, live) {
  const began = performance.now();
  const { env = {}, command } = step;
  const { code, output } = step.run
    ? await step.run()
    : live
      ? { code: await runHere(command, { env }), output: '' }
      : await runQuietly(command, { env });
  const count = countOf(step, code);
  report(step, { code, output, began, ...count });
  return count;
}

const sum = (counts) =>
  counts.reduce((all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }), {
    passed: 0,
    failed: 0,
  });

/** Runs steps quietly, `width` at a time in their order, and answers `{ passed, failed }`. */
export async function runTogether(steps, width) {
  say(`${steps.map(({ title }) => title).join(', ')} …`);
  const waiting = [...steps];
  const counts = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) counts.push(await runStep(step, false));
  };
  await Promise.all(Array.from({ length: width }, work));
  return sum(counts);
}

/** Runs one step with its output on this terminal, and answers `{ passed, failed }`. */
export async function runLive(step) {
  say(`${step.title} …`);
  return runStep(step, true);
}

/** Prints the last line of a run and answers the exit code. */
export function summarise(counts) {
  const { passed, failed } = sum(counts);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
}
