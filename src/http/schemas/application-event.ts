import { AGGREGATES } from '#lifecycle'

/** What can happen to an application, told apart by `type`; each act brings its own. */
export const ApplicationEventShape = AGGREGATES.application.seenEvents.meta({ id: 'ApplicationEvent' })
