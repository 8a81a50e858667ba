/**
 * Runs in the app's page: when the page began, when its first text was painted and when search was ready, ms since
 * the epoch.
 * The app marks the moment at which the text stands in the document; the frame that counts is the first
 * contentful one after it, so that an empty shell painted early is not taken for text.
 */
(async () => {
  const first = (type, isIt) =>
    new Promise((found) => {
      new PerformanceObserver((list) => {
        const entry = list.getEntries().find(isIt);
        if (entry) found(entry.startTime);
      }).observe({ type, buffered: true });
    });

  const mounted = await first('mark', ({ name }) => name === 'first-text');
  const painted = await Promise.race([
    first('paint', ({ name, startTime }) => name === 'first-contentful-paint' && startTime >= mounted),
    first('largest-contentful-paint', ({ startTime }) => startTime >= mounted),
  ]);
  const ready = await first('mark', ({ name }) => name === 'search-ready');
  const { timeOrigin } = performance;
  return { page: timeOrigin, text: timeOrigin + painted, search: timeOrigin + ready };
})();
