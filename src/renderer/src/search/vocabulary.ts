/**
 * Every word form of an index and its stem, both numbered, with what finds a form from a spelling that is
 * not there: prefix, other keyboards, Latin letters, misprints. Forms and stems that no text uses any more are
 * as if they were not there.
 */
import type { Analyser } from './analyse';
import { editDistance } from './edit-distance';
import { GrowingArray } from './growing-array';
import { KeyList } from './key-list';
import { withoutOpenDigraph } from './transliteration';

export interface Near {
  form: number;
  edits: number;
}

/** Most forms with a beginning that are looked at for the most used among them. */
const MOST_LOOKED_AT = 4096;

export class Vocabulary {
  readonly #analyser: Analyser;
  readonly #formIds = new Map<string, number>();
  readonly #forms: string[] = [];
  readonly #stemOfForm = new GrowingArray();
  /** How often each form stands in the texts. */
  readonly #uses = new GrowingArray();
  readonly #stemIds = new Map<string, number>();
  readonly #stems: string[] = [];
  /** How many units hold each stem. */
  readonly #units = new GrowingArray();
  /** Keys that misprints are compared with: the form as a Russian keyboard types it, or the form itself. */
  readonly #plainKeys: string[];
  /** By length of their keys: forms with the letters of each. */
  #byLength: SameLength[] = [];
  #sortedByLength = 0;
  readonly #formsByKey = new KeyList(
    (form) => this.#plainKeys[form] ?? '',
    false,
    (a, b) => this.#compareForms(a, b),
  );
  readonly #stemsByKey = new KeyList((stem) => this.#plainKey(this.stemText(stem)), true);
  readonly #formsByLatinKey = new KeyList(
    (form) => this.#latinKey(this.formText(form)),
    true,
    (a, b) => this.#compareForms(a, b),
  );
  readonly #stemsByLatinKey = new KeyList((stem) => this.#latinKey(this.stemText(stem)), true);

  constructor(analyser: Analyser) {
    this.#analyser = analyser;
    this.#plainKeys = analyser.keyboardKey === null ? this.#forms : [];
  }

  get formCount(): number {
    return this.#forms.length;
  }

  get stemCount(): number {
    return this.#stems.length;
  }

  /** Number of a stem, new where it was not there. */
  internStem(stem: string): number {
    const known = this.#stemIds.get(stem);
    if (known !== undefined) return known;
    const id = this.#stems.length;
    this.#stems.push(stem);
    this.#stemIds.set(stem, id);
    this.#units.push(0);
    this.#stemsByKey.grow(id + 1);
    this.#stemsByLatinKey.grow(id + 1);
    return id;
  }

  /** Number of a form, new where it was not there. */
  internForm(form: string, stem: number): number {
    const known = this.#formIds.get(form);
    if (known !== undefined) return known;
    const id = this.#forms.length;
    this.#formIds.set(form, id);
    this.#forms.push(form);
    this.#stemOfForm.push(stem);
    this.#uses.push(0);
    const plain = this.#plainKey(form);
    if (this.#plainKeys !== this.#forms) this.#plainKeys.push(plain);
    this.#formsByKey.grow(id + 1);
    this.#formsByLatinKey.grow(id + 1);
    return id;
  }

  /** Counts a form's words in or, below 0, out. */
  countUses(form: number, words: number): void {
    this.#uses.set(form, this.#uses.at(form) + words);
  }

  /** Counts a stem's units in or, below 0, out. */
  countUnits(stem: number, units: number): void {
    this.#units.set(stem, this.#units.at(stem) + units);
  }

  /** Number of a form; null where no text has it. */
  formId(form: string): number | null {
    const id = this.#formIds.get(form);
    return id !== undefined && this.#uses.at(id) > 0 ? id : null;
  }

  formText(form: number): string {
    return this.#forms[form] ?? '';
  }

  usesOf(form: number): number {
    return this.#uses.at(form);
  }

  /** The stem of a form, used or not; null where the form is not known. */
  knownStem(form: string): string | null {
    const id = this.#formIds.get(form);
    return id === undefined ? null : this.stemText(this.stemOfForm(id));
  }

  /** Number of the stem of any word, whether or not this very form is known; null where no text has the stem. */
  stemIdOf(form: string): number | null {
    const id = this.#stemIds.get(this.#analyser.stem(form));
    return id !== undefined && this.#units.at(id) > 0 ? id : null;
  }

  stemOfForm(form: number): number {
    return this.#stemOfForm.at(form);
  }

  stemText(stem: number): string {
    return this.#stems[stem] ?? '';
  }

  /** How many units hold the stem. */
  unitsOf(stem: number): number {
    return this.#units.at(stem);
  }

  /** Stems of the words that are this one when typed on a Russian keyboard; empty where the language has its own. */
  stemsOnKeyboard(form: string): number[] {
    if (this.#analyser.keyboardKey === null) return [];
    const stem = this.#analyser.stem(form);
    return this.#stemsAt(this.#formsByKey, this.#plainKey(form), this.#stemsByKey, this.#plainKey(stem));
  }

  /** Stems of the words that a Latin spelling stands for: by its likeliest key under which there are any. */
  stemsInLatin(written: string): number[] {
    for (const key of this.#analyser.latin?.keys(written) ?? []) {
      const stems = this.#stemsAt(this.#formsByLatinKey, key, this.#stemsByLatinKey, key);
      if (stems.length > 0) return stems;
    }
    return [];
  }

  /** The most used forms with this beginning. */
  formsStartingWith(prefix: string, limit: number): number[] {
    return this.#mostUsed(this.#formsByKey.startingWith(this.#plainKey(prefix), MOST_LOOKED_AT), limit);
  }

  /** The most used forms that a Latin spelling begins. */
  latinFormsStartingWith(written: string, limit: number): number[] {
    const { latin } = this.#analyser;
    if (latin === null) return [];
    for (const key of [written, withoutOpenDigraph(written)].flatMap(latin.keys)) {
      const forms = this.#mostUsed(this.#formsByLatinKey.startingWith(key, MOST_LOOKED_AT), limit);
      if (key !== '' && forms.length > 0) return forms;
    }
    return [];
  }

  /** Forms that a misprint of at most `most` edits turns into the word: the fewest edits alone, most used first. */
  formsNear(form: string, most: number): Near[] {
    const key = this.#plainKey(form);
    this.#sortByLength();
    for (let edits = 0; edits <= most; edits += 1) {
      const near = this.#formsAt(key, edits).sort((a, b) => this.#compareForms(a, b));
      if (near.length > 0) return this.#mostUsed(near, near.length).map((id) => ({ form: id, edits }));
    }
    return [];
  }

  /** Forms in use whose keys are so many edits away from this one, where none is less. */
  #formsAt(key: string, edits: number): number[] {
    const letters = letterSet(key);
    const found: number[] = [];
    for (let length = key.length - edits; length <= key.length + edits; length += 1) {
      const { forms, letters: theirs } = this.#byLength[length] ?? NO_FORMS;
      for (let at = 0; at < forms.length; at += 1) {
        // An edit changes at most one letter of each side: cheaper to see than the distance.
        const other = theirs[at] ?? 0;
        if (bits(letters ^ other) > 2 * edits) continue;
        if (bits(letters & ~other) > edits || bits(other & ~letters) > edits) continue;
        const id = forms[at] ?? 0;
        if (this.#uses.at(id) > 0 && editDistance(key, this.#plainKeys[id] ?? '', edits) === edits)
          found.push(id);
      }
    }
    return found;
  }

  /** Does what questions would wait for otherwise, the soonest needed first; may be paused between the steps. */
  *preparing(): Generator<void> {
    this.#formsByKey.sort();
    this.#sortByLength();
    yield;
    if (this.#analyser.keyboardKey !== null) this.#stemsByKey.sort();
    if (this.#analyser.latin === null) return;
    yield;
    this.#stemsByLatinKey.sort();
    yield;
    this.#formsByLatinKey.sort();
  }

  /** Stems in use of the forms with one key and those with another. */
  #stemsAt(forms: KeyList, formKey: string, stems: KeyList, stemKey: string): number[] {
    const ofForms = Array.from(forms.equal(formKey))
      .filter((form) => this.#uses.at(form) > 0)
      .map((form) => this.stemOfForm(form));
    return [...ofForms, ...Array.from(stems.equal(stemKey)).filter((stem) => this.#units.at(stem) > 0)];
  }

  #sortByLength(): void {
    if (this.#sortedByLength === this.#forms.length) return;
    const lists: number[][] = [];
    for (let form = 0; form < this.#forms.length; form += 1) {
      const { length } = this.#plainKeys[form] ?? '';
      (lists[length] ??= []).push(form);
    }
    this.#byLength = Array.from(lists, (forms = []) => ({
      forms: Uint32Array.from(forms),
      letters: Uint32Array.from(forms, (form) => letterSet(this.#plainKeys[form] ?? '')),
    }));
    this.#sortedByLength = this.#forms.length;
  }

  /** Order of forms that nothing else tells apart, whatever text they came with. */
  #compareForms(a: number, b: number): number {
    const [x, y] = [this.formText(a), this.formText(b)];
    return x < y ? -1 : x > y ? 1 : 0;
  }

  /** The first `limit` of the forms in use when the most used come first, equals in the order that they have. */
  #mostUsed(forms: ArrayLike<number>, limit: number): number[] {
    const best: number[] = [];
    for (let at = 0; at < forms.length; at += 1) {
      const form = forms[at] ?? 0;
      const uses = this.#uses.at(form);
      if (uses === 0) continue;
      if (best.length === limit) {
        if (uses <= this.#uses.at(best[limit - 1] ?? 0)) continue;
        best.pop();
      }
      let place = best.length;
      while (place > 0 && this.#uses.at(best[place - 1] ?? 0) < uses) place -= 1;
      best.splice(place, 0, form);
    }
    return best;
  }

  #plainKey(form: string): string {
    return this.#analyser.keyboardKey?.(form) ?? form;
  }

  #latinKey(form: string): string {
    return this.#analyser.latin?.key(form) ?? '';
  }
}

interface SameLength {
  forms: Uint32Array;
  /** For each its letters as a set of 32 bits. */
  letters: Uint32Array;
}

const NO_FORMS: SameLength = { forms: new Uint32Array(0), letters: new Uint32Array(0) };

/** Letters of a word as a set of 32 bits. */
function letterSet(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31);
  return set >>> 0;
}

function bits(set: number): number {
  let rest = set - ((set >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
