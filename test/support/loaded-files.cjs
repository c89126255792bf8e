// Preloaded into a run: writes which files it had loaded at its end, one a line, to LOADED_FILE.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.LOADED_FILE, Object.keys(require.cache).join('\n'));
});
