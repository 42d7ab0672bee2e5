import type { Actor } from '#lifecycle'
import type { Runtime } from '../runtime.ts'

/** A file as its uploader gets to know it: what a form's evidence or a letter's scan names it by. */
export interface KeptFile {
  readonly sha256: string
  readonly name: string
  readonly bytes: number
  readonly type: string
}

/** A file that is kept, and who uploaded it. */
export interface Upload {
  readonly actor: Actor
  readonly file: KeptFile
}

/** Enters who uploaded what; the same file of the same person again takes its newer name. All of them or none. */
export const enterUploads = async (
  { database, clock }: Pick<Runtime, 'database' | 'clock'>,
  uploads: readonly Upload[],
): Promise<void> => {
  const at = clock.now().toISOString()
  await database.db.transaction().execute(async (trx) => {
    for (const some of batches(uploads, ROWS_AT_ONCE)) {
      await trx
        .insertInto('files')
        .values(some.map(({ file: { sha256, bytes, type } }) => ({ sha256, bytes, type, at })))
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      await trx
        .insertInto('uploads')
        .values(lastOfEach(some).map((upload) => rowOf(upload, at)))
        .onConflict((conflict) =>
          conflict.columns(['sha256', 'by_id']).doUpdateSet(({ ref }) => ({ name: ref('excluded.name'), at })),
        )
        .execute()
    }
  })
}

/** The list in parts of at most so many. */
export const batches = <T>(all: readonly T[], most: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / most) }, (_, at) => all.slice(at * most, (at + 1) * most))

/** A statement has room for 65,535 values. */
const ROWS_AT_ONCE = 1000

/** One statement cannot enter the same row twice. */
const lastOfEach = (uploads: readonly Upload[]): readonly Upload[] => [
  ...new Map(uploads.map((upload) => [`${upload.file.sha256} ${upload.actor.id}`, upload])).values(),
]

const rowOf = ({ actor, file: { sha256, name } }: Upload, at: string) => ({
  sha256,
  by_id: actor.id,
  by_name: actor.name,
  enterprise: actor.enterprise ?? null,
  unit: actor.unit ?? null,
  name,
  at,
})
