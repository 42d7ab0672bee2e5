import type { FormValue, YearValues } from '#engine'
import { classify, exact, sizeRowOf } from '#kernel'
import { type FactTable, getFact } from '#policy'
import type { Invented } from './enterprise.ts'
import { moneyOf, ofYears, showHundredths } from './money.ts'
import type { Random } from './random.ts'
import { dayIn, rightsOf } from './rights.ts'
import { longTextAbout, type Subject, textAbout } from './texts.ts'

/** What an enterprise would answer to every fact that any track of 2019 asks. */
export type Answers = Readonly<ReturnType<typeof answersOf>>

/** Answers that pass every criterion that arithmetic decides, varied within what passes. */
export const answersOf = (
  random: Random,
  invented: Invented,
  facts: FactTable,
  { lastYear, revenueWanYuan, rare }: { lastYear: number; revenueWanYuan: number; rare: boolean },
) => {
  const { about, brandName, trade, product, niche } = invented
  const subject: Subject = { product, niche, brandName, lastYear }
  const money = moneyOf(random, lastYear, revenueWanYuan)
  const people = peopleOf(random, lastYear, revenueWanYuan)
  return {
    ...about,
    ...money,
    ...people,
    ...rightsOf(random, { ...about, brandName, products: trade.products, lastYear }),
    ...productOf(random, invented, facts, lastYear),
    ...marketOf(random, lastYear),
    ...bodiesOf(random, facts, lastYear),
    ...managementOf(random, facts, product),
    ...textsOf(random, subject, rare),
    sizeClass: sizeOf(about.industry, lastOf(people.staff, lastYear), lastOf(money.mainRevenue, lastYear)),
    enterpriseFields: random.some(optionsOf(facts, 'enterpriseFields'), 1),
    enterpriseKinds: optionsOf(facts, 'enterpriseKinds'),
    fourBases: random.some(optionsOf(facts, 'fourBases'), 1),
    giantFields: random.some(optionsOf(facts, 'giantFields'), 1),
    niche,
    commitment: true,
  } satisfies Readonly<Record<string, FormValue>>
}

/** The options of a choice, as the policy lists them. */
export const optionsOf = (facts: FactTable, key: string): readonly string[] => {
  const { value } = getFact(facts, key)
  if (value.type !== 'choice' && value.type !== 'choices') throw new RangeError(`${key} is no choice`)
  return value.options
}

const peopleOf = (random: Random, lastYear: number, revenueWanYuan: number) => {
  const years = [lastYear - 2, lastYear - 1, lastYear]
  const last = Math.max(26, Math.round(revenueWanYuan / random.between(42, 95)))
  const staff = [last - random.whole(2, 5), last - random.whole(0, 3), last]
  const part = (least: number, most: number) =>
    ofYears(
      years,
      staff.map((all) => Math.ceil(all * random.between(least, most))),
    )
  return {
    staff: ofYears(years, staff),
    managers: part(0.08, 0.14),
    technicians: part(0.18, 0.32),
    bachelors: part(0.24, 0.45),
    techStaff: part(0.17, 0.3),
    rdStaffShare: percentsIn(random, years, 10, 16),
  }
}

const productOf = (random: Random, { brandName, product, trade }: Invented, facts: FactTable, lastYear: number) => {
  const amount = () => String(random.whole(12, 98_000))
  return {
    mainProducts: trade.products.flatMap((name) =>
      [lastYear - 1, lastYear].map((year) => ({ year, name, output: amount(), unit: trade.unit })),
    ),
    productName: `${brandName}牌${product}`,
    technologySource: random.pick(optionsOf(facts, 'technologySource')),
    productKinds: random.some(optionsOf(facts, 'productKinds'), 1),
    technologyLevel: random.pick(optionsOf(facts, 'technologyLevel')),
    productOutput: ofYears([lastYear - 1, lastYear], [amount(), amount()]),
    productOutputUnit: trade.unit,
    productDomesticShare: percentsIn(random, [lastYear - 1, lastYear], 2, 38),
    developedOn: dayIn(random, lastYear - random.whole(0, 1)),
    productField: trade.field,
    catalogueEntry: `推荐产品名录（样例）第${random.whole(1, 400)}项：${product}`,
  }
}

