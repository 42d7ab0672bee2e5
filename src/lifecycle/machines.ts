import { applicationMachine } from './application/index.ts'
import { campaignMachine } from './campaign/index.ts'
import { enterpriseMachine } from './enterprise/index.ts'
import type { Machine, StreamKind } from './machine.ts'
import { publicNoticeMachine } from './public-notice/index.ts'
import { recommendationMachine } from './recommendation/index.ts'
import { reviewMachine } from './review/index.ts'
import type { Events, States } from './states.ts'
import { titleMachine } from './title/index.ts'

type MachineByKind = { readonly [K in StreamKind]: Machine<States[K], Events[K]> }

const TYPED = {
  campaign: campaignMachine,
  enterprise: enterpriseMachine,
  application: applicationMachine,
  recommendation: recommendationMachine,
  review: reviewMachine,
  publicNotice: publicNoticeMachine,
  title: titleMachine,
} as const satisfies MachineByKind

/** Every aggregate, by its kind. */
export const MACHINES: MachineByKind = TYPED

/** The steps with their own types, which the table above forgets. */
type Steps<K extends StreamKind> = (typeof TYPED)[K]['transitions']
type ActsOf<K extends StreamKind> = K extends StreamKind ? `${K}.${keyof Steps<K> & string}` : never

/** Everything that can be done: `application.submit`, `title.revoke`, … */
export type Act = ActsOf<StreamKind>

type CommandOf<A extends Act> = A extends `${infer K extends StreamKind}.${infer N}`
  ? N extends keyof Steps<K>
    ? Steps<K>[N] extends { decide(state: never, command: infer C, context: never): unknown }
      ? C
      : never
    : never
  : never

/** The command of each act, taken from its step: `Commands['application.submit']`. */
export type Commands = { readonly [A in Act]: CommandOf<A> }

/** The kind of stream that an act is done to: `'application.submit'` → `'application'`. */
export type KindOf<A extends Act> = A extends `${infer K extends StreamKind}.${string}` ? K : never
