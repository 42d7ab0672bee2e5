import type { Form } from '#engine'

/** A form that meets all that arithmetic decides: 5 + 10 + 3 points of S4, 5, 10 and 5. */
export const SCORED_FORM: Form = {
  track: 'scored',
  year: 2019,
  facts: {
    enterpriseName: '样例',
    revenue: { 2017: '1000', 2018: '2000' },
    mainRevenue: { 2017: '1000', 2018: '1600' },
    rdSpending: { 2017: '30', 2018: '60' },
    assets: { 2017: '100', 2018: '100' },
    liabilities: { 2017: '10', 2018: '10' },
    equityRaised: { 2017: '0', 2018: '0' },
    digitalLevel: '三级',
    nicheYears: '7',
    rights: [{ kind: 'Ⅰ类', name: '样例' }],
  },
  evidence: [],
}
