/** Where this checkout is: the one place that turns a script's own address into paths. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Absolute path of the checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Absolute path of something inside the checkout. */
export const inCheckout = (...parts) => join(root, ...parts);
