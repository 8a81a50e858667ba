/** Runs in the empty window's page: when the page began and when its word was painted, ms since the epoch. */
new Promise((painted) => {
  new PerformanceObserver((list) => {
    const entry = list.getEntriesByName('first-contentful-paint')[0];
    const { timeOrigin } = performance;
    if (entry) painted({ page: timeOrigin, text: timeOrigin + entry.startTime, search: null });
  }).observe({ type: 'paint', buffered: true });
});
