/**
 * Runs in the app's page: enters each query (those of `globalThis.benchQueries`, if there are any) into the palette as by its last keystroke, a few rounds over, and
 * answers the times of each: in the engine, to the worker and back, and from the keystroke to the painted results
 * (the field's pause for more keys is part of that). ms.
 */
(async () => {
  const ROUNDS = 12;
  /** The first rounds warm the engine's code and are left out. */
  const WARM_UP = 2;
  const QUERIES = globalThis.benchQueries ?? [
    '28',
    'art. 28(1)',
    'ст. 28 п. 1',
    '28-бап',
    'eviction',
    'death penalty',
    'how to amend the constitution',
    'can they throw me out of my flat',
    'freedom of speech',
    'ombudsmn',
    'pr',
    'свобода слова',
    'жилище',
    'право на труд',
    'тұрғын үй',
    'адам құқығы',
    'кукык',
    'the right of everyone to education without discrimination of any kind',
    'xyzzy',
  ];

  const now = () => performance.now();
  const find = (selector) => document.querySelector(`[data-testid="palette"] ${selector}`);
  const isAnswered = () => (find('footer [role="status"]')?.textContent ?? '').trim() !== '';

  /** Resolves as soon as it holds after a change of the document. */
  const until = (holds) =>
    new Promise((resolve) => {
      if (holds()) return resolve();
      const observer = new MutationObserver(() => {
        if (!holds()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });

  /** Resolves when the next frame has been handed to the screen: after its callbacks, styles, layout and paint. */
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(now());
        port2.postMessage(null);
      });
    });

  const marked = (name) =>
    new Promise((resolve) => {
      new PerformanceObserver((list) => {
        if (list.getEntriesByName(name).length > 0) resolve();
      }).observe({ type: 'mark', buffered: true });
    });

  // What goes to the search worker and comes back is seen on its way.
  const flight = { asked: null, back: null };
  const post = Worker.prototype.postMessage;
  const followed = new WeakSet();
  Worker.prototype.postMessage = function (message, ...rest) {
    if (!followed.has(this)) {
      followed.add(this);
      this.addEventListener('message', ({ data }) => {
        if (data.id !== flight.asked?.id) return;
        flight.back = { engine: data.value.ms, worker: now() - flight.asked.at };
      });
    }
    if (message?.call === 'query') flight.asked = { id: message.id, at: now() };
    return post.call(this, message, ...rest);
  };

  const enter = (words) => {
    const field = find('[data-testid="search-input"]');
    field.value = words;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };

  await marked('search-ready');
  dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyK', ctrlKey: true }));
  await until(() => find('[data-testid="search-input"]') !== null);

  const times = QUERIES.map((query) => ({ query, rows: 0, engine: [], worker: [], painted: [] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const one of times) {
      enter('');
      await until(() => !isAnswered());
      await painted();
      flight.back = null;
      const began = now();
      enter(one.query);
      await until(isAnswered);
      const seen = await painted();
      if (round < WARM_UP || flight.back === null) continue;
      one.rows = document.querySelectorAll(
        '[data-testid="search-hit"], [data-testid="palette-place"]',
      ).length;
      one.engine.push(flight.back.engine);
      one.worker.push(flight.back.worker);
      one.painted.push(seen - began);
    }
  }
  return times;
})();
