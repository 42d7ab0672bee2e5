/** Who may sit in front of Peiyu. `system` is the programme itself: reactions to events and the passing of days. */
export const ROLES = {
  clerk: '企业填报人',
  confirmer: '企业确认人',
  countyOfficer: '县区经办人',
  cityOfficer: '市局经办人',
  cityHead: '市局负责人',
  provinceOfficer: '省厅经办人',
  provinceHead: '省厅负责人',
  expert: '评审专家',
  supervisor: '监督员',
  partner: '合作机构',
  citizen: '社会公众',
  accountAdmin: '账户管理员',
  securityAdmin: '安全管理员',
  auditAdmin: '审计管理员',
  system: '系统',
} as const
export type Role = keyof typeof ROLES

/** Someone who acts, in one role. Enterprise people carry their enterprise, officers their office. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly role: Role
  /** Credit code of the enterprise a clerk or confirmer works for. */
  readonly enterprise?: string
  /** Reporting unit of a city's people; also of a county's. */
  readonly unit?: string
  readonly county?: string
}

/** The program itself, for what happens because a day has come. */
export const SYSTEM: Actor = { id: 'system', name: '系统', role: 'system' }

/** How an actor must stand to a thing. */
export const RELATIONS = {
  any: '不限',
  ownEnterprise: '本企业',
  ownUnit: '本市',
  ownCounty: '本县区',
  assigned: '分派给本人',
} as const
export type Relation = keyof typeof RELATIONS

/** Whose a thing is, as far as permission depends on it. */
export interface Ownership {
  readonly enterprise?: string
  readonly unit?: string
  readonly county?: string
  readonly experts?: readonly string[]
}

/** One line of a permission: this role, standing so to the thing. */
export interface Grant {
  readonly role: Role
  readonly relation: Relation
}

/** Grants for several roles that stand alike to the thing. */
export const grant = (relation: Relation, ...roles: readonly Role[]): readonly Grant[] =>
  roles.map((role) => ({ role, relation }))

/** Whether any of the grants lets `actor` act on a thing that belongs so. */
export const may = (actor: Actor, grants: readonly Grant[], thing: Ownership): boolean =>
  grants.some(({ role, relation }) => role === actor.role && STANDS[relation](actor, thing))

const STANDS = {
  any: () => true,
  ownEnterprise: ({ enterprise }, thing) => enterprise !== undefined && enterprise === thing.enterprise,
  ownUnit: ({ unit }, thing) => unit !== undefined && unit === thing.unit,
  ownCounty: ({ county }, thing) => county !== undefined && county === thing.county,
  assigned: ({ id }, thing) => thing.experts?.includes(id) === true,
} as const satisfies Record<Relation, (actor: Actor, thing: Ownership) => boolean>

/** The enterprise or office that an actor acts for; undefined of those who act for themselves. */
export const onBehalfOf = ({ role, enterprise, unit, county }: Actor): string | undefined => {
  if (enterprise !== undefined) return `enterprise:${enterprise}`
  if (county !== undefined) return `county:${county}`
  if (unit !== undefined) return `unit:${unit}`
  return role === 'provinceOfficer' || role === 'provinceHead' ? 'province' : undefined
}
