import type { TestProject } from 'vitest/node'
import { startPostgres, type TestPostgres } from './postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
    /** A folder for what the spec files of one run share, removed with it. */
    runFolder: string
  }
}

let postgres: TestPostgres | undefined

export const setup = async (project: TestProject): Promise<void> => {
  postgres = await startPostgres()
  project.provide('postgresUrl', postgres.url)
  project.provide('runFolder', postgres.folder)
}

export const teardown = async (): Promise<void> => {
  await postgres?.stop()
}
