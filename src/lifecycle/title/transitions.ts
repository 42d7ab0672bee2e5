import { addYears, type Day, showDay } from '#kernel'
import { citeOf } from '#policy'
import { grant as allow } from '../actor.ts'
import { getTrack } from '../application/assessing.ts'
import { APPLICATION_STAGES } from '../application/state.ts'
import type { Campaign } from '../campaign/state.ts'
import { accept, beginning, transition } from '../machine.ts'
import { refuse } from '../result.ts'
import { invalid, needDocumentNumber, needPast, needText, noSuch } from '../validate.ts'
import type { Title, TitleEvent, TitleStage } from './state.ts'
import { expiringFrom, validityFrom } from './validity.ts'

const BY_PROVINCE = allow('any', 'provinceOfficer')
const BY_SYSTEM = allow('any', 'system')
const IN_FORCE: readonly TitleStage[] = ['granted', 'certified', 'expiring']

export interface GrantTitle {
  readonly application: string
  readonly campaign: string
  readonly documentNumber: string
  readonly recognisedOn: Day
}

/** 三(三) 授予称号: follows from the recognition of an application. */
export const grant = beginning<GrantTitle, TitleEvent>({
  title: '授予称号',
  by: BY_SYSTEM,
  belongs: () => ({}),
  needs: ['serial'],
  refers: ({ application, campaign }) => [
    { kind: 'application', id: application },
    { kind: 'campaign', id: campaign },
  ],
  decide({ documentNumber, recognisedOn, ...named }, context) {
    const application = context.find('application', named.application)
    if (application === undefined) return noSuch('申报', named.application)
    const campaign = context.find('campaign', named.campaign)
    if (campaign === undefined) return noSuch('年度批次', named.campaign)
    const { track, enterprise, enterpriseName, productName, unit, county, stage } = application
    if (stage !== 'recognised')
      return refuse('not-recognised', `该申报现处于“${APPLICATION_STAGES[stage]}”，认定以后才授予称号。请先办理认定。`)
    const { letter } = getTrack(campaign, track, context)
    return accept({
      type: 'granted',
      number: titleNumber(campaign, letter, context.serial),
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
})

export interface CertifyTitle {
  /** The day printed on the certificate. */
  readonly issuedOn: Day
}

/** 颁发证书 */
export const certify = transition<Title, CertifyTitle, TitleEvent>({
  title: '颁发证书',
  from: ['granted'],
  by: BY_PROVINCE,
  decide({ recognisedOn }, { issuedOn }, { today }) {
    if (issuedOn < recognisedOn)
      return refuse('before-recognition', `颁证日期不能早于认定日期（${showDay(recognisedOn)}）。请更正颁证日期。`)
    return invalid(needPast('issuedOn', '颁证日期', issuedOn, today)) ?? accept({ type: 'certified', issuedOn })
  },
})

export interface RenameTitle {
  readonly name: string
  readonly documentNumber: string
}

/** 称号更名: a simple change of the enterprise's name. */
export const rename = transition<Title, RenameTitle, TitleEvent>({
  title: '称号更名',
  from: IN_FORCE,
  by: BY_PROVINCE,
  decide({ holder: from }, { name: to, documentNumber }) {
    if (from === to) return refuse('same-name', `称号上的企业名称就是“${from}”，无须更名。请核对新名称。`)
    return (
      invalid(needText('name', '新名称', to), needDocumentNumber('documentNumber', '更名文号', documentNumber)) ??
      accept({ type: 'renamed', from, to, documentNumber })
    )
  },
})

/** 标记即将到期: from six months before the last day. */
export const markExpiring = transition<Title, object, TitleEvent>({
  title: '标记即将到期',
  from: ['granted', 'certified'],
  by: BY_SYSTEM,
  decide({ lastDay }, _, { today }) {
    const from = expiringFrom(lastDay)
    return today >= from
      ? accept({ type: 'expiring' })
      : refuse('too-early', `该称号有效期至${showDay(lastDay)}，自${showDay(from)}起才标记为即将到期。请届时办理。`)
  },
})

/** 三(三) 到期失效: the day after the last day. */
export const lapse = transition<Title, object, TitleEvent>({
  title: '到期失效',
  from: IN_FORCE,
  by: BY_SYSTEM,
  refers: (_, { campaign }) => [{ kind: 'campaign', id: campaign }],
  decide({ lastDay, campaign: id }, _, { today, find, pack }) {
    if (today > lastDay) return accept({ type: 'lapsed' })
    const campaign = find('campaign', id)
    const message = `该称号有效期至${showDay(lastDay)}，当日仍然有效。请期满次日再办理。`
    return refuse('too-early', message, campaign === undefined ? {} : citeOf(pack(campaign.pack).gates.validity))
  },
})

export interface RevokeTitle {
  readonly reason: string
  readonly documentNumber: string
}

/** 撤销称号: with a bar on new applications as long as the campaign's settings say. */
export const revoke = transition<Title, RevokeTitle, TitleEvent>({
  title: '撤销称号',
  from: IN_FORCE,
  by: allow('any', 'provinceHead'),
  refers: (_, { campaign }) => [{ kind: 'campaign', id: campaign }],
  decide({ campaign: id }, { reason, documentNumber }, { today, find }) {
    const campaign = find('campaign', id)
    if (campaign === undefined) return noSuch('年度批次', id)
    const stop = invalid(
      needText('reason', '撤销原因', reason),
      needDocumentNumber('documentNumber', '撤销文号', documentNumber),
    )
    const barredUntil = addYears(today, campaign.settings.barredYearsAfterRevocation)
    return stop ?? accept({ type: 'revoked', reason, documentNumber, revokedOn: today, barredUntil })
  },
})

export interface RenewTitle {
  /** The later title of the same enterprise and track. */
  readonly by: string
}

/** 三(三) 延续: a new recognition continues the old one. */
export const renew = transition<Title, RenewTitle, TitleEvent>({
  title: '延续称号',
  from: IN_FORCE,
  by: [...BY_SYSTEM, ...BY_PROVINCE],
  refers: ({ by }) => [{ kind: 'title', id: by }],
  decide({ enterprise, track, lastDay }, { by }, { find }) {
    const later = find('title', by)
    if (later === undefined) return noSuch('称号', by)
    const continues = later.enterprise === enterprise && later.track === track && later.lastDay > lastDay
    if (continues && IN_FORCE.includes(later.stage)) return accept({ type: 'renewed', by })
    return refuse(
      'not-a-renewal',
      `称号“${later.number}”不能延续本称号：须是同一企业、同一专项、有效期更晚且仍然有效的称号。请核对称号编号。`,
    )
  },
})

/** `LN-ZJTX-2019-E-0001` */
const titleNumber = ({ settings, year }: Campaign, letter: string, serial: number): string =>
  `${settings.certificatePrefix}-ZJTX-${year}-${letter}-${String(serial).padStart(4, '0')}`
