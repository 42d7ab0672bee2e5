import type { Relation } from '#lifecycle'
import { PEOPLE_ROLES } from '../http-world.ts'

export type PersonRole = (typeof PEOPLE_ROLES)[number]

type Rights = Readonly<Record<PersonRole, Partial<Readonly<Record<Relation, readonly string[]>>>>>

const APPLICANT = {
  ownEnterprise: [
    'enterprise.amend',
    'application.submit',
    'application.resubmit',
    'application.withdraw',
    'draft.save',
    'draft.delete',
    'message.read',
  ],
  any: ['objection.raise'],
} as const

/**
 * Who may do what, written by hand from the notice's division of labour (三(一), 四·1) and from nothing in the program:
 * enterprises apply, the county gives its opinion, the city examines and recommends, its head signs the letter, the
 * province admits and calls in experts, its head decides; anybody may object. What is not here is forbidden.
 */
export const RIGHTS: Rights = {
  clerk: { ...APPLICANT, ownEnterprise: [...APPLICANT.ownEnterprise, 'enterprise.register'] },
  confirmer: APPLICANT,
  countyOfficer: { ownCounty: ['enterprise.verify', 'enterprise.rejectVerification', 'application.giveCountyOpinion'] },
  cityOfficer: {
    ownUnit: [
      'enterprise.verify',
      'enterprise.rejectVerification',
      'enterprise.rename',
      'application.recordDepartmentReply',
      'application.settle',
      'application.returnToApplicant',
      'application.recommend',
      'application.decline',
      'letter.draft',
      'letter.amend',
      'letter.attachScan',
    ],
  },
  cityHead: {
    ownUnit: [
      'application.returnToApplicant',
      'application.recommend',
      'application.decline',
      'letter.send',
      'letter.attachScan',
    ],
  },
  provinceOfficer: {
    any: [
      'campaign.draft',
      'campaign.chooseReading',
      'campaign.changeSettings',
      'campaign.close',
      'application.recordDepartmentReply',
      'application.settle',
      'application.admit',
      'application.sendBack',
      'review.open',
      'review.enlargePool',
      'review.declareConflict',
      'review.assign',
      'objection.raise',
      'objection.answer',
      'title.certify',
      'title.rename',
      'title.renew',
    ],
  },
  provinceHead: {
    any: [
      'campaign.open',
      // Where the policy knows neither an expert review nor a public notice.
      'application.proposeByCriteria',
      'application.notProposeByCriteria',
      'campaign.recognise',
      'campaign.close',
      'review.decide',
      'publicNotice.publish',
      'publicNotice.conclude',
      'title.revoke',
    ],
  },
  expert: { assigned: ['review.declareConflict', 'scoreSheet.score'] },
  supervisor: {},
  partner: { any: ['objection.raise'] },
  citizen: { any: ['objection.raise', 'enterprise.register'] },
  accountAdmin: {},
  securityAdmin: {},
  auditAdmin: {},
}

/** A file is read by those who may read the application it was handed in with. */
const OF_PLACE = ['enterprise', 'application', 'file', 'certificate'] as const
const APPLICANTS_OWN = [...OF_PLACE, 'draft', 'message'] as const
const PUBLIC = ['campaign', 'publicNotice', 'title'] as const
/** What is still being prepared is the province's own business, and a letter still being written the city's. */
const OF_PROVINCE = [...PUBLIC, 'draftedCampaign', 'letter', 'review', 'scoreSheet', 'objection', ...OF_PLACE] as const

/** Who may read what, written by hand too. */
export const READERS: Rights = {
  clerk: { ownEnterprise: APPLICANTS_OWN, any: PUBLIC },
  confirmer: { ownEnterprise: APPLICANTS_OWN, any: PUBLIC },
  countyOfficer: { ownCounty: OF_PLACE, any: PUBLIC },
  cityOfficer: { ownUnit: [...OF_PLACE, 'letter', 'draftedLetter'], any: PUBLIC },
  cityHead: { ownUnit: [...OF_PLACE, 'letter', 'draftedLetter'], any: PUBLIC },
  provinceOfficer: { any: OF_PROVINCE },
  provinceHead: { any: OF_PROVINCE },
  supervisor: { any: OF_PROVINCE },
  expert: { assigned: ['application', 'file', 'review', 'scoreSheet'], any: PUBLIC },
  partner: { any: PUBLIC },
  citizen: { any: PUBLIC },
  accountAdmin: { any: PUBLIC },
  securityAdmin: { any: PUBLIC },
  auditAdmin: { any: PUBLIC },
}

/** One right: who, standing so to a thing, may do what. */
export interface Line {
  readonly role: PersonRole
  readonly relation: Relation
  readonly act: string
  /** `expert assigned scoreSheet.score` */
  readonly text: string
}

/** A table of rights as lines. */
export const linesOf = (rights: Rights): readonly Line[] =>
  PEOPLE_ROLES.flatMap((role) =>
    RELATION_NAMES.flatMap((relation) =>
      (rights[role][relation] ?? []).map((act) => ({ role, relation, act, text: `${role} ${relation} ${act}` })),
    ),
  )

const RELATION_NAMES = [
  'ownEnterprise',
  'ownUnit',
  'ownCounty',
  'assigned',
  'any',
] as const satisfies readonly Relation[]
