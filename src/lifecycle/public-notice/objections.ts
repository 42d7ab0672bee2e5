import { type Day, showDay } from '#kernel'
import { grant } from '../actor.ts'
import { accept, transition } from '../machine.ts'
import { refuse } from '../result.ts'
import { invalid, needDocumentNumber, needPast, needText, noSuch } from '../validate.ts'
import { OBJECTION_STAGES, type Objection, type PublicNotice, type PublicNoticeEvent } from './state.ts'

export interface RaiseObjection {
  readonly application: string
  readonly facts: string
  /** Blank or absent: anonymous. */
  readonly name?: string
  readonly contact?: string
}

/** 提出异议: within the period, by anyone; an officer records what comes by letter. */
export const object = transition<PublicNotice, RaiseObjection, PublicNoticeEvent>({
  title: '提出异议',
  from: ['published'],
  by: grant('any', 'citizen', 'clerk', 'confirmer', 'partner', 'provinceOfficer'),
  decide({ firstDay, lastDay, items, objections }, { application, facts, name = '', contact = '' }, { today }) {
    if (today < firstDay || today > lastDay)
      return refuse(
        'outside-period',
        `公示期为${showDay(firstDay)}至${showDay(lastDay)}，异议须在公示期内提出。公示期以外的问题，请向省工业和信息化厅举报。`,
      )
    if (items.every((item) => item.application !== application)) return noSuch('公示申报', application)
    const stop = invalid(needText('facts', '异议的事实和依据', facts))
    if (stop) return stop
    const named = { ...(blank(name) ? {} : { name }), ...(blank(contact) ? {} : { contact }) }
    const objection: Objection = { number: objections.length + 1, application, facts, ...named }
    const accepted = !blank(name) && !blank(contact)
    return accept({ type: 'objected', objection, accepted, told: accepted ? ADMITTED : ANONYMOUS })
  },
})

const blank = (text: string): boolean => text.trim() === ''
const ADMITTED = '异议已经受理，核查后将按所留联系方式答复。'
const ANONYMOUS =
  '异议已经记录，但没有写明真实姓名（单位名称）和联系方式，按匿名异议处理，不予受理。请在公示期内署名并留下联系方式后重新提出。'

export interface AnswerObjection {
  readonly objection: number
  readonly outcome: 'upheld' | 'dismissed'
  readonly reason: string
  readonly investigator: string
}

/** 答复异议: after an investigation, by name. */
export const answerObjection = transition<PublicNotice, AnswerObjection, PublicNoticeEvent>({
  title: '答复异议',
  from: ['published'],
  by: grant('any', 'provinceOfficer'),
  decide({ objections }, { objection: number, outcome, reason, investigator }) {
    const objection = objections.find((one) => one.number === number)
    if (objection === undefined) return noSuch('异议', String(number))
    if (objection.stage !== 'open')
      return refuse(
        'not-open',
        `第${number}号异议现为“${OBJECTION_STAGES[objection.stage]}”，只有核查中的异议才能答复。请核对异议编号。`,
      )
    return (
      invalid(needText('reason', '核查结论和理由', reason), needText('investigator', '核查人', investigator)) ??
      accept({ type: 'objectionAnswered', objection: number, outcome, reason, investigator })
    )
  },
})

export interface ConcludeNotice {
  /** The recognition document: `辽工信中小〔2019〕88号`. */
  readonly documentNumber: string
  /** Its day. */
  readonly recognisedOn: Day
}

/** 办结公示并认定: after the last day, when every objection has been answered. */
export const conclude = transition<PublicNotice, ConcludeNotice, PublicNoticeEvent>({
  title: '办结公示并认定',
  from: ['published'],
  by: grant('any', 'provinceHead'),
  decide({ lastDay, objections }, { documentNumber, recognisedOn }, { today }) {
    if (today <= lastDay)
      return refuse('too-early', `公示至${showDay(lastDay)}24时止，期满以后才能办结。请次日再办理。`)
    const open = objections.filter(({ stage }) => stage === 'open').map(({ number }) => `第${number}号`)
    if (open.length > 0)
      return refuse('objections-open', `${open.join('、')}异议尚未答复，不能办结公示。请先核查并答复。`)
    const stop = invalid(
      needDocumentNumber('documentNumber', '认定文件文号', documentNumber),
      needPast('recognisedOn', '认定日期', recognisedOn, today),
    )
    if (stop) return stop
    if (recognisedOn <= lastDay)
      return refuse('recognised-too-early', `认定日期应晚于公示最后一天（${showDay(lastDay)}）。请更正认定日期。`)
    return accept({ type: 'concluded', documentNumber, recognisedOn })
  },
})
