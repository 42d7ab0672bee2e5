import { z } from 'zod'
import { grant as allow } from '../actor.ts'
import { getTrack } from '../application/assessing.ts'
import { APPLICATION_STAGES } from '../application/state.ts'
import type { Campaign } from '../campaign/state.ts'
import { CalendarDay } from '../fields.ts'
import { one, serial } from '../reads.ts'
import { ok, refuse } from '../result.ts'
import { first } from './declare.ts'
import { validityFrom } from './validity.ts'

/** 三(三) 授予称号: follows from the recognition of an application. */
export const grant = first({
  name: 'title.grant',
  title: '授予称号',
  by: allow('any', 'system'),
  owner: () => ({}),
  command: z.object({
    application: z.string(),
    campaign: z.string(),
    documentNumber: z.string(),
    recognisedOn: CalendarDay,
  }),
  reads: ({ application, campaign }) => ({
    application: one('application', application),
    campaign: one('campaign', campaign),
    serial,
  }),
  event: 'granted',
  hides: {},
  data: z.object({
    number: z.string(),
    campaign: z.string(),
    year: z.number().int(),
    track: z.string(),
    application: z.string(),
    enterprise: z.string(),
    holder: z.string(),
    productName: z.string().exactOptional(),
    unit: z.string(),
    county: z.string(),
    documentNumber: z.string(),
    recognisedOn: CalendarDay,
    firstDay: CalendarDay,
    lastDay: CalendarDay,
  }),
  decide({ documentNumber, recognisedOn }, context) {
    const { application, campaign } = context.reads
    const { track, enterprise, enterpriseName, productName, unit, county, stage } = application
    if (stage !== 'recognised')
      return refuse('not-recognised', `该申报现处于“${APPLICATION_STAGES[stage]}”，认定以后才授予称号。请先办理认定。`)
    const { letter } = getTrack(campaign, track, context)
    return ok({
      number: titleNumber(campaign, letter, context.reads.serial),
      campaign: campaign.id,
      year: campaign.year,
      track,
      application: application.id,
      enterprise,
      holder: enterpriseName,
      ...(productName === undefined ? {} : { productName }),
      unit,
      county,
      documentNumber,
      recognisedOn,
      ...validityFrom(campaign.settings, recognisedOn),
    })
  },
  apply: (granted, { stream }) => ({ id: stream.id, stage: 'granted', ...granted }),
})

/** `LN-ZJTX-2019-E-0001` */
const titleNumber = ({ settings, year }: Campaign, letter: string, serial: number): string =>
  `${settings.certificatePrefix}-ZJTX-${year}-${letter}-${String(serial).padStart(4, '0')}`
