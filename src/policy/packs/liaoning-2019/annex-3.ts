import { ABOUT, EFFICIENCY, INNOVATION, MANAGEMENT, NARRATIVE, SPECIALISATION } from './annex-3-sections.ts'
import type { Annex } from './vocabulary.ts'

/** 附件3 */
export const ANNEX_3: Annex = {
  number: 3,
  template: 'liaoning-2019/annex-3.typ',
  title: '辽宁省中小企业专精特新“小巨人”培育企业推荐表',
  cover: [
    { row: '封1', label: '企业名称（盖章）', fact: 'enterpriseName' },
    { row: '封2', label: '推荐时间', record: 'recommendedOn' },
    { row: '封3', label: '推荐单位（盖章）', record: 'recommendingUnit' },
  ],
  coverFoot: '辽宁省工业和信息化厅',
  sections: [ABOUT, EFFICIENCY, SPECIALISATION, INNOVATION, MANAGEMENT, NARRATIVE],
  supplementary: [
    { row: '补1', label: '统一社会信用代码', fact: 'uscc', required: true },
    { row: '补2', label: '法人注册所在地', fact: 'county', required: true },
    { row: '补3', label: '营业收入', fact: 'revenue', years: [-3] },
    { row: '补4', label: '主营业务收入', fact: 'mainRevenue', years: [-3], required: true },
    { row: '补5', label: '净利润', fact: 'netProfit', years: [-3], required: true },
    {
      row: '补6',
      label: '从事研发和相关技术创新活动的科技人员',
      fact: 'techStaff',
      years: [-1],
      required: true,
    },
    { row: '补7', label: '知识产权清单', fact: 'ipRights', required: true },
    { row: '补8', label: '标准清单', fact: 'standards', required: true },
    { row: '补9', label: '品牌清单', fact: 'brands', required: true },
  ],
  opinion: { row: '61', label: '推荐单位意见', seal: '推荐单位（公章）', date: '日期' },
  notes: [
    '填写说明：',
    '1.本推荐表由申报专精特新“小巨人”的企业填写。',
    '2.推荐单位为被推荐企业法人注册所在地的市工业和信息化局。',
    '3.被推荐企业应根据实际情况认真填写各个选项。企业填写主营产品时应参照国家统计局《统计用产品分类目录》中的产品分类或行业分类惯例。',
  ],
  leftOut: [
    {
      row: '55',
      why: '扫描件中第五部分最后一行的栏目名称已经缺失，只余两年的百分比，无法确定所填内容，因此不列入表单，也不打印（解读 R20）。',
    },
  ],
}
