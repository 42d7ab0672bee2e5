import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['specs/**/*.spec.{ts,tsx}'],
    globalSetup: ['specs/support/global-postgres.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
