/** A journal that lives as long as a test, with the faults that a disk has. */
import type { Change, JournalRecord, JournalStatus } from '../../src/shared/journal';
import type { Journal } from '../../src/renderer/src/study/store';

export class MemoryJournal implements Journal {
  records: JournalRecord[] = [];
  damagedLines = 0;
  /** Thrown by the next append, which then writes nothing. */
  refusal: Error | null = null;
  /** Appends reach the disk, but their answers do not arrive. */
  mute = false;

  append(changes: Change[]): Promise<number> {
    if (this.refusal) return Promise.reject(this.refusal);
    const seq = this.#last() + 1;
    this.records.push(structuredClone({ seq, at: 0, changes }));
    return this.mute ? Promise.reject(new Error('the answer was lost')) : Promise.resolve(seq);
  }

  status(): Promise<JournalStatus> {
    return Promise.resolve({ seq: this.#last(), damagedLines: this.damagedLines });
  }

  read(after: number): Promise<JournalRecord[]> {
    return Promise.resolve(structuredClone(this.records.filter(({ seq }) => seq > after)));
  }

  /** The file is gone. */
  lose(): void {
    this.records = [];
  }

  /** The line of this record no longer passes its checksum. */
  damage(seq: number): void {
    this.records = this.records.filter((record) => record.seq !== seq);
    this.damagedLines++;
  }

  #last(): number {
    return this.records.at(-1)?.seq ?? 0;
  }
}
