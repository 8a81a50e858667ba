/** Compiles the measuring process as the app itself is compiled, so that no loader slows our engine down. */
import { basename, join } from 'node:path';
import { build } from 'vite';

/** Path of the script, in the folder. */
export async function compileScript(source: string, folder: string): Promise<string> {
  const name = basename(source, '.ts');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: source,
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
    ssr: { noExternal: true },
  });
  return join(folder, `${name}.mjs`);
}
