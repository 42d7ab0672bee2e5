import type { DepartmentReply, Settlement } from '#engine'
import { grant } from '../actor.ts'
import { accept, transition } from '../machine.ts'
import { refuse } from '../result.ts'
import { invalid, needPast, needText, noSuch } from '../validate.ts'
import { reassess, withReply, withSettlement } from './assessing.ts'
import { IN_OFFICE, notInHand } from './hands.ts'
import type { Application, ApplicationEvent } from './state.ts'

const OFFICERS = [...grant('ownUnit', 'cityOfficer'), ...grant('any', 'provinceOfficer')]

/** 登记部门回复: the last reply of a department counts. */
export const recordDepartmentReply = transition<Application, DepartmentReply, ApplicationEvent>({
  title: '登记部门回复',
  from: IN_OFFICE,
  by: OFFICERS,
  refers: (_, { campaign }) => [{ kind: 'campaign', id: campaign }],
  thaws: ({ digest }) => [digest],
  decide(application, { department, adverse, text, on }, context) {
    const campaign = context.find('campaign', application.campaign)
    if (campaign === undefined) return noSuch('年度批次', application.campaign)
    const stop =
      notInHand(application, context) ??
      invalid(needText('text', '回复内容', text), needPast('on', '回复日期', on, context.today))
    if (stop) return stop
    const reply = { department, adverse, text, on }
    const departmentReplies = withReply(application.departmentReplies, reply)
    const { verdict } = reassess({ ...application, departmentReplies }, campaign, context)
    return accept({ type: 'departmentReplied', reply, verdict })
  },
})

export interface SettleCriterion {
  readonly criterion: string
  readonly verdict: Settlement['verdict']
  readonly reason: string
}

/** 认定判断事项: a person's finding on a criterion that the rules leave to judgement. */
export const settle = transition<Application, SettleCriterion, ApplicationEvent>({
  title: '认定判断事项',
  from: IN_OFFICE,
  by: OFFICERS,
  refers: (_, { campaign }) => [{ kind: 'campaign', id: campaign }],
  thaws: ({ digest }) => [digest],
  decide(application, { criterion, verdict, reason }, context) {
    const campaign = context.find('campaign', application.campaign)
    if (campaign === undefined) return noSuch('年度批次', application.campaign)
    const stop = notInHand(application, context) ?? invalid(needText('reason', '认定理由', reason))
    if (stop) return stop
    const bare = reassess({ ...application, settlements: [] }, campaign, context)
    const finding = bare.findings.find((one) => one.criterion === criterion)
    if (finding === undefined)
      return refuse('no-such-criterion', `本专项没有编号为“${criterion}”的条件。请从条件清单中选取。`)
    if (finding.verdict !== 'judgement')
      return refuse(
        'not-a-judgement',
        `“${finding.title}”由填报数据或部门回复直接得出结论，不由人工认定。数据有误的，请退回补正。`,
        { cite: finding.cite },
      )
    const settlement: Settlement = { criterion, verdict, reason, by: context.actor.name, on: context.today }
    const settlements = withSettlement(application.settlements, settlement)
    return accept({
      type: 'settled',
      settlement,
      verdict: reassess({ ...application, settlements }, campaign, context).verdict,
    })
  },
})
