import { type Procedure, STEPS, type Step } from '#policy'
import type { Condition, Context, Stop } from '../act.ts'
import { refuse } from '../result.ts'
import type { Campaign } from './state.ts'

interface InCampaign {
  readonly campaign: Campaign
}

/** The steps of the campaign's policy. */
export const procedureOf = ({ pack: named }: Campaign, { pack }: Pick<Context, 'pack'>): Procedure =>
  pack(named).procedure

/** The act belongs to that step, so a policy without the step knows no such act. */
export const hasStep =
  (step: Step): Condition<unknown, InCampaign> =>
  (_, { reads: { campaign }, pack }) =>
    procedureOf(campaign, { pack })[step]
      ? undefined
      : refuse(
          'step-left-out',
          `“${campaign.title}”所依据的办法没有“${STEPS[step]}”这一环节，无须办理。请办理下一环节。`,
        )

/** The act takes the place of that step, so it waits for the step where the policy has it. */
export const lacksStep =
  (step: Step): Condition<unknown, InCampaign> =>
  (_, { reads: { campaign }, pack }) =>
    notLeftOut(campaign, step, { pack })

/** What stops an act that takes the place of a step: the policy of the campaign has the step. */
export const notLeftOut = (campaign: Campaign, step: Step, context: Pick<Context, 'pack'>): Stop =>
  procedureOf(campaign, context)[step]
    ? refuse('step-not-left-out', `“${campaign.title}”所依据的办法规定了“${STEPS[step]}”，请按该环节办理。`)
    : undefined
