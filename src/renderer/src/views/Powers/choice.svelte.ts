/** What the reader has chosen in the powers: kept while the app is open. */
import type { Act, Powers } from '../../corpus/apparatus/powers';
import { selectPowers, type Reach } from './select-powers';
import type { Order } from './sort-powers';

/** The office that the view opens with. */
const FIRST = 'president';
/** Steps back that are kept. */
const TRAIL = 50;

export class PowersChoice {
  #office: string | null = $state(FIRST);
  #trail: readonly (string | null)[] = $state.raw([]);
  #last = FIRST;
  acts: readonly Act[] = $state.raw([]);
  reach: Reach | null = $state(null);
  order: Order = $state.raw({ column: 'provision', descending: false });

  /** The office in the middle; null: all together. */
  get office(): string | null {
    return this.#office;
  }

  /** Where back leads; undefined: nowhere. */
  get previous(): string | null | undefined {
    return this.#trail.at(-1);
  }

  goTo(office: string | null): void {
    if (office === this.#office) return;
    this.#trail = [...this.#trail, this.#office].slice(-TRAIL);
    this.#set(office);
  }

  back(): void {
    const { previous } = this;
    if (previous === undefined) return;
    this.#trail = this.#trail.slice(0, -1);
    this.#set(previous);
  }

  /** All together, or the office that was in the middle last. */
  showAll(all: boolean): void {
    this.goTo(all ? null : this.#last);
  }

  toggleAct(act: Act): void {
    this.acts = this.acts.includes(act) ? this.acts.filter((one) => one !== act) : [...this.acts, act];
  }

  clear(): void {
    this.acts = [];
    this.reach = null;
  }

  /** The powers that fit; `acts` may be given to count what another choice of acts would give. */
  select(powers: Powers, acts: readonly Act[] = this.acts): ReturnType<typeof selectPowers> {
    return selectPowers(powers, { office: this.office, acts, reach: this.reach });
  }

  #set(office: string | null): void {
    this.#office = office;
    if (office !== null) this.#last = office;
  }
}