const marketOf = (random: Random, lastYear: number) => {
  const years = [lastYear - 2, lastYear - 1, lastYear]
  const ranks = (most: number) =>
    ofYears(
      years,
      years.map(() => random.whole(1, most)),
    )
  return {
    nicheYears: showHundredths(random.whole(4, 36) * 50),
    suppliedFirms: `样例重工集团、样例汽车集团等${random.whole(2, 9)}家企业`,
    isMainSupplier: !random.onceIn(4),
    domesticShare: percentsIn(random, years, 2, 30),
    domesticRank: ranks(20),
    provincialShare: percentsIn(random, years, 31, 62),
    provincialRank: ranks(3),
  }
}

const bodiesOf = (random: Random, facts: FactTable, lastYear: number) => {
  const levels = (key: string) => random.some(optionsOf(facts, key), 1)
  return {
    instituteLevels: levels('instituteLevels'),
    institutes: random.whole(1, 2),
    techCentreLevels: levels('techCentreLevels'),
    techCentres: random.whole(1, 2),
    engineeringCentreLevels: levels('engineeringCentreLevels'),
    engineeringCentres: random.whole(1, 3),
    academicianStation: random.onceIn(4),
    postdoctoralStation: random.onceIn(5),
    rdBodyNational: `国家级企业技术中心分中心（样例）${random.whole(1, 2)}个`,
    rdBodyProvincial: `省级企业技术中心（样例），${lastYear - random.whole(1, 6)}年认定`,
    highTech: true,
    highTechYear: lastYear - random.whole(0, 2),
  }
}

/** “其他” is always among the ticks, so that the cells that explain it are filled too. */
const managementOf = (random: Random, facts: FactTable, product: string) => {
  const withOther = (key: string, always: readonly string[] = []) => {
    const options = optionsOf(facts, key)
    const ticked = new Set([...random.some(options, 1), ...always, '其他'])
    return options.filter((option) => ticked.has(option))
  }
  return {
    productStandards: random.some(optionsOf(facts, 'productStandards'), 1),
    productStandardName: `样例/T ${random.whole(10_000, 99_999)} 《${product}技术条件》`,
    certifications: withOther('certifications'),
    otherCertification: random.pick(['CE', 'TÜV南德', 'DNV船级社']),
    managementSystems: withOther('managementSystems', optionsOf(facts, 'managementSystems').slice(0, 1)),
    otherManagementSystem: random.pick(['GB/T 29490知识产权管理体系', 'IATF 16949', 'GB/T 23331能源管理体系']),
    managementMethods: withOther('managementMethods'),
    otherManagementMethod: random.pick(['阿米巴经营', '目标与关键成果管理', '班组积分制']),
    satisfactionMechanism: !random.onceIn(6),
    traceabilityMechanism: !random.onceIn(6),
  }
}

const textsOf = (random: Random, subject: Subject, rare: boolean) => {
  const text = (least: number, most = least * 2) => textAbout(random, subject, random.whole(least, most))
  const longest = rare ? longTextAbout(random, subject, 5000) : undefined
  return {
    productFeatures: longest ?? text(360),
    supportsLargeFirms: text(80),
    reasonSpecialised: longest ?? text(160),
    reasonRefined: text(120),
    reasonDistinctive: text(120),
    reasonNovel: text(120),
    honours: text(60),
    productIntroduction: text(240),
    managementOverview: longest ?? text(500),
    productOverview: text(600),
    innovationOverview: text(400),
    systemsOverview: text(400),
  }
}

/** Percentages of those years with at most two decimals. */
const percentsIn = (random: Random, years: readonly number[], least: number, most: number): YearValues =>
  ofYears(
    years,
    years.map(() => showHundredths(random.whole(least * 100, most * 100))),
  )

const lastOf = (values: YearValues, year: number): string => String(values[year] ?? 0)

/** As 300号 and 213号 class it; the amounts of the rehearsal never reach 大型. */
const sizeOf = (industry: string, staff: string, mainRevenue: string): string => {
  const row = sizeRowOf(industry)
  const reading = row.ok
    ? classify(row.row, { staff: exact(staff), revenueWanYuan: exact(mainRevenue) })
    : { ok: false as const }
  if (!reading.ok) throw new RangeError(`no size class for industry ${industry}`)
  return reading.size
}
