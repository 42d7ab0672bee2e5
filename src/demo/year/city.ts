import { day } from '#kernel'
import { partsOf, type Track } from '#policy'
import { today } from '#service/clock.ts'
import type { Applicant } from './applying.ts'
import { act, type YearContext } from './context.ts'
import { cityHeadOf, cityOfficerOf, clerkOf } from './people.ts'

/** What the city's first review came to. */
export type CityResult = 'recommended' | 'declined' | 'withdrawn' | 'unfinished'

/** 市级初审: enquiries at the departments, return and mending, opinion. */
export const reviewInCity = async (stage: YearContext, applicant: Applicant): Promise<CityResult> => {
  const { id, unit, enterprise, scenario, form } = applicant
  const officer = cityOfficerOf(unit)
  if (scenario === 'withdrawn') {
    await act(stage, clerkOf(enterprise), 'application.withdraw', id, { reason: '企业决定明年再申报' })
    return 'withdrawn'
  }
  if (scenario === 'waiting') return 'unfinished'
  if (scenario === 'returned' || scenario === 'mending') {
    const items = [{ field: 'contactPhone', reason: '电话无人接听，请核对后重新填写' }]
    await act(stage, officer, 'application.returnToApplicant', id, { items })
    if (scenario === 'mending') return 'unfinished'
    await act(stage, clerkOf(enterprise), 'application.resubmit', id, { form, baseVersion: 1 })
  }
  if (asksDepartments(applicant.track)) await askDepartments(stage, applicant)
  if (scenario === 'weak' || scenario === 'adverse') {
    const reason = scenario === 'weak' ? '部分条件不符合，见系统核对意见' : '有关部门回复有不良记录'
    await act(stage, officer, 'application.decline', id, { reason })
    return 'declined'
  }
  await act(stage, officer, 'application.recommend', id, { opinion: '经初审，材料齐全，符合条件，同意推荐。' })
  return 'recommended'
}

/** Whether a criterion of it waits for their answers. */
const asksDepartments = ({ criteria }: Track): boolean =>
  criteria.flatMap(partsOf).some(({ kind }) => kind === 'departments')

const askDepartments = async (stage: YearContext, { id, unit, scenario }: Applicant): Promise<void> => {
  for (const { id: department } of stage.pack.departments) {
    const adverse = scenario === 'adverse' && department === '市场监管'
    const text = adverse ? '近三年有一次产品质量行政处罚' : '近三年无不良记录'
    const on = day(`${stage.year}-06-05`)
    await act(stage, cityOfficerOf(unit), 'application.recordDepartmentReply', id, { department, adverse, text, on })
  }
}

/** 推荐函: one letter of the unit for all it recommends; answers with its id. */
export const sendLetter = async (
  stage: YearContext,
  unit: string,
  recommended: readonly Applicant[],
): Promise<string> => {
  const { campaign, year } = stage
  const id = `rehearsal-${year}-letter-${unit}`
  await act(stage, cityOfficerOf(unit), 'letter.draft', id, {
    campaign,
    unit,
    date: today(stage.clock),
    applications: recommended.map((applicant) => applicant.id),
    explanation: '本地区符合条件的申报数量有限，已逐户动员，仍未达到原则上的数量。',
  })
  await act(stage, cityHeadOf(unit), 'letter.send', id, { number: letterNumber(stage, unit) })
  return id
}

/** `沈工信发〔2019〕1号`, for 沈抚示范区 `沈抚产创发〔2019〕15号`: the unit's place in the list of units. */
const letterNumber = ({ pack, year }: YearContext, unit: string): string => {
  const { name, bureau } = pack.regions.get(unit)
  return `${bureau?.agency ?? name}发〔${year}〕${1 + pack.regions.reportingUnits.findIndex(({ code }) => code === unit)}号`
}
