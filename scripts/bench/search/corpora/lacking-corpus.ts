/** A corpus whose texts are not on this machine; the message is what the bench prints in the place of its table. */
export class LackingCorpus extends Error {}
