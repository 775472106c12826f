import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    setupFiles: '__tests__/support/seed.ts',
    testTimeout: 60_000,
    // No test changes what another one sees, so a worker reads the modules once for all of its files.
    isolate: false,
    // Most tests wait for a program they have started, so a core is not kept free for vitest itself.
    maxWorkers: '100%',
  },
})
