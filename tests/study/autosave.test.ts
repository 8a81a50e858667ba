import { beforeEach, describe, expect, it } from 'vitest';
import { NoteDraft, SAVE_DELAY_MS, type DraftState } from '../../src/renderer/src/study/autosave';

/** A clock that goes by hand. */
class HandClock {
  #now = 0;
  #waiting = new Set<{ at: number; run: () => void }>();

  after(ms: number, run: () => void): () => void {
    const timer = { at: this.#now + ms, run };
    this.#waiting.add(timer);
    return () => void this.#waiting.delete(timer);
  }

  async go(ms: number): Promise<void> {
    this.#now += ms;
    for (const timer of [...this.#waiting].filter(({ at }) => at <= this.#now)) {
      this.#waiting.delete(timer);
      timer.run();
    }
    await settled();
  }
}

/** A disk that answers when it is told to. */
class SlowDisk {
  texts: string[] = [];
  #answers: { resolve: () => void; reject: (error: Error) => void }[] = [];

  save = (text: string): Promise<void> => {
    this.texts.push(text);
    return new Promise((resolve, reject) => this.#answers.push({ resolve, reject }));
  };

  async done(): Promise<void> {
    this.#answers.shift()?.resolve();
    await settled();
  }

  async fail(): Promise<void> {
    this.#answers.shift()?.reject(new Error('disk full'));
    await settled();
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

let clock: HandClock;
let disk: SlowDisk;
let states: DraftState[];
let draft: NoteDraft;
beforeEach(() => {
  clock = new HandClock();
  disk = new SlowDisk();
  states = [];
  draft = new NoteDraft({
    text: 'old',
    save: disk.save,
    onState: (state) => states.push(state),
    timers: clock,
  });
});

describe('NoteDraft', () => {
  it('saves 400 ms after the last keystroke', async () => {
    expect(SAVE_DELAY_MS).toBe(400);
    draft.change('a');
    await clock.go(399);
    draft.change('ab');
    await clock.go(399);
    expect(disk.texts).toEqual([]);
    await clock.go(1);
    expect(disk.texts).toEqual(['ab']);
  });

  it('says saved only after the disk has answered', async () => {
    draft.change('a');
    await clock.go(400);
    expect(draft.state).toBe('saving');
    await disk.done();
    expect(states).toEqual(['dirty', 'saving', 'saved']);
  });

  it('saves at once when flushed', async () => {
    draft.change('a');
    const flushed = draft.flush();
    expect(disk.texts).toEqual(['a']);
    await disk.done();
    expect(await flushed).toBe(true);
    await clock.go(1000);
    expect(disk.texts).toEqual(['a']);
  });

  it('has nothing to save where nothing was changed, or changed back', async () => {
    expect(await draft.flush()).toBe(true);
    draft.change('new');
    draft.change('old');
    expect(draft.state).toBe('saved');
    await clock.go(1000);
    expect(disk.texts).toEqual([]);
  });

  it('saves newer text after the save that is under way, never beside it', async () => {
    draft.change('a');
    await clock.go(400);
    draft.change('ab');
    await clock.go(400);
    expect(disk.texts).toEqual(['a']);
    await disk.done();
    expect(disk.texts).toEqual(['a', 'ab']);
    await disk.done();
    expect(draft.state).toBe('saved');
  });

  it('is dirty again after a save that newer text overtook', async () => {
    draft.change('a');
    await clock.go(400);
    draft.change('ab');
    await disk.done();
    expect(draft.state).toBe('dirty');
    await clock.go(400);
    await disk.done();
    expect(disk.texts).toEqual(['a', 'ab']);
    expect(draft.state).toBe('saved');
  });

  it('saves a text that was changed back during the save', async () => {
    draft.change('new');
    await clock.go(400);
    draft.change('old');
    await disk.done();
    await clock.go(400);
    expect(disk.texts).toEqual(['new', 'old']);
  });

  it('flushes text that was typed during a save before it answers', async () => {
    draft.change('a');
    await clock.go(400);
    draft.change('ab');
    const flushed = draft.flush();
    await disk.done();
    expect(disk.texts).toEqual(['a', 'ab']);
    draft.change('abc');
    await disk.done();
    expect(disk.texts).toEqual(['a', 'ab', 'abc']);
    await disk.done();
    expect(await flushed).toBe(true);
    expect(draft.state).toBe('saved');
  });

  it('keeps the text of a failed save and says so', async () => {
    draft.change('a');
    const flushed = draft.flush();
    await disk.fail();
    expect(await flushed).toBe(false);
    expect(draft).toMatchObject({ state: 'failed', text: 'a', failure: new Error('disk full') });
  });

  it('tries again with the next change', async () => {
    draft.change('a');
    await clock.go(400);
    await disk.fail();
    draft.change('ab');
    await clock.go(400);
    await disk.done();
    expect(disk.texts).toEqual(['a', 'ab']);
    expect(draft).toMatchObject({ state: 'saved', failure: null });
  });

  it('tries again when told to', async () => {
    draft.change('a');
    await clock.go(400);
    await disk.fail();
    const again = draft.retry();
    await disk.done();
    expect(await again).toBe(true);
    expect(disk.texts).toEqual(['a', 'a']);
  });

  it('does not trust what was on the disk before a failed save', async () => {
    draft.change('a');
    await clock.go(400);
    await disk.fail();
    draft.change('old');
    await clock.go(400);
    expect(disk.texts).toEqual(['a', 'old']);
  });

  it('keeps a save that throws at once for a failed one', async () => {
    const broken = new NoteDraft({
      text: '',
      save: () => {
        throw new Error('closed');
      },
      timers: clock,
    });
    broken.change('a');
    expect(await broken.flush()).toBe(false);
    expect(await broken.retry()).toBe(false);
    expect(broken.state).toBe('failed');
  });

  it('takes over a text that an undo has saved', async () => {
    draft.change('typed');
    draft.adopt('undone');
    await clock.go(1000);
    expect(draft).toMatchObject({ state: 'saved', text: 'undone' });
    expect(disk.texts).toEqual([]);
  });

  it('saves an adopted text once more after a save that was under way', async () => {
    draft.change('typed');
    await clock.go(400);
    draft.adopt('undone');
    await disk.done();
    expect(disk.texts).toEqual(['typed', 'undone']);
    await disk.done();
    expect(draft.state).toBe('saved');
  });
});
