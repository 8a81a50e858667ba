/** The application menu as data, in one language. Commands go to the page, which has the shortcuts: the menu only shows them. */
import type { MenuItemConstructorOptions } from 'electron';
import { m } from '../shared/i18n/paraglide/messages.js';
import type { Language } from '../shared/corpus';
import type { MenuCommand } from '../shared/ipc';

export interface MenuOptions {
  language: Language;
  send: (command: MenuCommand) => void;
  /** Adds the developer's tools. */
  developer: boolean;
  mac: boolean;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

export function menuTemplate({ language, send, developer, mac }: MenuOptions): MenuItemConstructorOptions[] {
  const locale = { locale: language };
  const command = (id: MenuCommand, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id,
    label,
    click: () => send(id),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
  });

  const file: MenuItemConstructorOptions[] = [
    command('library', m.menu_library({}, locale), 'CmdOrCtrl+Shift+L'),
    command('notebook', m.menu_notebook({}, locale), 'CmdOrCtrl+Shift+N'),
    separator,
    command('settings', m.menu_settings({}, locale), 'CmdOrCtrl+,'),
    separator,
    { role: 'quit', label: m.menu_quit({}, locale) },
  ];
  const edit: MenuItemConstructorOptions[] = [
    command('undo', m.menu_undo({}, locale), 'CmdOrCtrl+Z'),
    command('redo', m.menu_redo({}, locale), 'CmdOrCtrl+Shift+Z'),
    separator,
    { role: 'cut', label: m.menu_cut({}, locale) },
    { role: 'copy', label: m.menu_copy({}, locale) },
    { role: 'paste', label: m.menu_paste({}, locale) },
    { role: 'selectAll', label: m.menu_select_all({}, locale) },
    separator,
    command('find', m.menu_find({}, locale), 'CmdOrCtrl+F'),
  ];
  const view: MenuItemConstructorOptions[] = [
    command('toggle-left', m.menu_toggle_left({}, locale), 'Alt+1'),
    command('toggle-right', m.menu_toggle_right({}, locale), 'Alt+2'),
    separator,
    command('text-larger', m.menu_text_larger({}, locale), 'CmdOrCtrl+='),
    command('text-smaller', m.menu_text_smaller({}, locale), 'CmdOrCtrl+-'),
    command('text-reset', m.menu_text_reset({}, locale), 'CmdOrCtrl+0'),
    separator,
    { role: 'togglefullscreen', label: m.menu_full_screen({}, locale) },
    ...(developer
      ? [separator, { role: 'toggleDevTools' as const, label: m.menu_developer_tools({}, locale) }]
      : []),
  ];
  const go: MenuItemConstructorOptions[] = [
    command('palette', m.menu_palette({}, locale), 'CmdOrCtrl+K'),
    separator,
    command('back', m.menu_back({}, locale), 'Alt+Left'),
    command('forward', m.menu_forward({}, locale), 'Alt+Right'),
    separator,
    command('show-text', m.menu_show_text({}, locale), 'CmdOrCtrl+1'),
    command('changes', m.menu_changes({}, locale), 'CmdOrCtrl+2'),
    command('glossary', m.menu_glossary({}, locale), 'CmdOrCtrl+3'),
    command('topics', m.menu_topics({}, locale), 'CmdOrCtrl+4'),
    command('numbers', m.menu_numbers({}, locale), 'CmdOrCtrl+5'),
    command('powers', m.menu_powers({}, locale), 'CmdOrCtrl+6'),
    command('tours', m.menu_tours({}, locale), 'CmdOrCtrl+7'),
  ];
  const help: MenuItemConstructorOptions[] = [
    command('keyboard', m.menu_keyboard({}, locale), 'F1'),
    command('about', m.menu_about({}, locale)),
  ];

  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    { label: m.menu_file({}, locale), submenu: file },
    { label: m.menu_edit({}, locale), submenu: edit },
    { label: m.menu_view({}, locale), submenu: view },
    { label: m.menu_go({}, locale), submenu: go },
    { label: m.menu_help({}, locale), submenu: help },
  ];
}
