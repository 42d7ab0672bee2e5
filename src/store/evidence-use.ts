import type { FrozenSubmission } from '#lifecycle'
import type { StoredStream } from './history.ts'
import type { EvidenceUseTable } from './schema.ts'

/** The files that submissions name as evidence; `frozen` holds the submissions, `changed` their applications. */
export const evidenceUses = (
  frozen: ReadonlyMap<string, string>,
  changed: readonly StoredStream[],
): readonly EvidenceUseTable[] => {
  const enterprises = new Map(changed.flatMap((one) => (isApplication(one) ? [[one.id, one.state.enterprise]] : [])))
  return [...frozen.values()].flatMap((content) => {
    const { application, version, form }: FrozenSubmission = JSON.parse(content)
    const enterprise = enterprises.get(application)
    if (enterprise === undefined) return []
    return form.evidence.map(({ item, sha256 }) => ({ application, version, item, sha256, enterprise }))
  })
}

const isApplication = (one: StoredStream): one is StoredStream<'application'> => one.kind === 'application'
