export { canonical, digestOf } from './canonical.ts'
export { whyNotWritten } from './disk-fault.ts'
export { clearDrafts, type DraftVersion } from './drafts.ts'
export { EVENT_FORMAT, envelopeOf, eventHash, readEvent } from './event.ts'
export { StoreFault, type StoreFaultCode } from './fault.ts'
export {
  appendAndProject,
  type Changes,
  eventsOf,
  eventsOfCommand,
  findStreams,
  hashNow,
  loadStates,
  loadStreams,
  nextNumbers,
  type Stored,
  type StoredStream,
} from './history.ts'
export { type Jobs, startJobs } from './jobs.ts'
export { loadFrozen, loadNeeded, loadSubmissions } from './lookups.ts'
export { migrate } from './migrate.ts'
export { MIGRATIONS } from './migrations/index.ts'
export { type Database, type DatabaseConfig, openDatabase } from './open.ts'
export { READ_TABLES } from './read-tables.ts'
export { rebuildOutdated, rebuildReadTables } from './rebuild.ts'
export type { EventRow, MessageTable, Schema } from './schema.ts'
export { findVersionWithout, versionWithout } from './seen-version.ts'
export { type HistoryFault, type Verification, verifyHistory } from './verify.ts'
