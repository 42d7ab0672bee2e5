import { z } from 'zod'
import type { Procedure } from '#policy'

/**
 * Where an application goes when its policy leaves out the step that usually follows; where it goes there, an event says
 * nothing of it.
 */
export const AFTER_SUBMISSION = z.enum(['reported', 'underReview']).exactOptional()
export const AFTER_RECOMMENDATION = AFTER_SUBMISSION
export const AFTER_LETTER = z.enum(['underReview']).exactOptional()

interface InProvince {
  readonly leadsTo?: 'reported' | 'underReview'
}

/** Usually to the city. */
export const afterSubmission = (procedure: Procedure): InProvince => (procedure.cityReview ? {} : inProvince(procedure))

/** Usually into the city's letter. */
export const afterRecommendation = (procedure: Procedure): InProvince => (procedure.letter ? {} : inProvince(procedure))

/** Usually to the province's intake. */
export const afterLetter = ({ provinceIntake }: Procedure): { readonly leadsTo?: 'underReview' } =>
  provinceIntake ? {} : { leadsTo: 'underReview' }

const inProvince = ({ provinceIntake }: Procedure): InProvince => ({
  leadsTo: provinceIntake ? 'reported' : 'underReview',
})
