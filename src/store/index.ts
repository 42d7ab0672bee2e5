export { canonical, digestOf } from './canonical.ts'
export { envelopeOf, eventHash, readHappened } from './event.ts'
export { StoreFault, type StoreFaultCode } from './fault.ts'
export {
  appendEvents,
  eventsOf,
  eventsOfCommand,
  keepFrozen,
  loadStates,
  type Stored,
  saveStates,
} from './history.ts'
export { type Jobs, startJobs } from './jobs.ts'
export { loadSubmissions, nextSerials, recordOf } from './lookups.ts'
export { migrate } from './migrate.ts'
export { MIGRATIONS } from './migrations/index.ts'
export { type Database, type DatabaseConfig, openDatabase } from './open.ts'
export type { EventRow, Schema } from './schema.ts'
export { type HistoryFault, type Verification, verifyHistory } from './verify.ts'
