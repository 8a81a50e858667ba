/**
 * What the commands tell a person. Progress goes to stderr, so that stdout carries a command's answer alone.
 */

/** One line about what is being done. */
export function say(line) {
  process.stderr.write(`· ${line}\n`);
}

/** Something a person has to do before the command can go on; `remedy` is what to run or to change. */
export class SetupError extends Error {
  constructor(message, remedy) {
    super(message);
    this.name = 'SetupError';
    this.remedy = remedy;
  }
}

/** Runs a command's body; a failure is printed with its remedy, and ends the process with code 1. */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`\n✗ ${error.message}\n  ${error.remedy.replaceAll('\n', '\n  ')}\n`);
    process.exitCode = 1;
  }
}

/** Seconds since `start` (from `performance.now()`), as `1.2 s`. */
export const seconds = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
