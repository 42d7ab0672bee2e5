import { defineConfig } from 'vitest/config'
import { LongFirst } from './specs/support/long-first.ts'

export default defineConfig({
  test: {
    include: ['specs/**/*.spec.{ts,tsx}'],
    globalSetup: ['specs/support/global-postgres.ts'],
    // By itself vitest leaves one processor idle, which on a machine with two is half of it.
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
