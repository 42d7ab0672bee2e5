import type { Application, FrozenSubmission, StreamRef } from '#lifecycle'
import type { EvidenceUseTable } from './schema.ts'

/** The files that submissions name as evidence; `frozen` holds the submissions, `changed` their applications. */
export const evidenceUses = (
  frozen: ReadonlyMap<string, string>,
  changed: readonly Changed[],
): readonly EvidenceUseTable[] => {
  const enterprises = new Map(changed.flatMap((one) => (isApplication(one) ? [[one.id, one.state.enterprise]] : [])))
  return [...frozen.values()].flatMap((content) => {
    const { application, version, form }: FrozenSubmission = JSON.parse(content)
    const enterprise = enterprises.get(application)
    if (enterprise === undefined) return []
    return form.evidence.map(({ item, sha256 }) => ({ application, version, item, sha256, enterprise }))
  })
}

/** An aggregate as a command leaves it. */
interface Changed extends StreamRef {
  readonly state: object
}

const isApplication = (one: Changed): one is Changed & { readonly state: Application } => one.kind === 'application'
