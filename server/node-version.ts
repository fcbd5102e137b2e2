/**
 * Imported before anything else, because older versions fail later with errors that help no one. `npm start` has
 * already checked this (scripts/setup.mjs); this check is for running build/server.js directly.
 */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Requisite needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
