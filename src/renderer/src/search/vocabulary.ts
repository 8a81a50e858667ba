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
  readonly #letters = new GrowingArray();
  readonly #lengths = new GrowingArray();
  readonly #byPlainKey = new KeyList((form) => this.#plainKeys[form] ?? '');
  readonly #byLatinKey = new KeyList((form) => this.#analyser.latin?.key(this.formText(form)) ?? '');
  readonly #stemsByKey = new Map<string, number[]>();
  readonly #stemsByLatinKey = new Map<string, number[]>();

  constructor(analyser: Analyser) {
    this.#analyser = analyser;
    this.#plainKeys = analyser.keyboardKey === null ? this.#forms : [];
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
    const { keyboardKey } = this.#analyser;
    if (keyboardKey !== null) addTo(this.#stemsByKey, keyboardKey(stem), id);
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
    const { keyboardKey, latin } = this.#analyser;
    const plain = keyboardKey === null ? form : keyboardKey(form);
    if (keyboardKey !== null) this.#plainKeys.push(plain === form ? form : plain);
    this.#letters.push(letterSet(plain));
    this.#lengths.push(plain.length);
    this.#byPlainKey.add(id);
    if (latin !== null) this.#byLatinKey.add(id);
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
    const { keyboardKey } = this.#analyser;
    if (keyboardKey === null) return [];
    const stems = this.#stemsOf(this.#byPlainKey.equal(keyboardKey(form)));
    const alike = this.#stemsByKey.get(keyboardKey(this.#analyser.stem(form))) ?? [];
    return [...stems, ...alike.filter((stem) => this.#units.at(stem) > 0)];
  }

  /** Stems of the words that a Latin spelling stands for: by its likeliest key under which there are any. */
  stemsInLatin(written: string): number[] {
    this.#fillLatinStems();
    for (const key of this.#analyser.latin?.keys(written) ?? []) {
      const alike = (this.#stemsByLatinKey.get(key) ?? []).filter((stem) => this.#units.at(stem) > 0);
      const stems = [...this.#stemsOf(this.#byLatinKey.equal(key)), ...alike];
      if (stems.length > 0) return stems;
    }
    return [];
  }

  /** The most used forms with this beginning. */
  formsStartingWith(prefix: string, limit: number): number[] {
    const key = this.#analyser.keyboardKey?.(prefix) ?? prefix;
    return this.#mostUsed(this.#byPlainKey.startingWith(key, MOST_LOOKED_AT), limit);
  }

  /** The most used forms that a Latin spelling begins. */
  latinFormsStartingWith(written: string, limit: number): number[] {
    const { latin } = this.#analyser;
    if (latin === null) return [];
    for (const key of [written, withoutOpenDigraph(written)].flatMap(latin.keys)) {
      const forms = key === '' ? [] : this.#byLatinKey.startingWith(key, MOST_LOOKED_AT);
      if (forms.length > 0) return this.#mostUsed(forms, limit);
    }
    return [];
  }

  /** Forms that a misprint of at most `most` edits turns into the word: the fewest edits alone, most used first. */
  formsNear(form: string, most: number): Near[] {
    const key = this.#analyser.keyboardKey?.(form) ?? form;
    const letters = letterSet(key);
    let fewest = most;
    let near: number[] = [];
    for (let id = 0; id < this.#forms.length; id += 1) {
      if (Math.abs(this.#lengths.at(id) - key.length) > fewest) continue;
      // An edit changes at most one letter of each side: cheaper to see than the distance.
      const theirs = this.#letters.at(id);
      if (bits(letters & ~theirs) > fewest || bits(theirs & ~letters) > fewest) continue;
      const edits = editDistance(key, this.#plainKeys[id] ?? '', fewest);
      if (edits > fewest || this.#uses.at(id) === 0) continue;
      if (edits < fewest) near = [];
      fewest = edits;
      near.push(id);
    }
    return this.#mostUsed(near, near.length).map((id) => ({ form: id, edits: fewest }));
  }

  /** Does what the first questions would wait for. */
  prepare(): void {
    this.#byPlainKey.sort();
    this.#byLatinKey.sort();
    this.#fillLatinStems();
  }

  #mostUsed(forms: number[], limit: number): number[] {
    const used = forms.filter((form) => this.#uses.at(form) > 0);
    return used.sort((a, b) => this.#uses.at(b) - this.#uses.at(a)).slice(0, limit);
  }

  #stemsOf(forms: readonly number[]): number[] {
    return forms.filter((form) => this.#uses.at(form) > 0).map((form) => this.stemOfForm(form));
  }

  /** How many stems have their Latin key in the table. */
  #latinStems = 0;

  #fillLatinStems(): void {
    const { latin } = this.#analyser;
    if (latin === null) return;
    for (; this.#latinStems < this.#stems.length; this.#latinStems += 1) {
      addTo(this.#stemsByLatinKey, latin.key(this.stemText(this.#latinStems)), this.#latinStems);
    }
  }
}

function addTo(lists: Map<string, number[]>, key: string, id: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [id]);
  else list.push(id);
}

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
