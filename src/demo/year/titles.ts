import { addDays, day } from '#kernel'
import { SYSTEM, type Title } from '#lifecycle'
import { act, type YearContext } from './context.ts'
import { PROVINCE } from './people.ts'

/** 颁发证书: to every title of the year. */
export const certifyAll = async (stage: YearContext): Promise<void> => {
  const issuedOn = day(`${stage.year}-10-15`)
  stage.clock.set(issuedOn)
  for (const { id } of await titlesOf(stage)) await act(stage, PROVINCE.officer, 'title.certify', id, { issuedOn })
}

/** 称号的一生: one rename, one revocation, then three years on, expiry. */
export const liveThrough = async (stage: YearContext): Promise<void> => {
  const { clock, year } = stage
  const titles = await titlesOf(stage)
  const [renamed, revoked] = titles
  clock.set(day(`${year + 1}-05-20`))
  if (renamed !== undefined) {
    const documentNumber = `辽工信中小〔${year + 1}〕18号`
    await act(stage, PROVINCE.officer, 'title.rename', renamed.id, {
      name: `${renamed.holder}（更名）`,
      documentNumber,
    })
  }
  if (revoked !== undefined) {
    const documentNumber = `辽工信中小〔${year + 1}〕19号`
    await act(stage, PROVINCE.head, 'title.revoke', revoked.id, { reason: '查实申报材料弄虚作假', documentNumber })
  }
  stage.tell('一项称号更名，一项撤销')
  await expire(
    stage,
    titles.filter(({ id }) => id !== revoked?.id),
  )
}

const expire = async (stage: YearContext, titles: readonly Title[]): Promise<void> => {
  const [first] = titles
  if (first === undefined) return
  stage.clock.set(addDays(first.lastDay, -30))
  for (const { id } of titles) await act(stage, SYSTEM, 'title.markExpiring', id, {})
  stage.clock.set(addDays(first.lastDay, 1))
  for (const { id } of titles) await act(stage, SYSTEM, 'title.lapse', id, {})
}

/** The titles of the campaign, in the order of their numbers. */
export const titlesOf = async ({ runtime, year }: Pick<YearContext, 'runtime' | 'year'>): Promise<readonly Title[]> => {
  const rows = await runtime.database.db.selectFrom('titles').select('state').orderBy('number').execute()
  return rows.map(({ state }) => state).filter((title) => title.year === year)
}
