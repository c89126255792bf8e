// Preloaded into a run: writes which files and which of Node's own modules it had loaded at its end,
// one a line, to LOADED_FILE.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.LOADED_FILE, [...Object.keys(require.cache), ...builtins()].join('\n'));
});

/** As `node:fs`, or `node:internal/crypto/util` for those inside Node. */
function builtins() {
  return process.moduleLoadList.flatMap((entry) => {
    const [, name] = /^NativeModule (.+)$/.exec(entry) ?? [];
    return name === undefined ? [] : `node:${name}`;
  });
}
