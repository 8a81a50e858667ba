import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../src/main/menu-template';
import { LANGUAGES, type Language } from '../../src/shared/corpus';
import { MENU_COMMANDS, type MenuCommand } from '../../src/shared/ipc';

function items(language: Language, sent: MenuCommand[] = []): MenuItemConstructorOptions[] {
  const template = menuTemplate({
    language,
    send: (command) => sent.push(command),
    developer: false,
    mac: false,
  });
  return template.flatMap((menu) => [menu, ...(Array.isArray(menu.submenu) ? menu.submenu : [])]);
}

describe('the application menu', () => {
  it('sends every command of the contract', () => {
    const sent: MenuCommand[] = [];
    for (const item of items('en', sent))
      item.click?.(...([] as unknown as Parameters<NonNullable<typeof item.click>>));
    expect([...sent].sort()).toEqual([...MENU_COMMANDS].sort());
  });

  it('leaves the shortcuts of its commands to the page', () => {
    for (const item of items('en')) {
      if (item.accelerator !== undefined) expect(item).toMatchObject({ registerAccelerator: false });
    }
  });

  it.each(LANGUAGES)('has a label for every item in %s', (language) => {
    for (const item of items(language)) if (item.type !== 'separator') expect(item.label).toMatch(/\S/);
  });

  it('speaks each language in its own words', () => {
    const labels = LANGUAGES.map((language) =>
      items(language)
        .map(({ label }) => label)
        .join(),
    );
    expect(new Set(labels).size).toBe(LANGUAGES.length);
  });
});
