import { type Files, receiveAll } from '#service/files/receive.ts'
import { batches } from '#service/files/uploads.ts'
import type { Runtime } from '#service/runtime.ts'
import type { Applicant } from './applying.ts'
import { contentOfSample } from './evidence.ts'
import { clerkOf } from './people.ts'

/** 证明材料: the clerks upload every file that the applicants' forms name, many at once. */
export const uploadEvidence = async (
  runtime: Runtime,
  files: Files,
  applicants: readonly Applicant[],
): Promise<void> => {
  for (const some of batches(applicants, APPLICANTS_AT_ONCE)) {
    const answer = await receiveAll(runtime, files, some.flatMap(evidenceOf))
    if (!answer.ok) throw new Error(answer.refusal.message)
  }
}

/** Their files are in memory together. */
const APPLICANTS_AT_ONCE = 100

const evidenceOf = ({ enterprise, form }: Applicant) =>
  form.evidence.map(({ item, name }) => ({
    actor: clerkOf(enterprise),
    name,
    content: contentOfSample(enterprise, item, name),
  }))
