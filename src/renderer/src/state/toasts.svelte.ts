/** Short messages at the foot of the window, each with at most one thing to do about it. */
export interface Toast {
  id: number;
  text: string;
  action: { label: string; run: () => void } | null;
  tone: 'plain' | 'error';
}

const SHOWN_MS = 8000;

export class ToastsState {
  #toasts: Toast[] = $state.raw([]);
  #next = 1;
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();

  get all(): Toast[] {
    return this.#toasts;
  }

  show(text: string, action: Toast['action'] = null, tone: Toast['tone'] = 'plain'): void {
    const id = this.#next++;
    this.#toasts = [...this.#toasts.slice(-2), { id, text, action, tone }];
    this.release(id);
  }

  /** Keeps a message while it is pointed at or has the focus. */
  hold(id: number): void {
    clearTimeout(this.#timers.get(id));
  }
  /** Lets it go after its time. */
  release(id: number): void {
    this.hold(id);
    this.#timers.set(
      id,
      setTimeout(() => this.dismiss(id), SHOWN_MS),
    );
  }

  dismiss(id: number): void {
    this.hold(id);
    this.#timers.delete(id);
    this.#toasts = this.#toasts.filter((toast) => toast.id !== id);
  }
}
