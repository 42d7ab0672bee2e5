import { type Files, receiveAll } from '../files/receive.ts'
import { batches } from '../files/uploads.ts'
import type { Office } from '../office.ts'
import type { Applicant } from './applying.ts'
import { clerkOf } from './cast.ts'
import { contentOfSample } from './evidence.ts'

/** 证明材料: the clerks upload every file that the applicants' forms name, many at once. */
export const handInEvidence = async (office: Office, files: Files, applicants: readonly Applicant[]): Promise<void> => {
  for (const some of batches(applicants, APPLICANTS_AT_ONCE)) {
    const answer = await receiveAll(office, files, some.flatMap(evidenceOf))
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
