/**
 * Every word form of an index and its stem, both numbered, with what finds a form from a spelling that is
 * not there: prefix, other keyboards, Latin letters, misprints.
 */
import type { Analyser } from './analyse';
import { editDistance } from './edit-distance';
import { GrowingArray } from './growing-array';
import { KeyList } from './key-list';

export interface Near {
  form: number;
  edits: number;
}

export class Vocabulary {
  #analyser: Analyser;
  #formIds = new Map<string, number>();
  #stemIds = new Map<string, number>();
  #stems: string[] = [];
  #stemOfForm = new GrowingArray();
  #letters = new GrowingArray();
  /** Keys that misprints are compared with: the form as a Russian keyboard types it, or the form itself. */
  #plainKeys: string[] = [];
  #byPlainKey = new KeyList();
  #byLatinKey = new KeyList();
  #stemsByKey = new Map<string, number[]>();
  #stemsByLatinKey = new Map<string, number[]>();

  constructor(analyser: Analyser) {
    this.#analyser = analyser;
  }

  get stemCount(): number {
    return this.#stems.length;
  }

  /** Number of a form, new where it was not there. */
  intern(form: string): number {
    const known = this.#formIds.get(form);
    if (known !== undefined) return known;
    const id = this.#formIds.size;
    this.#formIds.set(form, id);
    this.#stemOfForm.push(this.#internStem(this.#analyser.stem(form)));
    const plain = this.#plainKey(form);
    this.#plainKeys.push(plain);
    this.#letters.push(letterSet(plain));
    this.#byPlainKey.add(plain, id);
    if (this.#analyser.latinKey !== null) this.#byLatinKey.add(this.#analyser.latinKey(form), id);
    return id;
  }

  /** Number of a form; null where no text has it. */
  formId(form: string): number | null {
    return this.#formIds.get(form) ?? null;
  }

  /** Number of the stem of any word, whether or not this very form is known; null where no text has the stem. */
  stemIdOf(form: string): number | null {
    return this.#stemIds.get(this.#analyser.stem(form)) ?? null;
  }

  stemOfForm(form: number): number {
    return this.#stemOfForm.at(form);
  }

  stemText(stem: number): string {
    return this.#stems[stem] ?? '';
  }

  /** Stems of the words that are this one when typed on a Russian keyboard; empty where the language has its own. */
  stemsOnKeyboard(form: string): number[] {
    if (this.#analyser.keyboardKey === null) return [];
    const key = this.#plainKey(form);
    const stems = this.#byPlainKey.equal(key).map((id) => this.stemOfForm(id));
    const stemKey = this.#plainKey(this.#analyser.stem(form));
    return [...stems, ...(this.#stemsByKey.get(stemKey) ?? [])];
  }

  /** Stems of the words that this Latin spelling may stand for. */
  stemsInLatin(form: string): number[] {
    if (this.#analyser.latinKey === null) return [];
    const key = this.#analyser.latinKey(form);
    const stems = this.#byLatinKey.equal(key).map((id) => this.stemOfForm(id));
    return [...stems, ...(this.#stemsByLatinKey.get(key) ?? [])];
  }

  formsStartingWith(prefix: string, limit: number): number[] {
    return this.#byPlainKey.startingWith(this.#plainKey(prefix), limit);
  }

  latinFormsStartingWith(prefix: string, limit: number): number[] {
    if (this.#analyser.latinKey === null) return [];
    return this.#byLatinKey.startingWith(this.#analyser.latinKey(prefix), limit);
  }

  /** Forms that a misprint of at most `most` edits turns into the word: the fewest edits alone. */
  formsNear(form: string, most: number): Near[] {
    const key = this.#plainKey(form);
    const letters = letterSet(key);
    let fewest = most;
    let near: Near[] = [];
    for (let id = 0; id < this.#plainKeys.length; id += 1) {
      const other = this.#plainKeys[id] ?? '';
      if (Math.abs(other.length - key.length) > fewest) continue;
      // An edit changes at most one letter of each side: cheaper to see than the distance.
      const theirs = this.#letters.at(id);
      if (bits(letters & ~theirs) > fewest || bits(theirs & ~letters) > fewest) continue;
      const edits = editDistance(key, other, fewest);
      if (edits > fewest) continue;
      if (edits < fewest) near = [];
      fewest = edits;
      near.push({ form: id, edits });
    }
    return near;
  }

  #internStem(stem: string): number {
    const known = this.#stemIds.get(stem);
    if (known !== undefined) return known;
    const id = this.#stems.length;
    this.#stems.push(stem);
    this.#stemIds.set(stem, id);
    const { keyboardKey, latinKey } = this.#analyser;
    if (keyboardKey !== null) addTo(this.#stemsByKey, keyboardKey(stem), id);
    if (latinKey !== null) addTo(this.#stemsByLatinKey, latinKey(stem), id);
    return id;
  }

  #plainKey(form: string): string {
    return this.#analyser.keyboardKey?.(form) ?? form;
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
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
