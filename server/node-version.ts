/**
 * Imported before anything else: older versions fail later, in words that help no one. `npm start` has checked already
 * (scripts/setup.mjs); this is for those who run build/server.js themselves.
 */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Requisite needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
