import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Begins with the files that take longest, so that no processor is left alone with one of them at the end: a fresh
 * checkout has no durations of an earlier run to go by.
 */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => rankOf(one) - rankOf(other))
  }
}

/** From the longest down; what is missing here comes after them. `docs/testing.md` has the seconds. */
const LONG = [
  'browser/year',
  'browser/axe',
  'service/crash',
  'http/permissions',
  'store/verify',
  'browser/identity',
  'http/permissions-planted',
  'browser/two-servers',
  'documents/hundred-annexes',
  'browser/budget',
]

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = LONG.findIndex((name) => moduleId.endsWith(`/specs/${name}.spec.ts`))
  return rank === -1 ? LONG.length : rank
}
