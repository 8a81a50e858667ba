/**
 * How the reader likes the app. Known before the first paint (it comes with the window),
 * kept by the main process a moment after each change.
 */
import type { Language } from '../../../shared/corpus';
import { overwriteGetLocale } from '../../../shared/i18n/paraglide/runtime.js';
import type { Colour, Place, Preferences, Theme } from '../../../shared/preferences';
import type { Api } from '../api';

const WRITE_DELAY_MS = 300;
export const TEXT_SIZE = { min: 15, max: 28, usual: 19 };
export const MEASURE = { min: 52, max: 78, usual: 66 };
export const LEFT_PANE = { min: 200, max: 380 };
export const RIGHT_PANE = { min: 260, max: 440 };

/** Too narrow for panes beside the text; the same width stands in the shell's style. */
const NARROW = '(max-width: 900px)';

export type PaneSide = 'left' | 'right';

export class PreferencesState {
  #api: Api;
  #all: Preferences = $state.raw() as Preferences;
  /** A language that is tried on before it is chosen. */
  #tried: Language | null = $state(null);
  #systemDark = $state(false);
  #systemContrast = $state(false);
  #isNarrow = $state(false);
  #overlayPane: PaneSide | null = $state(null);
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(api: Api) {
    this.#api = api;
    this.#all = api.boot.preferences;
    this.#watchSystem();
    // Messages read the language through this rune, so every text follows a change at once.
    overwriteGetLocale(() => this.language);
  }

  /** Language of the interface: the reader's choice, else the system's. */
  get language(): Language {
    return this.#tried ?? this.#all.language ?? this.#api.boot.systemLanguage;
  }
  /** True until the reader has chosen a language: the first start. */
  get isFirstStart(): boolean {
    return this.#all.language === null;
  }
  get theme(): Theme {
    return this.#all.theme;
  }
  /** The theme as drawn, with `system` resolved. */
  get drawnTheme(): Exclude<Theme, 'system'> {
    if (this.#all.theme !== 'system') return this.#all.theme;
    if (this.#systemContrast) return 'contrast';
    return this.#systemDark ? 'dark' : 'light';
  }
  get textSize(): number {
    return this.#all.textSize;
  }
  get measure(): number {
    return this.#all.measure;
  }
  get place(): Place | null {
    return this.#all.place;
  }
  get colour(): Colour {
    return this.#all.colour;
  }
  /** In a narrow window a pane lies over the text, one at a time, and only when it is asked for. */
  pane(side: PaneSide): { open: boolean; width: number } {
    const pane = side === 'left' ? this.#all.leftPane : this.#all.rightPane;
    return this.#isNarrow ? { open: this.#overlayPane === side, width: pane.width } : pane;
  }
  /** After a choice in a pane that lies over the text; in a wide window panes stay. */
  closeOverlayPane(): void {
    this.#overlayPane = null;
  }

  /** Shows the interface in a language without keeping it yet. */
  preview(language: Language): void {
    this.#tried = language;
  }
  setLanguage(language: Language): void {
    this.#tried = null;
    this.#change({ language });
  }
  setTheme(theme: Theme): void {
    this.#change({ theme });
  }
  setTextSize(size: number): void {
    this.#change({ textSize: clamp(size, TEXT_SIZE) });
  }
  setMeasure(measure: number): void {
    this.#change({ measure: clamp(measure, MEASURE) });
  }
  setPlace(place: Place): void {
    this.#change({ place });
  }
  setColour(colour: Colour): void {
    this.#change({ colour });
  }
  togglePane(side: PaneSide): void {
    if (this.#isNarrow) {
      this.#overlayPane = this.#overlayPane === side ? null : side;
      return;
    }
    const { open, width } = this.pane(side);
    this.#changePane(side, { open: !open, width });
  }
  openPane(side: PaneSide): void {
    if (!this.pane(side).open) this.togglePane(side);
  }
  resizePane(side: PaneSide, width: number): void {
    this.#changePane(side, {
      open: this.pane(side).open,
      width: clamp(width, side === 'left' ? LEFT_PANE : RIGHT_PANE),
    });
  }

  /** Writes what is not written yet; for the moment before the window closes. */
  async flush(): Promise<void> {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    await this.#write();
  }

  #changePane(side: PaneSide, pane: { open: boolean; width: number }): void {
    this.#change(side === 'left' ? { leftPane: pane } : { rightPane: pane });
  }

  #change(part: Partial<Preferences>): void {
    this.#all = { ...this.#all, ...part };
    if (this.#timer !== null) clearTimeout(this.#timer);
    // A preference that cannot be written is not worth a banner: the next change tries again.
    this.#timer = setTimeout(() => void this.#write().catch(console.error), WRITE_DELAY_MS);
  }

  async #write(): Promise<void> {
    this.#timer = null;
    await this.#api.call('preferences:write', this.#all);
  }

  #watchSystem(): void {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const narrow = matchMedia(NARROW);
    const contrast = matchMedia('(prefers-contrast: more), (forced-colors: active)');
    const read = (): void => {
      this.#isNarrow = narrow.matches;
      this.#systemDark = dark.matches;
      this.#systemContrast = contrast.matches;
    };
    dark.addEventListener('change', read);
    contrast.addEventListener('change', read);
    narrow.addEventListener('change', read);
    read();
  }
}

function clamp(value: number, { min, max }: { min: number; max: number }): number {
  return Math.min(max, Math.max(min, Math.round(value)));
}
