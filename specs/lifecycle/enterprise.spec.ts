import { describe, expect, it } from 'vitest'
import { composeUscc } from '#kernel'
import { given } from '#specs/support/lifecycle.ts'
import { COMMANDS } from '#specs/support/lifecycle-commands.ts'
import { SHENYANG, TIEXI, USCC } from '#specs/support/lifecycle-pack.ts'
import {
  citizen,
  cityOfficer,
  clerk,
  countyOfficer,
  dalianOfficer,
  otherClerk,
  otherCountyOfficer,
} from '#specs/support/lifecycle-people.ts'
import { anEnterprise } from '#specs/support/lifecycle-samples.ts'

const command = COMMANDS['enterprise.register']
const registered = anEnterprise.registered()

describe('登记企业', () => {
  it.each([citizen, clerk])('$name可以登记，由区县确定推荐单位', (actor) => {
    const state = given({})
      .on('2019-03-01')
      .by(actor)
      .when('enterprise.register', command, USCC)
      .expectEvent('registered')
    expect(state).toEqual({ id: USCC, stage: 'registered', name: command.name, county: TIEXI, unit: SHENYANG })
  })
  it('别家企业的填报人不能登记', () => {
    given({}).on('2019-03-01').by(otherClerk).when('enterprise.register', command, USCC).expectRefusal('not-permitted')
  })
  it('已登记的不能再登记', () => {
    given({ enterprise: registered })
      .on('2019-03-01')
      .by(clerk)
      .when('enterprise.register', command)
      .expectRefusal('already-exists')
  })
  it('校验码不符的代码不予登记', () => {
    const wrong = USCC.slice(0, 17) + (USCC.endsWith('0') ? '1' : '0')
    given({})
      .on('2019-03-01')
      .by(citizen)
      .when('enterprise.register', { ...command, uscc: wrong }, wrong)
      .expectRefusal('uscc-check')
  })
  it('个体工商户不予登记', () => {
    const uscc = composeUscc({ kind: '92', region: TIEXI, serial: 'MA0AAAA1' })
    given({})
      .on('2019-03-01')
      .by(citizen)
      .when('enterprise.register', { ...command, uscc }, uscc)
      .expectRefusal('uscc-sole-trader')
  })
  it('编号须是统一社会信用代码本身', () => {
    given({}).on('2019-03-01').by(citizen).when('enterprise.register', command, 'x').expectRefusal('wrong-id')
  })
  it.each([
    ['110101', '外省的区县'],
    [SHENYANG, '市而不是区县'],
    ['210000', '省'],
  ])('所在地区%s是%s，不予登记', (county) => {
    const told = given({})
      .on('2019-03-01')
      .by(citizen)
      .when('enterprise.register', { ...command, county, name: '' }, USCC)
    expect(told.expectRefusal('incomplete').problems?.map(({ field }) => field)).toEqual(['name', 'county'])
  })
  it('沈抚示范区自成推荐单位', () => {
    const told = given({})
      .on('2019-03-01')
      .by(citizen)
      .when('enterprise.register', { ...command, county: '21SF' }, USCC)
    expect(told.expectEvent('registered').unit).toBe('21SF')
  })
})

describe('核实企业', () => {
  it.each([cityOfficer, countyOfficer])('$name可以核实', (actor) => {
    const told = given({ enterprise: registered }).on('2019-03-02').by(actor).when('enterprise.verify', {})
    expect(told.expectEvent('verified').stage).toBe('verified')
  })
  it.each([dalianOfficer, otherCountyOfficer, clerk])('外市、外县和企业自己不能核实', (actor) => {
    given({ enterprise: registered })
      .on('2019-03-02')
      .by(actor)
      .when('enterprise.verify', {})
      .expectRefusal('not-permitted')
  })
  it('不予核实须说明原因；企业更正后重新核实', () => {
    const scene = given({ enterprise: registered }).on('2019-03-02').by(countyOfficer)
    scene.when('enterprise.rejectVerification', { reason: '' }).expectRefusal('incomplete')
    const down = scene
      .when('enterprise.rejectVerification', { reason: '名称与执照不符。' })
      .expectEvent('verificationRejected')
    expect(down).toMatchObject({ stage: 'verificationRejected', reason: '名称与执照不符。' })
    const again = given({ enterprise: down })
      .on('2019-03-03')
      .by(clerk)
      .when('enterprise.amend', COMMANDS['enterprise.amend'])
    const amended = again.expectEvent('amended')
    expect(amended.stage).toBe('registered')
    expect(amended.reason).toBeUndefined()
  })
})

describe('企业更名', () => {
  const rename = COMMANDS['enterprise.rename']
  it('凭文件更名', () => {
    const told = given({ enterprise: anEnterprise.verified() })
      .on('2019-10-02')
      .by(cityOfficer)
      .when('enterprise.rename', rename)
    expect(told.expectEvent('renamed', { from: '沈阳精工有限公司' }).name).toBe(rename.name)
  })
  it('同名不必更名，没有文号不能更名，外市不能办', () => {
    const scene = given({ enterprise: anEnterprise.verified() }).on('2019-10-02')
    scene
      .by(cityOfficer)
      .when('enterprise.rename', { ...rename, name: '沈阳精工有限公司' })
      .expectRefusal('same-name')
    scene
      .by(cityOfficer)
      .when('enterprise.rename', { ...rename, documentNumber: '' })
      .expectRefusal('incomplete')
    scene.by(dalianOfficer).when('enterprise.rename', rename).expectRefusal('not-permitted')
  })
})
