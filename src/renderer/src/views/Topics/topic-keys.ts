/**
 * The arrow keys in the view of topics: up and down through the filter and the tree, or through the provisions;
 * right opens a group, goes into it, goes from a topic to its provisions; left is the way back.
 */
export interface TopicActions {
  isOpen: (group: string) => boolean;
  toggle: (group: string) => void;
  /** Chooses a topic; its provisions are on the page when it is done. */
  choose: (topic: string) => Promise<void>;
}

const TREE = 'input[type="search"], [data-group], [data-topic]';
const SET = '[data-provision]';

/** What a key does where the focus is; answers whether it did anything. */
export function moveInTopics(event: KeyboardEvent, view: HTMLElement, actions: TopicActions): boolean {
  const here = event.target;
  if (!(here instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return false;
  switch (event.code) {
    case 'ArrowDown':
      return step(view, here, 1);
    case 'ArrowUp':
      return step(view, here, -1);
    case 'ArrowRight':
      return goIn(view, here, actions);
    case 'ArrowLeft':
      return goOut(view, here, actions);
    default:
      return false;
  }
}

const all = (view: HTMLElement, selector: string): HTMLElement[] => [
  ...view.querySelectorAll<HTMLElement>(selector),
];

function step(view: HTMLElement, here: HTMLElement, by: 1 | -1): boolean {
  const stops = all(view, here.matches(SET) ? SET : TREE);
  const at = stops.indexOf(here);
  if (at < 0) return false;
  stops[at + by]?.focus();
  return true;
}

function goIn(view: HTMLElement, here: HTMLElement, { isOpen, toggle, choose }: TopicActions): boolean {
  const { group, topic } = here.dataset;
  if (group !== undefined) {
    if (isOpen(group)) return step(view, here, 1);
    toggle(group);
    return true;
  }
  if (topic === undefined) return false;
  void choose(topic).then(() => view.querySelector<HTMLElement>(SET)?.focus());
  return true;
}

function goOut(view: HTMLElement, here: HTMLElement, { isOpen, toggle }: TopicActions): boolean {
  const { group, topic } = here.dataset;
  if (group !== undefined) {
    if (!isOpen(group)) return false;
    toggle(group);
    return true;
  }
  if (topic !== undefined) {
    here.closest('[data-branch]')?.querySelector<HTMLElement>('[data-group]')?.focus();
    return true;
  }
  if (!here.matches(SET)) return false;
  const chosen = view.querySelector<HTMLElement>('[data-topic][aria-current]');
  (chosen ?? all(view, TREE)[0])?.focus();
  return true;
}
