import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 60_000,
    // Most tests wait for a program they have started, so a core is not kept free for vitest itself.
    maxWorkers: '100%',
  },
})
