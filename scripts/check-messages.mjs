/** Prints what is missing in the message files; exit code 1 where anything is. */
import { checkMessages } from './setup/message-files.mjs';

const problems = checkMessages();
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
