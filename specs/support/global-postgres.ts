import type { TestProject } from 'vitest/node'
import { startPostgres, type TestPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

let postgres: TestPostgres | undefined

export const setup = async (project: TestProject): Promise<void> => {
  postgres = await startPostgres()
  project.provide('postgresUrl', postgres.url)
}

export const teardown = async (): Promise<void> => {
  await postgres?.stop()
}
