import type { ConsistencyRule } from './vocabulary.ts'

const REGISTRAR: ConsistencyRule = {
  id: 'C1',
  severity: 'warning',
  kind: 'registrarAgrees',
  uscc: 'uscc',
  county: 'county',
}
const SIZE: ConsistencyRule = { id: 'C2', severity: 'warning', kind: 'sizeAgrees', typed: 'sizeClass' }
const REGISTERED: ConsistencyRule = {
  id: 'C3',
  severity: 'error',
  kind: 'inOrder',
  earlier: 'registeredOn',
  later: 'submission',
}
const MAIN_REVENUE: ConsistencyRule = {
  id: 'C4',
  severity: 'error',
  kind: 'partsWithin',
  parts: ['mainRevenue'],
  total: 'revenue',
}
/** A young enterprise may spend more on research than it earns: unusual, not impossible. */
const RD_SPENDING: ConsistencyRule = {
  id: 'C5',
  severity: 'warning',
  kind: 'partsWithin',
  parts: ['rdSpending'],
  total: 'revenue',
}

export const PRODUCT_CONSISTENCY: readonly ConsistencyRule[] = [
  REGISTRAR,
  { id: 'C6', severity: 'error', kind: 'partsWithin', parts: ['productSales'], total: 'sales' },
  { id: 'C7', severity: 'error', kind: 'inOrder', earlier: 'developedOn', later: 'submission' },
]

export const ENTERPRISE_CONSISTENCY: readonly ConsistencyRule[] = [
  REGISTRAR,
  SIZE,
  REGISTERED,
  MAIN_REVENUE,
  RD_SPENDING,
  { id: 'C8', severity: 'error', kind: 'partsWithin', parts: ['managers', 'technicians'], total: 'staff' },
]

/**
 * The typed counts of intellectual property are warned of, not refused, where they differ from the list: the list may
 * hold only what the criteria need, and the number of patents is that of a year's end.
 */
export const GIANT_CONSISTENCY: readonly ConsistencyRule[] = [
  REGISTRAR,
  SIZE,
  REGISTERED,
  MAIN_REVENUE,
  RD_SPENDING,
  { id: 'C9', severity: 'error', kind: 'partsWithin', parts: ['bachelors'], total: 'staff' },
  { id: 'C10', severity: 'error', kind: 'partsWithin', parts: ['techStaff'], total: 'staff' },
  {
    id: 'C11',
    severity: 'error',
    kind: 'partsMakeTotal',
    parts: ['patentsInvention', 'patentsUtility', 'patentsDesign'],
    total: 'patentsTotal',
  },
  { id: 'C12', severity: 'warning', kind: 'agreesWith', typed: 'patentsTotal', computed: 'listedPatents' },
  { id: 'C13', severity: 'warning', kind: 'agreesWith', typed: 'coreIpShare', computed: 'coreIpShare' },
]
