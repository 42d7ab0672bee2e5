import type { ReactNode } from 'react'
import { annexPdf } from '../../api/applications.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { PdfLink } from '../../ui/PdfLink.tsx'
import { StageTag } from '../../ui/StageTag.tsx'
import { VerdictTag } from '../../ui/tags.tsx'
import type { Known } from './LoadedApplication.tsx'

interface Props extends Known {
  readonly children?: ReactNode
}

/** Whose application it is and where it stands; the form as a document. */
export const ApplicationHeader = ({ file: { id, application, assessment }, track, children }: Props) => (
  <PageHeader
    title={application.enterpriseName}
    tags={
      <>
        <StageTag of="application" stage={application.stage} /> <VerdictTag verdict={assessment.verdict} />
      </>
    }
    lead={`${application.number} · ${track.name}${application.productName === undefined ? '' : ` · ${application.productName}`}`}
    actions={
      <>
        <PdfLink href={annexPdf(id)}>申报表 PDF</PdfLink>
        {children}
      </>
    }
  />
)
