import type { Role } from './actor.ts'
import type { Happening } from './stream.ts'

/** The groups of roles that read alike: what one of a group may know of a thing, all of them may. */
export const AUDIENCES = {
  applicant: ['clerk', 'confirmer'],
  county: ['countyOfficer'],
  city: ['cityOfficer', 'cityHead'],
  province: ['provinceOfficer', 'provinceHead'],
  supervisor: ['supervisor'],
  expert: ['expert'],
  public: ['citizen', 'partner'],
  administrators: ['accountAdmin', 'securityAdmin', 'auditAdmin'],
  system: ['system'],
} as const satisfies Readonly<Record<string, readonly Role[]>>
export type Audience = keyof typeof AUDIENCES

/** The audience that a role belongs to. */
export const audienceOf = (role: Role): Audience => AUDIENCE_OF[role]

const AUDIENCE_OF = {
  clerk: 'applicant',
  confirmer: 'applicant',
  countyOfficer: 'county',
  cityOfficer: 'city',
  cityHead: 'city',
  provinceOfficer: 'province',
  provinceHead: 'province',
  expert: 'expert',
  supervisor: 'supervisor',
  partner: 'public',
  citizen: 'public',
  accountAdmin: 'administrators',
  securityAdmin: 'administrators',
  auditAdmin: 'administrators',
  system: 'system',
} as const satisfies { readonly [R in Role]: AudienceWith<R> }

type AudienceWith<R extends Role> = {
  readonly [A in Audience]: R extends (typeof AUDIENCES)[A][number] ? A : never
}[Audience]

/** Who is inside none of the offices and is told only what concerns everybody. */
export const OUTSIDE = ['public', 'administrators'] as const satisfies readonly Audience[]

/** What is hidden of a thing: from an audience that is not named nothing, else the whole of it or these fields. */
export type Hides<T> = { readonly [A in Audience]?: true | readonly (keyof T)[] }

/** The same of a state, field by field: the audiences that do not see it. A new field has to be named here. */
export type FieldHides<S> = { readonly [F in keyof S]-?: readonly Audience[] }

/** A thing of which some fields are left out for some. */
type Without<T, F> = Pick<T, Exclude<keyof T, F>> & Partial<Pick<T, Extract<keyof T, F>>>

type HiddenFields<H> = { [F in keyof H]: H[F] extends readonly [] ? never : F }[keyof H]

/** A state as some audience sees it. */
export type SeenState<S, H extends FieldHides<S>> = Without<S, HiddenFields<H>>

type Named<H> = { [A in keyof H]: H[A] extends readonly (infer F)[] ? F : never }[keyof H]

/** What an event holds as some audience sees it. */
export type SeenData<D, H> = Without<D, Named<H>>

/** The state without what the audience does not see. */
export function stateFor<S extends object, const H extends FieldHides<S>>(
  audience: Audience,
  state: S,
  hides: H,
): SeenState<S, H>
/** The state without what the audience does not see, whichever aggregate's it is. */
export function stateFor(
  audience: Audience,
  state: object,
  hides: Readonly<Record<string, readonly Audience[]>>,
): object {
  return leaveOut(state, (field) => hides[field]?.includes(audience) !== false)
}

/** Whether the audience sees that field at all. */
export const seesField = <S>(audience: Audience, field: keyof S, hides: FieldHides<S>): boolean =>
  !hides[field].includes(audience)

/** The event without what the audience does not see; undefined where it must not know that it happened. */
export const eventFor = (audience: Audience, event: Happening, hides: EventTable): Happening | undefined =>
  isHidden(audience, event, hides) ? undefined : fieldsFor(audience, event, hides)

/** The event without the fields that the audience does not see, whichever aggregate's it is. */
export const fieldsFor = (audience: Audience, event: Happening, hides: EventTable): Happening => {
  const hidden = hides[event.type]?.[audience] ?? []
  return { type: event.type, ...leaveOut(event, (field) => hidden !== true && hidden.includes(field)) }
}

/** Whether the audience must not know that such an event happened. */
export const isHidden = (audience: Audience, { type }: Happening, hides: EventTable): boolean =>
  hides[type]?.[audience] === true

/** The types of the events of which the audience must not know that they happened. */
export const hiddenTypes = (audience: Audience, hides: EventTable): readonly string[] =>
  Object.keys(hides).filter((type) => hides[type]?.[audience] === true)

/** The table of any aggregate's events. */
export type EventTable = Readonly<Record<string, HidesOfEvent>>

/** What is hidden of any event. */
export type HidesOfEvent = { readonly [A in Audience]?: true | readonly PropertyKey[] }

const leaveOut = (thing: object, hidden: (field: string) => boolean): object =>
  Object.fromEntries(Object.entries(thing).filter(([field]) => !hidden(field)))
