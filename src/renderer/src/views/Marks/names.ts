import type { Colour } from '../../../../shared/preferences';
import { m } from '../../../../shared/i18n/paraglide/messages.js';

/** Name of a colour in the interface's language. */
export function colourName(colour: Colour): string {
  return {
    yellow: m.colour_yellow,
    sky: m.colour_sky,
    green: m.colour_green,
    rose: m.colour_rose,
    orange: m.colour_orange,
  }[colour]();
}
