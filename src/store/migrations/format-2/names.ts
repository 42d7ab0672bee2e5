import { type Became, type Happened, type OldRow, Unconvertible } from './row.ts'

/** Everything that could happen in the first format, by kind. */
const EVENTS: Readonly<Record<string, readonly string[]>> = {
  campaign: [
    'drafted',
    'readingChosen',
    'settingsChanged',
    'opened',
    'closed',
    'reviewEntered',
    'publicised',
    'concluded',
  ],
  enterprise: ['registered', 'amended', 'verified', 'turnedDown', 'renamed'],
  application: [
    'submitted',
    'resubmitted',
    'withdrawn',
    'countyOpinionGiven',
    'departmentReplied',
    'settled',
    'returned',
    'recommended',
    'declined',
    'letterEntered',
    'accepted',
    'sentBack',
    'proposed',
    'passedOver',
    'publicised',
    'objectionUpheld',
    'recognised',
  ],
  recommendation: ['drafted', 'amended', 'sent', 'scanAttached'],
  review: ['opened', 'poolEnlarged', 'conflictDeclared', 'assigned', 'scored', 'decided'],
  publicNotice: ['published', 'objected', 'objectionAnswered', 'concluded'],
  title: ['granted', 'certified', 'renamed', 'expiring', 'lapsed', 'revoked', 'renewed'],
}

const KINDS: Readonly<Record<string, string>> = { recommendation: 'letter' }

const ACTS: Readonly<Record<string, string>> = {
  'enterprise.turnDown': 'enterprise.rejectVerification',
  'application.accept': 'application.admit',
  'application.enterLetter': 'application.report',
  'application.passOver': 'application.notPropose',
  'recommendation.draft': 'letter.draft',
  'recommendation.amend': 'letter.amend',
  'recommendation.send': 'letter.send',
  'recommendation.attachScan': 'letter.attachScan',
}

const TYPES: Readonly<Record<string, string>> = {
  'enterprise.turnedDown': 'verificationRejected',
  'application.accepted': 'admitted',
  'application.letterEntered': 'reported',
  'application.passedOver': 'notProposed',
}

/** The event under the names of the second format, its content as it is. */
export const renamed = (row: OldRow): Became => {
  const { kind, stream, act, type } = row
  const happened: Happened = JSON.parse(row.data)
  if (EVENTS[kind]?.includes(type) !== true || happened.type !== type)
    throw new Unconvertible(row, `不是“${kind}”中会有的事件`)
  return {
    kind: KINDS[kind] ?? kind,
    stream,
    act: ACTS[act] ?? act,
    happened: { ...happened, type: TYPES[`${kind}.${type}`] ?? type },
  }
}
