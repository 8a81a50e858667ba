/** A text of the corpus that is broken: what is wrong, in which file, on which line. */
export class CorpusError extends Error {
  /**
   * @param what the fault, naming the provision or key and the value
   * @param path the file as the manifest names it
   * @param line counted from 1
   */
  constructor(
    readonly what: string,
    readonly path: string,
    readonly line: number,
  ) {
    super(`${path}:${line}: ${what}`);
    this.name = 'CorpusError';
  }
}
