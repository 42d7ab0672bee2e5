import type { Kysely } from 'kysely'
import { showDay } from '#kernel'
import { type Application, type ApplicationEvent, applicationMachine } from '#lifecycle'
import { eventsOfCommand, loadStates, readHappened, type Schema } from '#store'

/**
 * Writes the messages that the events of one command call for, to the enterprises concerned. Done twice it writes
 * nothing twice: a message is known by its event.
 */
export const announce = async (db: Kysely<Schema>, command: string): Promise<void> => {
  const events = (await eventsOfCommand(db, command)).filter(({ kind }) => kind === 'application')
  const applications = await loadStates(
    db,
    'application',
    events.map(({ stream }) => stream),
    false,
  )
  const messages = events.flatMap((event) => {
    const application = applications.get(event.stream)?.state
    const body = application && bodyOf(readHappened('application', event), application)
    if (application === undefined || body === undefined) return []
    const title = `${application.number} ${applicationMachine.stages[application.stage]}`
    const { enterprise, id } = application
    return [{ event: event.hash, enterprise, application: id, at: event.at, title, body, read_at: null }]
  })
  if (messages.length === 0) return
  await db
    .insertInto('messages')
    .values(messages)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** What the enterprise is told of an event; nothing of those that are the office's own business. */
const bodyOf = (event: ApplicationEvent, application: Application): string | undefined => {
  const say: Say<ApplicationEvent> = SAID[event.type]
  return say(event, application)
}

type Say<E extends ApplicationEvent> = { say(event: E, application: Application): string | undefined }['say']

const SAID = {
  submitted: ({ number, digest }) => `申报已提交，申报编号 ${number}，内容摘要 ${digest.slice(0, 16)}。请留存回执。`,
  resubmitted: ({ version, digest }) => `补正后的第 ${version} 版已提交，内容摘要 ${digest.slice(0, 16)}。`,
  withdrawn: () => '申报已按贵企业的要求撤回。',
  countyOpinionGiven: () => undefined,
  departmentReplied: () => undefined,
  settled: () => undefined,
  returned: ({ items }) =>
    `申报已退回补正，请逐项修改后重新提交：${items.map(({ field, reason }) => `${field}：${reason}`).join('；')}。`,
  recommended: () => '市级初审已通过，将列入推荐函报送省厅。',
  declined: ({ reason }) => `市级初审未予推荐，原因：${reason}`,
  letterEntered: ({ number, date }) => `已列入推荐函${number}（${showDay(date)}）报送省厅。`,
  accepted: () => '省厅已受理，进入专家评审。',
  sentBack: ({ reason }) => `省厅已退回市级重新办理，原因：${reason}`,
  proposed: () => '评审后列入拟认定名单，将予公示。',
  passedOver: ({ reason }) => `评审后未列入拟认定名单，原因：${reason}`,
  publicised: () => '正在公示。',
  objectionUpheld: ({ reason }) => `公示期间的异议经核查成立，不予认定，原因：${reason}`,
  recognised: ({ documentNumber, recognisedOn }) => `已于${showDay(recognisedOn)}由${documentNumber}认定。`,
} as const satisfies { [T in ApplicationEvent['type']]: Say<Extract<ApplicationEvent, { type: T }>> }
