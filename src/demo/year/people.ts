import type { Actor, Expert } from '#lifecycle'
import { PROVINCE as REGIONS } from '#service/province.ts'

/** The invented people of a rehearsal. Their accounts exist nowhere else. */
export const PROVINCE = {
  officer: { id: 'rehearsal-province-officer', name: '省厅经办人（演练）', role: 'provinceOfficer' },
  head: { id: 'rehearsal-province-head', name: '省厅负责人（演练）', role: 'provinceHead' },
} as const satisfies Record<string, Actor>

export const PUBLIC: Actor = { id: 'rehearsal-citizen', name: '社会公众（演练）', role: 'citizen' }

export const clerkOf = (enterprise: string): Actor => ({
  id: `rehearsal-clerk-${enterprise}`,
  name: '企业填报人（演练）',
  role: 'clerk',
  enterprise,
})

export const cityOfficerOf = (unit: string): Actor => cityPerson(unit, 'cityOfficer', '经办人')

export const cityHeadOf = (unit: string): Actor => cityPerson(unit, 'cityHead', '负责人')

const cityPerson = (unit: string, role: 'cityOfficer' | 'cityHead', called: string): Actor => ({
  id: `rehearsal-${role}-${unit}`,
  name: `${REGIONS.get(unit).name}局${called}（演练）`,
  role,
  unit,
})

/** The pool of experts. */
export const EXPERTS: readonly Expert[] = [...'甲乙丙丁戊己庚辛壬癸子丑'].map((letter, at) => ({
  id: `rehearsal-expert-${at + 1}`,
  name: `专家${letter}（演练）`,
}))

export const expertActor = ({ id, name }: Expert): Actor => ({ id, name, role: 'expert' })
