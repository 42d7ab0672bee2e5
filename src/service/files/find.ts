import { type Expression, type SqlBool, sql } from 'kysely'
import type { Actor } from '#lifecycle'
import { lettersOf } from '../reads/letters.ts'
import { findRead } from '../reads/read.ts'
import { OF_APPLICATIONS } from '../reads/readers.ts'
import { applicationsOf } from '../reads/scope.ts'
import type { Runtime } from '../runtime.ts'
import type { KeptFile } from './uploads.ts'

type World = Pick<Runtime, 'database'>

/**
 * What is known of a file by its SHA-256: of one that the reader's own office or enterprise uploaded, or one that its
 * uploader handed in with an application or a letter he may read. To know its SHA-256 is not enough.
 */
export const files = findRead({
  name: 'file',
  title: '个文件',
  roles: OF_APPLICATIONS,
  audited: true,
  find: async ({ runtime, actor }, sha256): Promise<KeptFile | undefined> => {
    const { db } = runtime.database
    const file = await db.selectFrom('files').selectAll().where('sha256', '=', sha256).executeTakeFirst()
    if (file === undefined) return undefined
    const uploads = await db.selectFrom('uploads').selectAll().where('sha256', '=', sha256).orderBy('at').execute()
    for (const upload of uploads)
      if (isOwn(actor, upload) || (await isHandedIn(runtime, actor, upload)))
        return { sha256, name: upload.name, bytes: file.bytes, type: file.type }
    return undefined
  },
})

interface Upload {
  readonly sha256: string
  readonly by_id: string
  readonly enterprise: string | null
  readonly unit: string | null
}

const isOwn = ({ id, enterprise }: Actor, upload: Upload): boolean =>
  upload.by_id === id || (enterprise !== undefined && upload.enterprise === enterprise)

const isHandedIn = (world: World, actor: Actor, { sha256, enterprise, unit }: Upload): Promise<boolean> => {
  if (enterprise !== null) return isEvidence(world, actor, sha256, enterprise)
  return unit === null ? Promise.resolve(false) : isScan(world, actor, sha256, unit)
}

/** Named by any version that the enterprise submitted of an application the actor may read. */
const isEvidence = ({ database: { db } }: World, actor: Actor, sha256: string, enterprise: string) =>
  isThere(
    db
      .selectFrom('evidence_use')
      .innerJoin('applications', 'applications.id', 'evidence_use.application')
      .where('evidence_use.sha256', '=', sha256)
      .where('evidence_use.enterprise', '=', enterprise)
      .where(applicationsOf(actor))
      .select(sql<number>`1`.as('one')),
  )

/** Attached to a letter of the city that uploaded it. */
const isScan = ({ database: { db } }: World, actor: Actor, sha256: string, unit: string) =>
  isThere(
    db
      .selectFrom('letters')
      .where('unit', '=', unit)
      .where(isScanOf(sha256))
      .where(lettersOf(actor))
      .select(sql<number>`1`.as('one')),
  )

const isScanOf = (sha256: string): Expression<SqlBool> => sql`state -> 'scan' ->> 'sha256' = ${sha256}`

const isThere = async (query: { executeTakeFirst(): Promise<object | undefined> }): Promise<boolean> =>
  (await query.executeTakeFirst()) !== undefined
