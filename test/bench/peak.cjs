// Preloaded into a measured process: writes its peak memory, in KiB, to the file named by PEAK_FILE.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS));
});
