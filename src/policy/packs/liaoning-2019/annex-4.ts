import type { EvidenceItem } from '#policy'

/** 附件4 for products. The list is “供参考”: only what every review starts from is required. */
export const PRODUCT_EVIDENCE: readonly EvidenceItem[] = [
  { id: 'P-A1', label: '企业及申报产品简介', supports: ['P2', 'P3', 'P5'], required: true },
  { id: 'P-A2a', label: '专利证书和软件著作权证书复印件', supports: ['P1'] },
  { id: 'P-A2b', label: '企业质量体系认证复印件', supports: ['P2'] },
  { id: 'P-A2c', label: '企业奖励证书复印件', supports: ['P2', 'P3'] },
  { id: 'P-A3', label: '其他可证明申报产品符合“专精特新”的证明材料', supports: ['P2', 'P3', 'P4', 'P5'] },
]

interface EnterpriseProof {
  readonly id: string
  readonly label: string
  /** The criteria it supports in either track; a proof that 附件4 names may support none. */
  readonly enterprise: readonly string[]
  readonly giant: readonly string[]
  readonly required?: true
}

/**
 * 附件4 names no part for 小巨人, so its list for enterprises serves both. E-A3a to E-A3l are the proofs it names; the
 * rest stand under its “其他相关证明材料”, because criteria depend on them that no named proof shows.
 */
const ENTERPRISE_PROOFS: readonly EnterpriseProof[] = [
  {
    id: 'E-A1',
    label: '企业营业执照复印件',
    enterprise: ['E1', 'E2', 'E3'],
    giant: ['G0', 'G4'],
    required: true,
  },
  { id: 'E-A2', label: '主导产品市场占有率或排名的佐证材料', enterprise: [], giant: ['G6'] },
  { id: 'E-A3a', label: '银行信用等级证', enterprise: ['E10'], giant: [] },
  { id: 'E-A3b', label: '专利证', enterprise: ['E6', 'E8'], giant: ['G8'] },
  { id: 'E-A3c', label: '注册商标证', enterprise: ['E6'], giant: ['G12'] },
  { id: 'E-A3d', label: '国家和省驰名、著名商标或名牌产品证', enterprise: ['E7'], giant: ['G12'] },
  { id: 'E-A3e', label: '参与国家标准或牵头制定的行业标准文本', enterprise: [], giant: ['G9', 'G13'] },
  { id: 'E-A3f', label: '产品认证证书', enterprise: [], giant: ['G13'] },
  { id: 'E-A3g', label: '质量管理体系认证证书', enterprise: ['E10'], giant: ['G11'] },
  { id: 'E-A3h', label: '省级以上科技成果奖证书', enterprise: [], giant: [] },
  { id: 'E-A3i', label: '高新技术企业证书', enterprise: ['E9'], giant: ['G7'] },
  { id: 'E-A3j', label: '企业技术中心证书', enterprise: [], giant: ['G10'] },
  { id: 'E-A3k', label: '省级优秀新产品证书', enterprise: [], giant: [] },
  { id: 'E-A3l', label: '近三年省级以上奖励和荣誉证书', enterprise: ['E10'], giant: [] },
  {
    id: 'E-A3m',
    label: '近三年经审计的财务报表',
    enterprise: ['E3', 'E4', 'E5', 'E9'],
    giant: ['G0', 'G1', 'G2', 'G3', 'G5'],
  },
  { id: 'E-A3n', label: '精细化管理方案', enterprise: ['E10'], giant: ['G11'] },
  { id: 'E-A3o', label: '职工和科技人员名册、社会保险缴纳证明', enterprise: ['E3'], giant: ['G0', 'G7'] },
  { id: 'E-A3p', label: '软件著作权登记证书、专有技术证明材料', enterprise: ['E6', 'E8'], giant: [] },
  {
    id: 'E-A3q',
    label: '其他与填报内容对应的证明材料',
    enterprise: ['E10', 'E11'],
    giant: ['G4', 'G6', 'G10', 'G13', 'G14'],
  },
]

export const ENTERPRISE_EVIDENCE: readonly EvidenceItem[] = ENTERPRISE_PROOFS.map(
  ({ enterprise, giant: _, ...item }) => ({
    ...item,
    supports: enterprise,
  }),
)

export const GIANT_EVIDENCE: readonly EvidenceItem[] = ENTERPRISE_PROOFS.map(({ giant, enterprise: _, ...item }) => ({
  ...item,
  supports: giant,
}))
