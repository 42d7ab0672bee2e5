import type { Migration } from 'kysely/migration'
import * as ground from './0001-ground.ts'
import * as identity from './0002-identity.ts'
import * as demo from './0003-demo.ts'
import * as files from './0004-files.ts'
import * as logs from './0005-logs.ts'
import * as evidenceUse from './0006-evidence-use.ts'
import * as streams from './0007-streams.ts'
import * as format2 from './0008-format-2.ts'

/** In the order in which they run. A migration that was released is never changed; another one follows it. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-ground': ground,
  '0002-identity': identity,
  '0003-demo': demo,
  '0004-files': files,
  '0005-logs': logs,
  '0006-evidence-use': evidenceUse,
  '0007-streams': streams,
  '0008-format-2': format2,
}
