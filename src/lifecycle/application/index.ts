import type { Machine } from '../machine.ts'
import { decline, giveCountyOpinion, recommend, returnToApplicant, withdraw } from './city.ts'
import { evolve } from './evolve.ts'
import { recordDepartmentReply, settle } from './judging.ts'
import {
  acceptReport,
  enterLetter,
  passOver,
  propose,
  publicise,
  recognise,
  sendBack,
  upholdObjection,
} from './province.ts'
import { APPLICATION_STAGES, type Application, type ApplicationEvent } from './state.ts'
import { resubmit, submit } from './submit.ts'

export { getTrack, heldTitlesOf, heldTitlesOn, reassess } from './assessing.ts'
export * from './state.ts'

/** 申报 */
export const applicationMachine = {
  kind: 'application',
  title: '申报',
  stages: APPLICATION_STAGES,
  transitions: {
    submit,
    resubmit,
    withdraw,
    giveCountyOpinion,
    recordDepartmentReply,
    settle,
    returnToApplicant,
    recommend,
    decline,
    enterLetter,
    accept: acceptReport,
    sendBack,
    propose,
    passOver,
    publicise,
    upholdObjection,
    recognise,
  },
  belonging: ({ enterprise, unit, county }) => ({ enterprise, unit, county }),
  evolve,
} satisfies Machine<Application, ApplicationEvent>
