import type { GuideStep } from '#policy'

/** 三: how one applies, for the public. */
export const GUIDE: readonly GuideStep[] = [
  {
    name: '对照条件',
    text: '选择产品、中小企业或“小巨人”专项，逐条对照专项条件和重点领域。',
    clauses: ['二(一)', '二(二)', '二(三)'],
  },
  {
    name: '填写申报表',
    text: '用统一社会信用代码注册，在线填写所选专项的申报表，边填边核对。',
    clauses: ['三(二)1'],
  },
  { name: '上传证明材料', text: '按清单逐项上传，材料与所证明的条件对应。', clauses: ['三(二)2', '附件4'] },
  {
    name: '提交，市级初审',
    text: '向所在地区工业和信息化局提交。市局初审后{cityLastDay|于…前}以正式文件报送省厅，纸质件与电子文本须一致。',
    clauses: ['三(一)', '三(二)4'],
  },
  {
    name: '评审、公示、认定',
    text: '省厅组织专家评审，对拟认定名单公示，期满后认定并颁发证书。{validYears|有效期 … 年。}',
    clauses: ['三(一)', '三(三)'],
  },
]
