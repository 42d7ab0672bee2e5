import { article, count } from '#policy'
import type { Criterion } from './vocabulary.ts'

/** 二(一)1(1) “专” */
export const P1 = {
  id: 'P1',
  title: '专：自主知识产权专利技术',
  kind: 'atLeast',
  fact: 'usedPatents',
  min: count(1, '项'),
  cite: article('二(一)1(1)', '产品拥有自主知识产权的专利技术'),
  readings: ['R8', 'R10'],
  onlyIf: { fact: 'productKinds', includes: '专' },
} satisfies Criterion

/** 二(一)1(2) “精” */
export const P2 = {
  id: 'P2',
  title: '精：性能优于同类产品',
  kind: 'judgement',
  guide:
    '看产品的设计、生产和管理是否精细：主要性能指标与同类产品逐项对比，是否有检测报告、质量体系认证或用户证明支持“优于同类产品”的结论。',
  look: [
    { fact: 'productFeatures' },
    { fact: 'technologyLevel' },
    { evidence: 'P-A1' },
    { evidence: 'P-A2b' },
    { evidence: 'P-A2c' },
    { evidence: 'P-A3' },
  ],
  cite: article('二(一)1(2)', '精细化管理、精心设计生产的精良产品,其产品性能优于同类产品'),
  readings: ['R10'],
  onlyIf: { fact: 'productKinds', includes: '精' },
} satisfies Criterion

/** 二(一)1(3) “特” */
export const P3 = {
  id: 'P3',
  title: '特：独特或独有的工艺、技术、配方',
  kind: 'judgement',
  guide:
    '看产品采用的工艺、技术或配方是否独特或独有：来源是否清楚，市场上有无相同做法，“人无我有、人有我特”的说法有无专利、查新报告或用户证明支持。',
  look: [{ fact: 'productFeatures' }, { fact: 'technologySource' }, { evidence: 'P-A1' }, { evidence: 'P-A3' }],
  cite: article('二(一)1(3)', '采用独特或独有的工艺、技术、配方研制生产的产品,具备人无我有、人有我特的特征'),
  readings: ['R10'],
  onlyIf: { fact: 'productKinds', includes: '特' },
} satisfies Criterion

/** 二(一)1(4) “新”: completed since Y‑2, and produced in Y‑2 or Y‑1. */
export const P4 = {
  id: 'P4',
  title: '新：近两年内研发完成并批量投产',
  kind: 'allOf',
  of: [
    { kind: 'sinceYear', fact: 'developedOn', firstYear: -2 },
    { kind: 'above', fact: 'productOutput', bound: count(0, '个') },
  ],
  cite: article('二(一)1(4)', '产品近两年内研发完成,且批量投入生产的新产品'),
  readings: ['R9', 'R10'],
  onlyIf: { fact: 'productKinds', includes: '新' },
} satisfies Criterion

/** 二(一)2 重点领域 */
export const P5 = {
  id: 'P5',
  title: '重点领域',
  kind: 'anyOf',
  of: [
    { kind: 'given', fact: 'productField' },
    { kind: 'given', fact: 'catalogueEntry' },
  ],
  cite: article(
    '二(一)2',
    '符合《推动全省工业经济高质量发展实施意见》(辽工信发〔2018〕156号)中明确的重点发展领域和方向;列入《辽宁省工业高质量发展推荐产品名录》的创新产品',
  ),
} satisfies Criterion

export const PRODUCT_CRITERIA: readonly Criterion[] = [P1, P2, P3, P4, P5]
