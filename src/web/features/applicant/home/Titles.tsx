import { certificatePdf } from '../../../api/titles.ts'
import { Card } from '../../../ui/Card.tsx'
import { DayText } from '../../../ui/format.tsx'
import { StageTag } from '../../../ui/StageTag.tsx'
import text from '../../../ui/text.module.css'
import { useTitles } from '../queries.ts'
import home from './home.module.css'

/** The titles the enterprise holds; nothing is shown where there is none. */
export const Titles = () => {
  const { data } = useTitles()
  if (data === undefined || data.items.length === 0) return null
  return (
    <Card title="称号">
      <ul className={home.lines}>
        {data.items.map(({ id, title }) => (
          <li key={id}>
            <div>
              <p className={text.number}>{title.number}</p>
              {title.productName === undefined ? null : <p>{title.productName}</p>}
              <p className={text.muted}>
                有效期 <DayText on={title.firstDay} /> 至 <DayText on={title.lastDay} />
              </p>
              {title.certificateIssuedOn === undefined ? null : (
                <a href={certificatePdf(id)} target="_blank" rel="noreferrer">
                  证书 PDF
                </a>
              )}
            </div>
            <StageTag of="title" stage={title.stage} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
