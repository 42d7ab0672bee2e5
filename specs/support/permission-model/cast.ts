import { EXPERTS, expertActor } from '#demo/year/people.ts'
import type { Actor } from '#lifecycle'
import { LIAONING } from '#policy/packs/liaoning-2019/regions.ts'
import type { PersonRole } from './rights.ts'
import { poolOf, type World } from './world.ts'

/** Someone in front of the server: with a role of a person, signed in or not. */
export interface Person {
  readonly role: PersonRole
  readonly actor: Actor
  readonly signedIn: boolean
}

/**
 * Everybody of a world: the people of its enterprises, cities and counties, those of another enterprise, another city
 * and the county next door, those whose account lacks its code, the province, the experts of the pool and one of none,
 * the supervisor, a partner, the administrators, the public with and without an account.
 */
export const castOf = (world: World): readonly Person[] => [
  ...applicants([...world.enterprises.map(({ code }) => code), '91210100MA00000000']),
  ...cities([...new Set([...unitsOf(world), other(unitsOf(world), allUnits())])]),
  ...counties(world),
  ...SINGLE.map((role) => person(role)),
  ...poolOf(world).map((expert) => ({ role: 'expert', actor: expertActor(expert), signedIn: true }) as const),
  ...EXPERTS.slice(-1).map((expert) => ({ role: 'expert', actor: expertActor(expert), signedIn: true }) as const),
  ...WITH_CODES.map((role) => person(role, { id: `codeless-${role}` })),
  { ...person('citizen', { id: 'citizen' }), signedIn: false },
]

const SINGLE = [
  'provinceOfficer',
  'provinceHead',
  'supervisor',
  'partner',
  'citizen',
  'accountAdmin',
  'securityAdmin',
  'auditAdmin',
] as const satisfies readonly PersonRole[]

const WITH_CODES = ['clerk', 'confirmer', 'countyOfficer', 'cityOfficer', 'cityHead'] as const

const person = (role: PersonRole, about: Partial<Actor> = {}): Person => ({
  role,
  actor: { id: `world-${role}-${about.enterprise ?? about.county ?? about.unit ?? ''}`, name: '某人', role, ...about },
  signedIn: true,
})

const applicants = (codes: readonly string[]) =>
  codes.flatMap((enterprise) => [person('clerk', { enterprise }), person('confirmer', { enterprise })])

const cities = (units: readonly string[]) =>
  units.flatMap((unit) => [person('cityOfficer', { unit }), person('cityHead', { unit })])

/** Officers of the counties of the world, and of one more county in each of its cities; a zone has none of its own. */
const counties = (world: World): readonly Person[] =>
  unitsOf(world).flatMap((unit) => {
    const all = LIAONING.countiesOf(unit).map(({ code }) => code)
    const own = all.filter((code) => world.enterprises.some(({ county }) => county === code))
    return all.length === 0 ? [] : [...own, other(own, all)].map((county) => person('countyOfficer', { unit, county }))
  })

/** The cities and zones in which the world has enterprises. */
export const unitsOf = ({ enterprises }: World): readonly string[] => [...new Set(enterprises.map(({ unit }) => unit))]

const allUnits = (): readonly string[] => LIAONING.reportingUnits.map(({ code }) => code)

const other = (these: readonly string[], all: readonly string[]): string => {
  const found = all.find((code) => !these.includes(code))
  if (found === undefined) throw new RangeError('no other place')
  return found
}
