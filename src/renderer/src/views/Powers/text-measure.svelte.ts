/** Width of words as the window draws them; told again when a font has come. */
import type { Measure } from './wrap-words';

export class TextMeasure {
  #loaded = $state(0);
  readonly #context = document.createElement('canvas').getContext('2d');

  constructor() {
    $effect(() => {
      const count = (): number => (this.#loaded += 1);
      document.fonts.addEventListener('loadingdone', count);
      return () => document.fonts.removeEventListener('loadingdone', count);
    });
  }

  /** @param font weight and size: `400 13px`. */
  of(font: string): Measure {
    void this.#loaded;
    const context = this.#context;
    const family = getComputedStyle(document.documentElement).getPropertyValue('--ui');
    return (text) => {
      // Without a canvas, the width of Inter's wide letters.
      if (context === null) return text.length * 8;
      context.font = `${font} ${family}`;
      return context.measureText(text).width;
    };
  }
}
