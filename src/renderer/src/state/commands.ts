/**
 * Every command of the app, once: the keyboard, the menu, the palette and the list of keys read this table.
 * Keys are bound by `event.code`, so that they work on Kazakh and Russian layouts too.
 */
import { m } from '../../../shared/i18n/paraglide/messages.js';
import type { App } from './app.svelte';
import { MEASURE, TEXT_SIZE } from './preferences.svelte';

export interface Key {
  /** `KeyboardEvent.code`. */
  code: string;
  ctrl?: boolean;
  shift?: boolean;
  alt?: boolean;
}

export interface Command {
  id: string;
  label: () => string;
  /** First one is shown. */
  keys: readonly Key[];
  group: 'go' | 'write' | 'look';
  /** Works while the caret is in a field too. */
  inFields?: boolean;
  /** Not offered in the palette (it would open itself, or makes sense as a key alone). */
  keyOnly?: boolean;
  run: (app: App) => void;
}

const key = (code: string, modifiers: Omit<Key, 'code'> = {}): Key => ({ code, ...modifiers });

export const COMMANDS: readonly Command[] = [
  {
    id: 'palette',
    label: () => m.find_provision(),
    keys: [key('KeyK', { ctrl: true })],
    group: 'go',
    inFields: true,
    keyOnly: true,
    run: ({ screen }) => (screen.overlay = 'palette'),
  },
  {
    id: 'find',
    label: () => m.find_in_text(),
    keys: [key('KeyF', { ctrl: true })],
    group: 'go',
    inFields: true,
    run: ({ screen, find }) => {
      screen.show('reader');
      find.open();
    },
  },
  {
    id: 'search',
    label: () => m.search_everywhere(),
    keys: [key('KeyF', { ctrl: true, shift: true })],
    group: 'go',
    inFields: true,
    run: ({ screen }) => screen.show('search'),
  },
  {
    id: 'find-next',
    label: () => m.find_next(),
    keys: [key('F3')],
    group: 'go',
    inFields: true,
    keyOnly: true,
    run: ({ find }) => find.step(1),
  },
  {
    id: 'find-previous',
    label: () => m.find_previous(),
    keys: [key('F3', { shift: true })],
    group: 'go',
    inFields: true,
    keyOnly: true,
    run: ({ find }) => find.step(-1),
  },
  {
    id: 'back',
    label: () => m.back(),
    keys: [key('ArrowLeft', { alt: true })],
    group: 'go',
    inFields: true,
    run: ({ reader, screen }) => {
      // From another view, back returns to the text.
      if (screen.view !== 'reader') screen.show('reader');
      else void reader.back();
    },
  },
  {
    id: 'forward',
    label: () => m.forward(),
    keys: [key('ArrowRight', { alt: true })],
    group: 'go',
    inFields: true,
    run: ({ reader }) => void reader.forward(),
  },
  {
    id: 'next',
    label: () => m.next_provision(),
    keys: [key('KeyJ')],
    group: 'go',
    keyOnly: true,
    run: ({ reader }) => reader.step(1, 'provision'),
  },
  {
    id: 'previous',
    label: () => m.previous_provision(),
    keys: [key('KeyK')],
    group: 'go',
    keyOnly: true,
    run: ({ reader }) => reader.step(-1, 'provision'),
  },
  {
    id: 'next-article',
    label: () => m.next_article(),
    keys: [key('KeyJ', { shift: true })],
    group: 'go',
    run: ({ reader }) => reader.step(1, 'article'),
  },
  {
    id: 'previous-article',
    label: () => m.previous_article(),
    keys: [key('KeyK', { shift: true })],
    group: 'go',
    run: ({ reader }) => reader.step(-1, 'article'),
  },
  {
    id: 'next-section',
    label: () => m.next_section(),
    keys: [key('BracketRight')],
    group: 'go',
    run: ({ reader }) => reader.step(1, 'section'),
  },
  {
    id: 'previous-section',
    label: () => m.previous_section(),
    keys: [key('BracketLeft')],
    group: 'go',
    run: ({ reader }) => reader.step(-1, 'section'),
  },
  {
    id: 'notebook',
    label: () => m.notebook(),
    keys: [key('KeyN', { ctrl: true, shift: true })],
    group: 'go',
    inFields: true,
    run: ({ screen }) => screen.show('notebook'),
  },
  {
    id: 'library',
    label: () => m.library(),
    keys: [key('KeyL', { ctrl: true, shift: true })],
    group: 'go',
    inFields: true,
    run: ({ screen }) => screen.show('library'),
  },
  {
    id: 'show-text',
    label: () => m.show_text(),
    keys: [key('Digit1', { ctrl: true })],
    group: 'go',
    inFields: true,
    run: ({ screen }) => screen.show('reader'),
  },
  {
    id: 'changes',
    label: () => m.changes(),
    keys: [key('Digit2', { ctrl: true })],
    group: 'go',
    inFields: true,
    run: ({ screen }) => screen.show('changes'),
  },
  {
    id: 'glossary',
    label: () => m.glossary(),
    keys: [key('Digit3', { ctrl: true })],
    group: 'go',
    inFields: true,
    run: ({ screen }) => screen.show('glossary'),
  },
  {
    id: 'topics',
    label: () => m.topics(),
    keys: [key('Digit4', { ctrl: true })],
    group: 'go',
    inFields: true,
    run: ({ screen }) => screen.show('topics'),
  },
  {
    id: 'numbers',
    label: () => m.numbers(),
    keys: [key('Digit5', { ctrl: true })],
    group: 'go',
    inFields: true,
    run: ({ screen }) => screen.show('numbers'),
  },
  {
    id: 'powers',
    label: () => m.powers(),
    keys: [key('Digit6', { ctrl: true })],
    group: 'go',
    inFields: true,
    run: ({ screen }) => screen.show('powers'),
  },
  {
    id: 'tours',
    label: () => m.tours(),
    keys: [key('Digit7', { ctrl: true })],
    group: 'go',
    inFields: true,
    run: ({ screen }) => {
      screen.tour = null;
      screen.show('tour');
    },
  },
  {
    id: 'bookmark',
    label: () => m.bookmark_toggle(),
    keys: [key('KeyB')],
    group: 'write',
    run: ({ study, reader }) => void study.toggleBookmark(reader.locus),
  },
  {
    id: 'note',
    label: () => m.note_add(),
    keys: [key('KeyN')],
    group: 'write',
    run: ({ study, reader, preferences, screen }) => {
      preferences.openPane('right');
      void study.addNote(reader.locus).then((id) => (screen.noteToFocus = id));
    },
  },
  {
    id: 'undo',
    label: () => m.undo(),
    keys: [key('KeyZ', { ctrl: true })],
    group: 'write',
    run: ({ study }) => void study.undo(),
  },
  {
    id: 'redo',
    label: () => m.redo(),
    keys: [key('KeyZ', { ctrl: true, shift: true }), key('KeyY', { ctrl: true })],
    group: 'write',
    run: ({ study }) => void study.redo(),
  },
  {
    id: 'next-language',
    label: () => m.next_language(),
    keys: [key('KeyL')],
    group: 'look',
    run: ({ reader }) => void reader.nextLanguage(),
  },
  {
    id: 'toggle-left',
    label: () => m.toggle_contents(),
    keys: [key('Digit1', { alt: true })],
    group: 'look',
    inFields: true,
    run: ({ preferences }) => preferences.togglePane('left'),
  },
  {
    id: 'toggle-right',
    label: () => m.toggle_inspector(),
    keys: [key('Digit2', { alt: true })],
    group: 'look',
    inFields: true,
    run: ({ preferences }) => preferences.togglePane('right'),
  },
  {
    id: 'text-larger',
    label: () => m.text_larger(),
    keys: [key('Equal', { ctrl: true }), key('NumpadAdd', { ctrl: true })],
    group: 'look',
    inFields: true,
    run: ({ preferences }) => preferences.setTextSize(preferences.textSize + 1),
  },
  {
    id: 'text-smaller',
    label: () => m.text_smaller(),
    keys: [key('Minus', { ctrl: true }), key('NumpadSubtract', { ctrl: true })],
    group: 'look',
    inFields: true,
    run: ({ preferences }) => preferences.setTextSize(preferences.textSize - 1),
  },
  {
    id: 'text-reset',
    label: () => m.text_usual(),
    keys: [key('Digit0', { ctrl: true })],
    group: 'look',
    inFields: true,
    run: ({ preferences }) => {
      preferences.setTextSize(TEXT_SIZE.usual);
      preferences.setMeasure(MEASURE.usual);
    },
  },
  {
    id: 'settings',
    label: () => m.settings(),
    keys: [key('Comma', { ctrl: true })],
    group: 'look',
    inFields: true,
    run: ({ screen }) => (screen.overlay = 'settings'),
  },
  {
    id: 'keyboard',
    label: () => m.keyboard(),
    keys: [key('F1')],
    group: 'look',
    inFields: true,
    run: ({ screen }) => (screen.overlay = 'keyboard'),
  },
  {
    id: 'about',
    label: () => m.about(),
    keys: [],
    group: 'look',
    run: ({ screen }) => (screen.overlay = 'about'),
  },
];

const BY_ID = new Map(COMMANDS.map((command) => [command.id, command]));

/** Runs a command by its id; an id that no command has does nothing (a menu newer than the page). */
export function runCommand(id: string, app: App): void {
  BY_ID.get(id)?.run(app);
}

const SIGNS: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  BracketLeft: '[',
  BracketRight: ']',
  Equal: '+',
  Minus: '−',
  Comma: ',',
};

/** `Ctrl+Shift+F`. */
export function formatKey({ code, ctrl, shift, alt }: Key): string {
  const sign = SIGNS[code] ?? code.replace(/^(Key|Digit|Numpad)/, '');
  return [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift', sign].filter(Boolean).join('+');
}
