import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/tally-reporter.ts'],
    // End-to-end tests spawn real processes; two cores serve several of those at once.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Of the concurrent ones most wait for a fault to run its course.
    maxConcurrency: 12,
    // No module keeps anything between calls, so files may share them: a third of the CPU time was imports.
    isolate: false,
    // More than cores: end-to-end tests wait for processes, sockets and deadlines.
    maxWorkers: 3,
  },
});
