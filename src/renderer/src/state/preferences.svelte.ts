/**
 * How the reader likes the app. Known before the first paint (it comes with the window),
 * kept by the main process a moment after each change.
 */
import type { Language } from '../../../shared/corpus';
import { overwriteGetLocale } from '../../../shared/i18n/paraglide/runtime.js';
import type { Colour, Place, Preferences, SavedSearch, Theme } from '../../../shared/preferences';
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
  #place: Place | null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(api: Api) {
    this.#api = api;
    this.#all = api.boot.preferences;
    this.#place = api.boot.preferences.place;
    this.#watchSystem();
    // Messages read the language through this rune, so every text follows a change at once.
    overwriteGetLocale(() => this.language);
  }

  // Each is derived, so that a change of one is news for nobody who reads another.

  /** Language of the interface: the reader's choice, else the system's. */
  readonly language: Language = $derived.by(
    () => this.#tried ?? this.#all.language ?? this.#api.boot.systemLanguage,
  );
  /** True until the reader has chosen a language: the first start. */
  readonly isFirstStart: boolean = $derived(this.#all.language === null);
  readonly theme: Theme = $derived(this.#all.theme);
  /** The theme as drawn, with `system` resolved. */
  readonly drawnTheme: Exclude<Theme, 'system'> = $derived(
    this.#all.theme !== 'system'
      ? this.#all.theme
      : this.#systemContrast
        ? 'contrast'
        : this.#systemDark
          ? 'dark'
          : 'light',
  );
  readonly textSize: number = $derived(this.#all.textSize);
  readonly measure: number = $derived(this.#all.measure);
  /** Whether the text shows its terms and what changed. */
  readonly annotated: boolean = $derived(this.#all.annotated);
  readonly colour: Colour = $derived(this.#all.colour);
  readonly recentSearches: readonly string[] = $derived(this.#all.recentSearches);
  readonly savedSearches: readonly SavedSearch[] = $derived(this.#all.savedSearches);
  readonly #left = $derived(this.#all.leftPane);
  readonly #right = $derived(this.#all.rightPane);

  /** Where the reader is or left off. It moves with every scroll and nothing is drawn from it: no rune. */
  get place(): Place | null {
    return this.#place;
  }
  /** In a narrow window a pane lies over the text, one at a time, and only when it is asked for. */
  pane(side: PaneSide): { open: boolean; width: number } {
    const pane = side === 'left' ? this.#left : this.#right;
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
  setAnnotated(annotated: boolean): void {
    this.#change({ annotated });
  }
  setPlace(place: Place): void {
    this.#place = place;
    this.#writeLater();
  }
  setColour(colour: Colour): void {
    this.#change({ colour });
  }
  setRecentSearches(recentSearches: readonly string[]): void {
    this.#change({ recentSearches });
  }
  setSavedSearches(savedSearches: readonly SavedSearch[]): void {
    this.#change({ savedSearches });
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
    this.#writeLater();
  }

  #writeLater(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    // A preference that cannot be written is not worth a banner: the next change tries again.
    this.#timer = setTimeout(() => void this.#write().catch(console.error), WRITE_DELAY_MS);
  }

  async #write(): Promise<void> {
    this.#timer = null;
    await this.#api.call('preferences:write', { ...this.#all, place: this.#place });
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
