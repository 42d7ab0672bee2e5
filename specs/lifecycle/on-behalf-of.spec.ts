import { describe, expect, it } from 'vitest'
import { onBehalfOf } from '#lifecycle/actor.ts'
import { SHENYANG, TIEXI, USCC } from '#specs/support/lifecycle-pack.ts'
import {
  cityHead,
  cityOfficer,
  clerk,
  confirmer,
  countyOfficer,
  expert,
  PEOPLE,
  provinceHead,
  provinceOfficer,
} from '#specs/support/lifecycle-people.ts'

describe('代表谁办理', () => {
  it.each([
    ['企业填报人', clerk, `enterprise:${USCC}`],
    ['企业确认人', confirmer, `enterprise:${USCC}`],
    ['县区经办人', countyOfficer, `county:${TIEXI}`],
    ['市局经办人', cityOfficer, `unit:${SHENYANG}`],
    ['市局负责人', cityHead, `unit:${SHENYANG}`],
    ['省厅经办人', provinceOfficer, 'province'],
    ['省厅负责人', provinceHead, 'province'],
    ['评审专家', expert('x1'), undefined],
    ['系统', PEOPLE.system, undefined],
  ])('%s：企业代表企业，县代表县，市代表市，专家和系统只代表自己', (_, actor, expected) => {
    expect(onBehalfOf(actor)).toBe(expected)
  })
})
