import type { SeenEnterprise } from '#lifecycle'
import { PROVINCE } from '../../../lib/packs.ts'
import { Alert } from '../../../ui/Alert.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Loaded } from '../../../ui/Loaded.tsx'
import layout from '../../../ui/layout.module.css'
import { Rows } from '../../../ui/Rows.tsx'
import { StageTag } from '../../../ui/StageTag.tsx'
import text from '../../../ui/text.module.css'
import { useEnterprise } from '../queries.ts'
import { Amend } from './Amend.tsx'

/** The enterprise as it is registered, and whether its office has verified it. */
export const EnterpriseCard = () => (
  <Loaded query={useEnterprise()}>
    {(line) => {
      const { enterprise } = line
      return (
        <Card title="本企业" extra={<StageTag of="enterprise" stage={enterprise.stage} />}>
          <div className={layout.stack}>
            <Rows
              of={[
                { label: '企业名称', value: enterprise.name },
                { label: '信用代码', value: <span className={text.mono}>{enterprise.id}</span> },
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

const Standing = ({ enterprise: { stage, reason } }: { readonly enterprise: SeenEnterprise }) => {
  if (stage === 'verified') return null
  if (stage === 'verificationRejected')
    return (
      <Alert tone="error" title={`未通过核实：${reason ?? '没有写明原因'}`}>
        请更正登记后再次提请核实。
      </Alert>
    )
  return (
    <Alert tone="info" title="所在地工信部门正在核实企业身份。">
      现在就可以填写申报表；核实后才能提交。
    </Alert>
  )
}
