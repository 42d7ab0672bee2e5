import { type Day, dayOf, startOf } from '#kernel'

/** The one source of “now”; the rehearsal and the specs hand in their own. */
export interface Clock {
  now(): Date
}

/** The clock of the machine. */
export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands where it was set: at nine in the morning, Shanghai time, of a day. */
export interface SetClock extends Clock {
  set(on: Day): void
}

/** A clock that stands at nine in the morning of that day until it is set to another. */
export const clockSetTo = (on: Day): SetClock => {
  let now = morningOf(on)
  return {
    now: () => now,
    set: (day) => {
      now = morningOf(day)
    },
  }
}

/** The calendar day in Asia/Shanghai. */
export const today = (clock: Clock): Day => dayOf(clock.now())

const morningOf = (on: Day): Date => new Date(startOf(on).getTime() + 9 * 3600_000)
