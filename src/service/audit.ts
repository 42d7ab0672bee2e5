import { type Verification, verifyHistory } from '#store'
import type { Runtime } from './runtime.ts'

/** Replays the whole history and reports every event, frozen content and row that does not follow from it. */
export const audit = ({ database }: Pick<Runtime, 'database'>): Promise<Verification> => verifyHistory(database.db)
