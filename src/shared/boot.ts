/** How `Boot` travels from the main process to the preload script: as one argument of the page's process. */
import type { Boot } from './ipc';

const PREFIX = '--ata-zan-boot=';

/** Percent-encoded, so that any character survives a command line. */
export const encodeBoot = (boot: Boot): string => PREFIX + encodeURIComponent(JSON.stringify(boot));

/** Throws where no argument carries it: the window was not opened by our main process. */
export function decodeBoot(args: readonly string[]): Boot {
  const found = args.find((argument) => argument.startsWith(PREFIX));
  if (found === undefined) throw new Error(`preload: no argument begins with ${PREFIX}`);
  return JSON.parse(decodeURIComponent(found.slice(PREFIX.length))) as Boot;
}
