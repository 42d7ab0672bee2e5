import { describe, expect, it } from 'vitest'
import { day } from '#kernel'
import type { Application, Letter } from '#lifecycle'
import { given } from '#specs/support/lifecycle.ts'
import { COMMANDS } from '#specs/support/lifecycle-commands.ts'
import { linesUnder } from '#specs/support/lifecycle-loader.ts'
import { DALIAN, SHENYANG } from '#specs/support/lifecycle-pack.ts'
import { cityHead, cityOfficer, dalianHead, dalianOfficer } from '#specs/support/lifecycle-people.ts'
import { aCampaign, aLetter, anApplication } from '#specs/support/lifecycle-samples.ts'

const recommended = anApplication.recommended()
const send = COMMANDS['letter.send']

const scene = (on: string, letter: Letter = aLetter.drafted(), applications: readonly Application[] = [recommended]) =>
  given({ campaign: aCampaign.open(), letter, application: applications }).on(on)

describe('起草推荐函', () => {
  const draft = COMMANDS['letter.draft']
  const blank = given({ campaign: aCampaign.open() }).on('2019-06-20')
  it('本市起草，可以反复修改', () => {
    const state = blank.by(cityOfficer).when('letter.draft', draft, 'l1').expectEvent('drafted')
    expect(state).toMatchObject({ stage: 'drafted', unit: SHENYANG, applications: ['a1'] })
    const amend = { date: day('2019-06-29'), applications: ['a1', 'a2'], explanation: '说明。' }
    const amended = scene('2019-06-21', state).by(cityOfficer).when('letter.amend', amend).expectEvent('amended')
    expect(amended).toMatchObject(amend)
    const again = scene('2019-06-22', amended).by(cityOfficer).when('letter.amend', COMMANDS['letter.amend'])
    expect(again.expectEvent('amended').explanation).toBeUndefined()
  })
  it('不能替外市起草或修改；同一件不能列两次；批次须存在', () => {
    blank.by(dalianOfficer).when('letter.draft', draft, 'l1').expectRefusal('not-permitted')
    scene('2019-06-21').by(dalianOfficer).when('letter.amend', draft).expectRefusal('not-permitted')
    const twice = { ...draft, applications: ['a1', 'a1'] }
    blank.by(cityOfficer).when('letter.draft', twice, 'l1').expectRefusal('listed-twice')
    scene('2019-06-21').by(cityOfficer).when('letter.amend', twice).expectRefusal('listed-twice')
    given({}).on('2019-06-20').by(cityOfficer).when('letter.draft', draft, 'l1').expectRefusal('not-found')
  })
})

describe('三(一) 以正式文件报送', () => {
  it('6月30日当天仍可报送：名单连同摘要固定，申报随之列入', () => {
    const told = scene('2019-06-30').by(cityHead).when('letter.send', send)
    const state = told.expectEvent('sent', { applications: ['a1'] })
    expect(state).toMatchObject({ stage: 'sent', number: send.number, counts: { enterprise: 1 } })
    expect(state.applications).toBeUndefined()
    expect(linesUnder(state.list ?? '')).toEqual([
      {
        application: 'a1',
        number: recommended.number,
        track: 'enterprise',
        enterpriseName: recommended.enterpriseName,
        digest: recommended.digest,
      },
    ])
    expect(told.follows).toMatchObject([
      {
        to: { kind: 'application', id: 'a1' },
        act: 'application.report',
        command: { letter: 'l1', ...send, date: '2019-06-28' },
      },
    ])
  })
  it('7月1日起不再受理，并引用依据；省厅准予延期的除外', () => {
    scene('2019-07-01').by(cityHead).when('letter.send', send).expectRefusal('gate-closed', '三(一)')
    const extended = anApplication.recommended({ sentBack: { reason: '盖章件缺页。', correctBy: day('2019-07-20') } })
    scene('2019-07-20', aLetter.drafted(), [extended]).by(cityHead).when('letter.send', send).expectEvent('sent')
    const two = aLetter.drafted({ applications: ['a1', 'a2'] })
    const late = anApplication.recommended({ id: 'a2' })
    scene('2019-07-20', two, [extended, late]).by(cityHead).when('letter.send', send).expectRefusal('gate-closed')
  })
  it('市局经办人和外市负责人不能报送', () => {
    for (const actor of [cityOfficer, dalianHead])
      scene('2019-06-30').by(actor).when('letter.send', send).expectRefusal('not-permitted')
  })
  it.each(['沈工信发〔2019〕12号', '沈抚示范区产业发展局〔2019〕1号'])('文号“%s”可以', (number) => {
    scene('2019-06-30').by(cityHead).when('letter.send', { number }).expectEvent('sent')
  })
  it.each(['沈工信发[2019]12号', '沈工信发〔19〕12号', '沈工信发〔2019〕12', '〔2019〕12号', ''])(
    '文号“%s”不可以',
    (number) => {
      const { problems } = scene('2019-06-30').by(cityHead).when('letter.send', { number }).expectRefusal('incomplete')
      expect(problems).toMatchObject([{ code: 'not-a-document-number', field: 'number' }])
    },
  )
  it('成文日期不能晚于报送当天', () => {
    scene('2019-06-28').by(cityHead).when('letter.send', send).expectEvent('sent')
    scene('2019-06-27').by(cityHead).when('letter.send', send).expectRefusal('incomplete')
  })
  it('名单为空的不能报送', () => {
    scene('2019-06-30', aLetter.drafted({ applications: [] }))
      .by(cityHead)
      .when('letter.send', send)
      .expectRefusal('nothing-listed')
  })
  it('找不到的、外市的、外批次的、未推荐的，逐件指出', () => {
    const letter = aLetter.drafted({ applications: ['a1', 'a2', 'a3', 'a4', 'a5'] })
    const applications = [
      recommended,
      anApplication.recommended({ id: 'a2', unit: DALIAN }),
      anApplication.recommended({ id: 'a3', campaign: 'other' }),
      anApplication.reported({ id: 'a4' }),
    ]
    const { problems } = scene('2019-06-30', letter, applications)
      .by(cityHead)
      .when('letter.send', send)
      .expectRefusal('not-listable')
    expect(problems?.map(({ field }) => field)).toEqual([
      'applications[1]',
      'applications[2]',
      'applications[3]',
      'applications[4]',
    ])
  })
  it('报送以后不能再报送，也不能修改', () => {
    const sent = scene('2019-06-30').by(cityHead).when('letter.send', send).expectEvent('sent')
    scene('2019-06-30', sent).by(cityHead).when('letter.send', send).expectRefusal('wrong-stage')
    scene('2019-06-30', sent)
      .by(cityOfficer)
      .when('letter.amend', COMMANDS['letter.amend'])
      .expectRefusal('wrong-stage')
  })
})

