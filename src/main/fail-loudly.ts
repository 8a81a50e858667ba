/** Under test an uncaught error ends the process with a line on stderr: Electron's own dialog would wait for ever. */
import { app } from 'electron';

export const underTest = process.env['ATA_ZAN_TEST'] === '1';

export function failLoudlyUnderTest(): void {
  if (!underTest) return;
  const end = (error: unknown): void => {
    console.error('uncaught in the main process:', error);
    app.exit(1);
  };
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}
