import { aggregateOf } from '../aggregate.ts'
import { admit } from './admit.ts'
import { notProposeByCriteria, proposeByCriteria } from './by-criteria.ts'
import { decline } from './decline.ts'
import { giveCountyOpinion } from './give-county-opinion.ts'
import { publicise } from './publicise.ts'
import { recognise } from './recognise.ts'
import { recommend } from './recommend.ts'
import { recordDepartmentReply } from './record-department-reply.ts'
import { report } from './report.ts'
import { resubmit } from './resubmit.ts'
import { returnToApplicant } from './return.ts'
import { notPropose, propose } from './review-outcome.ts'
import { sendBack } from './send-back.ts'
import { settle } from './settle.ts'
import { APPLICATION_STAGES, type Application } from './state.ts'
import { submit } from './submit.ts'
import { upholdObjection } from './uphold-objection.ts'
import { withdraw } from './withdraw.ts'

export { getTrack, heldTitlesOf, reassess } from './assessing.ts'
export {
  APPLICATION_STAGES,
  type Application,
  type ApplicationStage,
  type CountyOpinion,
  type LetterEntry,
  type ReturnItem,
} from './state.ts'

/** 申报 */
export const application = aggregateOf<Application>()({
  kind: 'application',
  title: '申报',
  stages: APPLICATION_STAGES,
  acts: [
    submit,
    resubmit,
    withdraw,
    giveCountyOpinion,
    recordDepartmentReply,
    settle,
    returnToApplicant,
    recommend,
    decline,
    report,
    admit,
    sendBack,
    propose,
    notPropose,
    proposeByCriteria,
    notProposeByCriteria,
    publicise,
    upholdObjection,
    recognise,
  ],
  owner: ({ enterprise, unit, county }) => ({ enterprise, unit, county }),
})
