import type { Actor } from '#lifecycle'
import { eventsOf, loadSubmissions, readEvent } from '#store'
import { lettersOf } from '../reads/letters.ts'
import { applicationsOf } from '../reads/scope.ts'
import type { Runtime } from '../runtime.ts'
import type { KeptFile } from './uploads.ts'

type World = Pick<Runtime, 'database'>

/**
 * What is known of a file, or undefined where the actor may not read it: one his own office or enterprise uploaded, or
 * one that its uploader handed in with an application or a letter he may read. To know its SHA-256 is not enough.
 */
export const findFile = async (world: World, actor: Actor, sha256: string): Promise<KeptFile | undefined> => {
  const { db } = world.database
  const file = await db.selectFrom('files').selectAll().where('sha256', '=', sha256).executeTakeFirst()
  if (file === undefined) return undefined
  const uploads = await db.selectFrom('uploads').selectAll().where('sha256', '=', sha256).orderBy('at').execute()
  for (const upload of uploads)
    if (isOwn(actor, upload) || (await isHandedIn(world, actor, upload)))
      return { sha256, name: upload.name, bytes: file.bytes, type: file.type }
  return undefined
}

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
const isEvidence = async ({ database: { db } }: World, actor: Actor, sha256: string, enterprise: string) => {
  const applications = await db
    .selectFrom('applications')
    .select('id')
    .where('enterprise', '=', enterprise)
    .where(applicationsOf(actor))
    .execute()
  for (const { id } of applications) {
    const events = await eventsOf(db, 'application', id)
    const digests = events.flatMap((event) => {
      const happened = readEvent('application', event)
      return happened.type === 'submitted' || happened.type === 'resubmitted' ? [happened.digest] : []
    })
    const submissions = await loadSubmissions(db, digests)
    if ([...submissions.values()].some(({ form }) => form.evidence.some((one) => one.sha256 === sha256))) return true
  }
  return false
}

/** Attached to a letter of the city that uploaded it. */
const isScan = async ({ database: { db } }: World, actor: Actor, sha256: string, unit: string): Promise<boolean> => {
  const letters = await db
    .selectFrom('letters')
    .select('state')
    .where('unit', '=', unit)
    .where(lettersOf(actor))
    .execute()
  return letters.some(({ state }) => state.scan?.sha256 === sha256)
}
