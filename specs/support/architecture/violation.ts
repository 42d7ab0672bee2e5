/** Where a rule is broken, as an editor opens it: `src/kernel/day.ts:3 …`. */
export type Violation = string

export const violation = (path: string, line: number, message: string): Violation => `${path}:${line} ${message}`
