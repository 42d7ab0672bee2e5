import { Alert } from 'antd'
import type { Enterprise } from '#lifecycle'
import { PROVINCE } from '../../../lib/packs.ts'
import { Card } from '../../../ui/Card.tsx'
import { Loaded } from '../../../ui/Loaded.tsx'
import { Rows } from '../../../ui/Rows.tsx'
import { StageTag } from '../../../ui/tags.tsx'
import { useEnterprise } from '../mine.ts'
import { Amend } from './Amend.tsx'

/** The enterprise as it is registered, and whether its office has verified it. */
export const EnterpriseCard = () => (
  <Loaded query={useEnterprise()}>
    {(line) => {
      const { enterprise } = line
      return (
        <Card title="本企业" extra={<StageTag of="enterprise" stage={enterprise.stage} />}>
          <div className="stack">
            <Rows
              of={[
                { label: '企业名称', value: enterprise.name },
                { label: '信用代码', value: <span className="mono">{enterprise.id}</span> },
                { label: '所在地区', value: PROVINCE.fullName(enterprise.county) },
                { label: '受理单位', value: `${PROVINCE.fullName(enterprise.unit)}工业和信息化主管部门` },
              ]}
            />
            <Standing enterprise={enterprise} />
            {enterprise.stage === 'verified' ? null : <Amend line={line} />}
          </div>
        </Card>
      )
    }}
  </Loaded>
)

const Standing = ({ enterprise: { stage, reason } }: { readonly enterprise: Enterprise }) => {
  if (stage === 'verified') return null
  if (stage === 'turnedDown')
    return (
      <Alert type="error" title={`未通过核实：${reason ?? '没有写明原因'}`} description="请更正登记后再次提请核实。" />
    )
  return (
    <Alert type="info" title="所在地工信部门正在核实企业身份。" description="现在就可以填写申报表；核实后才能提交。" />
  )
}
