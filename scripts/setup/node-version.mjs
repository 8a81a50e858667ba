/** Stops with a clear line on a Node that is too old, before anything else fails in a stranger way. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`✗ Node ${process.versions.node} is too old: Node 20.19 or newer is needed.\n`);
  process.exit(1);
}