describe('通知·二 原则上不少于（R17）', () => {
  const giants = (count: number) =>
    Array.from({ length: count }, (_, at) => anApplication.recommended({ id: `g${at}`, track: 'giant' }))
  const enterprises = (count: number) =>
    Array.from({ length: count }, (_, at) => anApplication.recommended({ id: `e${at}` }))
  const products = (count: number) =>
    Array.from({ length: count }, (_, at) => anApplication.recommended({ id: `p${at}`, track: 'product' }))
  const sending = (applications: readonly Application[]) => {
    const { explanation: _, ...letter } = aLetter.drafted({ applications: applications.map(({ id }) => id) })
    return scene('2019-06-30', letter, applications).by(cityHead).when('letter.send', send)
  }
  it('产品10项、企业5户、小巨人1户正好够数，不必说明', () => {
    expect(sending([...products(10), ...enterprises(5), ...giants(1)]).expectEvent('sent').shortfalls).toEqual([])
  })
  it('少一户而没有说明的，先说明原因，引用通知', () => {
    const refusal = sending([...products(10), ...enterprises(4), ...giants(1)]).expectRefusal(
      'shortfall-unexplained',
      '通知·二',
    )
    expect(refusal.message).toContain('“专精特新”中小企业4项')
  })
  it('说明原因以后照常报送，不足之处随函留存', () => {
    const state = scene('2019-06-30').by(cityHead).when('letter.send', send).expectEvent('sent')
    expect(state.shortfalls).toEqual([
      { track: 'product', count: 0, minimum: 10 },
      { track: 'enterprise', count: 1, minimum: 5 },
      { track: 'giant', count: 0, minimum: 1 },
    ])
  })
})

describe('附盖章件', () => {
  const scan = COMMANDS['letter.attachScan']
  const sent = aLetter.sent()
  it('报送以后附上，以校验值固定，只附一次', () => {
    const state = scene('2019-07-01', sent).by(cityOfficer).when('letter.attachScan', scan).expectEvent('scanAttached')
    expect(state).toMatchObject({ stage: 'sealed', scan })
    scene('2019-07-01', state).by(cityOfficer).when('letter.attachScan', scan).expectRefusal('wrong-stage')
  })
  it('未报送的不能附，外市不能附，校验值不对或空文件不能附', () => {
    scene('2019-07-01').by(cityOfficer).when('letter.attachScan', scan).expectRefusal('wrong-stage')
    scene('2019-07-01', sent).by(dalianOfficer).when('letter.attachScan', scan).expectRefusal('not-permitted')
    const wrong = { sha256: 'A'.repeat(64), name: '', bytes: 0 }
    const { problems } = scene('2019-07-01', sent)
      .by(cityOfficer)
      .when('letter.attachScan', wrong)
      .expectRefusal('incomplete')
    expect(problems?.map(({ field }) => field)).toEqual(['sha256', 'name', 'bytes'])
  })
})
