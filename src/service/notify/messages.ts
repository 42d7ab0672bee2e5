import type { Kysely } from 'kysely'
import { cellName } from '#engine'
import { showDay } from '#kernel'
import type { Application, ApplicationEvent } from '#lifecycle'
import { findTrack, type Pack, type PackName } from '#policy'
import { eventsOfCommand, loadStates, readEvent, type Schema } from '#store'

/**
 * Writes the messages that the events of one command call for, to the enterprises concerned. Done twice it writes
 * nothing twice: a message is known by its event.
 */
export const announce = async (
  { db, pack }: { readonly db: Kysely<Schema>; readonly pack: (name: PackName) => Pack },
  command: string,
): Promise<void> => {
  const events = (await eventsOfCommand(db, command)).filter(({ kind }) => kind === 'application')
  const applications = await loadStates(
    db,
    'application',
    events.map(({ stream }) => stream),
    false,
  )
  const campaigns = await loadStates(
    db,
    'campaign',
    [...applications.values()].map(({ state }) => state.campaign),
    false,
  )
  const namesFor = ({ campaign, track }: Application): NameOf => {
    const rules = campaigns.get(campaign)?.state.pack
    const named = rules === undefined ? undefined : findTrack(pack(rules), track)
    return (field) => (named === undefined ? field : cellName(named, field))
  }
  const messages = events.flatMap((event) => {
    const application = applications.get(event.stream)?.state
    if (application === undefined) return []
    const said = tellingOf(readEvent('application', event), namesFor(application))
    if (said === undefined) return []
    const { enterprise, id, number } = application
    const title = `${number} ${said.title}`
    return [{ event: event.hash, enterprise, application: id, at: event.at, title, body: said.body, read_at: null }]
  })
  if (messages.length === 0) return
  await db
    .insertInto('messages')
    .values(messages)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

interface Telling {
  readonly title: string
  readonly body: string
}

/** What the enterprise is told of an event; nothing of those that are the office's own business. */
const tellingOf = (event: ApplicationEvent, nameOf: NameOf): Telling | undefined => {
  const tell: Tell<ApplicationEvent> = TOLD[event.type]
  return tell(event, nameOf)
}

/** What people call the cell of a path, in the application's own track. */
type NameOf = (field: string) => string

/** The parameter is bivariant on purpose: each entry receives only its own event, from the table. */
type Tell<E extends ApplicationEvent> = { tell(event: E, nameOf: NameOf): Telling | undefined }['tell']

const TOLD = {
  submitted: ({ number, digest }) => ({
    title: '申报已提交',
    body: `申报已提交，申报编号 ${number}，内容摘要 ${digest.slice(0, 16)}。请留存回执。`,
  }),
  resubmitted: ({ version, digest }) => ({
    title: '补正后已重新提交',
    body: `补正后的第 ${version} 版已提交，内容摘要 ${digest.slice(0, 16)}。`,
  }),
  withdrawn: () => ({ title: '申报已撤回', body: '申报已按贵企业的要求撤回。' }),
  countyOpinionGiven: () => undefined,
  departmentReplied: () => undefined,
  settled: () => undefined,
  returned: ({ items }, nameOf) => ({
    title: '申报已退回补正',
    body: `申报已退回补正，请逐项修改后重新提交：${items.map(({ field, reason }) => `${nameOf(field)}：${reason}`).join('；')}。`,
  }),
  recommended: () => ({ title: '市级初审已通过', body: '市级初审已通过，将列入推荐函报送省厅。' }),
  declined: ({ reason }) => ({ title: '市级初审未予推荐', body: `市级初审未予推荐，原因：${reason}` }),
  letterEntered: ({ number, date }) => ({
    title: '已报送省厅',
    body: `已列入推荐函${number}（${showDay(date)}）报送省厅。`,
  }),
  accepted: () => ({ title: '省厅已受理', body: '省厅已受理，进入专家评审。' }),
  sentBack: ({ reason }) => ({ title: '省厅已退回市级', body: `省厅已退回市级重新办理，原因：${reason}` }),
  proposed: () => ({ title: '列入拟认定名单', body: '评审后列入拟认定名单，将予公示。' }),
  passedOver: ({ reason }) => ({ title: '未列入拟认定名单', body: `评审后未列入拟认定名单，原因：${reason}` }),
  publicised: () => ({ title: '正在公示', body: '已列入公示名单，正在公示。' }),
  objectionUpheld: ({ reason }) => ({
    title: '不予认定',
    body: `公示期间的异议经核查成立，不予认定，原因：${reason}`,
  }),
  recognised: ({ documentNumber, recognisedOn }) => ({
    title: '已认定',
    body: `已于${showDay(recognisedOn)}由${documentNumber}认定。`,
  }),
} as const satisfies { [T in ApplicationEvent['type']]: Tell<Extract<ApplicationEvent, { type: T }>> }
