import { describe, expect, it } from 'vitest'
import { assess } from '#engine'
import { day } from '#kernel'
import {
  circumstances,
  findingOn,
  itJudges,
  passing,
  right,
  times,
  trackOf,
  withFact,
  withFacts,
} from '#specs/support/forms.ts'

const product = trackOf('product')
const form = passing('product')
const own = (changes = {}) => right(form, changes)

describe('二(一) 产品：逐条的界限', () => {
  itJudges(product, 'P1', form, [
    { title: '没有专利，不符合', facts: { ipRights: [] }, verdict: 'unmet', says: ['0 项', '1 项'] },
    { title: '恰好 1 项，符合', facts: { ipRights: [own()] }, verdict: 'met', says: ['1 项'] },
    { title: '2 项，符合', facts: { ipRights: times(2, own()) }, verdict: 'met', says: ['2 项', '1 项'] },
    {
      title: '权利人是别人的不算',
      facts: { ipRights: [own({ owner: '样例别家公司' })] },
      verdict: 'unmet',
      says: ['0 项'],
    },
    { title: '没有用于申报产品的不算', facts: { ipRights: [own({ used: false })] }, verdict: 'unmet', says: ['0 项'] },
    {
      title: '软件著作权不是专利',
      facts: { ipRights: [own({ kind: '软件著作权' })] },
      verdict: 'unmet',
      says: ['0 项'],
    },
    { title: '外观设计也是专利', facts: { ipRights: [own({ kind: '外观设计' })] }, verdict: 'met', says: ['1 项'] },
    {
      title: '有效期到申报前一天，不算',
      facts: { ipRights: [own({ validTo: '2019-05-19' })] },
      verdict: 'unmet',
      says: ['0 项'],
    },
    {
      title: '有效期到申报当天，算',
      facts: { ipRights: [own({ validTo: '2019-05-20' })] },
      verdict: 'met',
      says: ['1 项'],
    },
    {
      title: '申报当天授权，算',
      facts: { ipRights: [own({ grantedOn: '2019-05-20' })] },
      verdict: 'met',
      says: ['1 项'],
    },
    {
      title: '申报次日才授权，不算',
      facts: { ipRights: [own({ grantedOn: '2019-05-21' })] },
      verdict: 'unmet',
      says: ['0 项'],
    },
    {
      title: '没有填知识产权清单，缺少数据',
      facts: { ipRights: undefined },
      verdict: 'unknown',
      cells: ['知识产权清单'],
    },
    {
      title: '没有填企业名称，缺少数据',
      facts: { enterpriseName: undefined },
      verdict: 'unknown',
      cells: ['企业名称'],
    },
  ])

  itJudges(product, 'P2', form, [{ title: '“精”由人判断', verdict: 'judgement', says: ['由评审人员判断', '同类产品'] }])
  itJudges(product, 'P3', form, [{ title: '“特”由人判断', verdict: 'judgement', says: ['由评审人员判断', '人无我有'] }])

  const completed = (on: string) => ({ developedOn: on, 'productOutput.2017': '0', 'productOutput.2018': '10' })
  const output = (before: string | undefined, last: string | undefined) => ({
    developedOn: '2018-03-01',
    'productOutput.2017': before,
    'productOutput.2018': last,
  })
  itJudges(product, 'P4', form, [
    {
      title: '2016年12月31日完成，早于近两年，不符合',
      facts: completed('2016-12-31'),
      verdict: 'unmet',
      says: ['2016年12月31日', '不在要求的 2017年1月1日 至申报日 2019年5月20日 之间'],
    },
    {
      title: '2017年1月1日完成，符合',
      facts: completed('2017-01-01'),
      verdict: 'met',
      says: ['2017年1月1日', '2019年5月20日'],
    },
    { title: '申报当天完成，符合', facts: completed('2019-05-20'), verdict: 'met', says: ['2019年5月20日'] },
    { title: '申报次日完成，不符合', facts: completed('2019-05-21'), verdict: 'unmet', says: ['2019年5月21日'] },
    {
      title: '两年产量都是 0，没有投产，不符合',
      facts: output('0', '0'),
      verdict: 'unmet',
      says: ['0 个', '未高于 0 个'],
    },
    { title: '两年合计 0.001，已投产，符合', facts: output('0', '0.001'), verdict: 'met', says: ['高于 0 个'] },
    { title: '只有前一年投产，符合', facts: output('5', '0'), verdict: 'met', says: ['5 个'] },
    { title: '一年没有填、另一年有产量，符合', facts: output('5', undefined), verdict: 'met', says: ['5 个'] },
    {
      title: '一年没有填、另一年为 0，缺少数据',
      facts: output(undefined, '0'),
      verdict: 'unknown',
      cells: ['申报产品产量（2017年）'],
    },
    {
      title: '没有填研发完成日期，缺少数据',
      facts: { developedOn: undefined },
      verdict: 'unknown',
      cells: ['产品研发完成日期'],
    },
  ])

  itJudges(product, 'P5', form, [
    { title: '只填领域，符合', facts: { catalogueEntry: undefined }, verdict: 'met', says: ['重点发展领域和方向已填'] },
    { title: '只填名录条目，符合', facts: { productField: undefined }, verdict: 'met', says: ['条目已填'] },
    {
      title: '两项都没有填，缺少数据',
      facts: { productField: undefined, catalogueEntry: undefined },
      verdict: 'unknown',
      cells: ['重点发展领域和方向', '《辽宁省工业高质量发展推荐产品名录》中的条目'],
    },
  ])
})

describe('附件1第12项 所属类别（解读 R10）', () => {
  const noPatent = withFact(form, 'ipRights', [])

  it.each([
    ['P1', '专'],
    ['P2', '精'],
    ['P3', '特'],
    ['P4', '新'],
  ])('%s 只对勾选“%s”的产品提出', (criterion, kind) => {
    const others = ['专', '精', '特', '新'].filter((one) => one !== kind)
    const finding = findingOn(
      product,
      criterion,
      withFacts(noPatent, { productKinds: others, developedOn: '2001-01-01' }),
    )
    expect(finding).toMatchObject({ verdict: 'met', counts: false, missing: [] })
    expect(finding.reasons[0]).toContain(`未勾选“${kind}”，不作要求（${finding.cite.clause}`)
  })

  it('勾选的每一类都要符合：有一类不符合，产品就不符合', () => {
    expect(assess(product, noPatent, circumstances()).verdict).toBe('unmet')
    expect(assess(product, withFact(noPatent, 'productKinds', ['精']), circumstances()).verdict).toBe('judgement')
  })

  it.each(['P1', 'P2', 'P3', 'P4'])('%s：没有填类别，就不知道是否要求，缺少数据', (criterion) => {
    const finding = findingOn(product, criterion, withFact(noPatent, 'productKinds', undefined))
    expect(finding).toMatchObject({ verdict: 'unknown', counts: true, missing: [{ fact: 'productKinds' }] })
    expect(finding.reasons.join()).toContain('未填写产品所属类别')
  })
})

describe('申报日随批次', () => {
  it('2022 年的批次，“近两年”从2020年1月1日起', () => {
    const judged = (developedOn: string) =>
      findingOn(product, 'P4', withFacts(form, { developedOn, productOutput: { 2020: '1', 2021: '1' } }), {
        year: 2022,
        on: day('2022-05-20'),
      }).verdict
    expect([judged('2019-12-31'), judged('2020-01-01')]).toEqual(['unmet', 'met'])
  })
})
