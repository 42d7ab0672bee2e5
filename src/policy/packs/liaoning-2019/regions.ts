import { type Region, readDivisions, regionsOf } from '#kernel'
import { DIVISIONS } from './divisions.ts'

/** The only 计划单列市 of the province. */
const DALIAN = '210200'

/**
 * 沈抚示范区 recommends to the province like a city but is no administrative division, so GB/T 2260 gives it no code.
 * `21SF` is our own: letters cannot collide with a code of the standard, now or later.
 */
const SHENFU: Region = {
  code: '21SF',
  name: '沈抚示范区',
  kind: 'zone',
  parent: '210000',
  bureau: { name: '沈抚示范区产业创新局', agency: '沈抚产创' },
}

const withBureau = (region: Region): Region =>
  region.kind === 'city'
    ? {
        ...region,
        ...(region.code === DALIAN ? { reportsToMinistry: true } : {}),
        bureau: { name: `${region.name}工业和信息化局`, agency: `${region.name.slice(0, 1)}工信` },
      }
    : region

/** Every region of the province in code order; 沈抚示范区 comes last. */
export const LIAONING = regionsOf([...readDivisions(DIVISIONS).map(withBureau), SHENFU], '210106')
