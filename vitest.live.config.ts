// `npm run test:live`: the lane that is run on a server of the tester's own.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/live/*.live.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Logins of one user spoil each other, and the server may be one that people use.
    fileParallelism: false,
  },
});
