import type { Department } from '#policy'

/** 二(二)1(4): the offices asked whether an enterprise has a quality, safety or credit problem on record. */
export const DEPARTMENTS: readonly Department[] = [
  { id: '应急管理', name: '应急管理', asked: '生产安全事故和行政处罚' },
  { id: '生态环境', name: '生态环境', asked: '环境违法和行政处罚' },
  { id: '市场监管', name: '市场监管', asked: '产品质量和经营异常' },
  { id: '税务', name: '税务', asked: '税收违法和欠税' },
  { id: '信用', name: '信用', asked: '严重失信记录' },
]
