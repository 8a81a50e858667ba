import { m } from '../../../../shared/i18n/paraglide/messages.js';
import type { Theme } from '../../../../shared/preferences';

/** Name of a theme in the interface's language. */
export function themeName(theme: Theme): string {
  return {
    system: m.theme_system,
    light: m.theme_light,
    sepia: m.theme_sepia,
    dark: m.theme_dark,
    contrast: m.theme_contrast,
  }[theme]();
}
