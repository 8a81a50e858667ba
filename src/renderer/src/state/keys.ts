/** From a key press to a command. */
import type { App } from './app.svelte';
import { COMMANDS, type Key } from './commands';

export function keydown(event: KeyboardEvent, app: App): void {
  // A dialog has the keyboard to itself.
  if (
    event.defaultPrevented ||
    event.isComposing ||
    app.screen.overlay !== null ||
    app.preferences.isFirstStart
  )
    return;
  const command = COMMANDS.find((one) => one.keys.some((key) => matches(event, key)));
  if (!command || (isField(event.target) && !command.inFields)) return;
  event.preventDefault();
  command.run(app);
}

function matches(event: KeyboardEvent, { code, ctrl = false, shift = false, alt = false }: Key): boolean {
  return (
    event.code === code &&
    (event.ctrlKey || event.metaKey) === ctrl &&
    event.shiftKey === shift &&
    event.altKey === alt
  );
}

/** Whether keys typed there are text. */
export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'range'].includes(target.type)))
  );
}
