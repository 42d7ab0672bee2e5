import type { LightMyRequestResponse } from 'fastify'
import { actEndpoints } from '#http/acts.ts'
import { resourceEndpoints } from '#http/reads/index.ts'
import type { AnyEndpoint } from '#http/server/endpoint.ts'
import { type ActName, type Actor, type Commands, findAct, kindOf } from '#lifecycle'
import type { HttpOffice } from '../http-server.ts'
import type { Kind } from './thing.ts'

/** Something that anybody may try through an address, and the kind of thing it is done to. */
export interface Step {
  /** An act, or `draft.save` and its like. */
  readonly name: string
  readonly kind: Kind
  readonly method: AnyEndpoint['method']
  readonly url: string
  /** True where the thing does not exist before. */
  readonly begins: boolean
}

const OTHERS: Readonly<Record<string, { readonly name: string; readonly kind: Kind }>> = {
  'PUT /api/drafts/:id': { name: 'draft.save', kind: 'draft' },
  'DELETE /api/drafts/:id': { name: 'draft.delete', kind: 'draft' },
  'POST /api/messages/:event/reading': { name: 'message.read', kind: 'message' },
}

/** Every step there is an address for: those of the lifecycle, and those on drafts and messages. */
export const STEPS: readonly Step[] = [...actEndpoints, ...resourceEndpoints].flatMap((endpoint): readonly Step[] => {
  const { method, url, act } = endpoint
  if (act !== undefined) return [{ name: act, kind: kindTried(act), method, url, begins: begins(act) }]
  const other = OTHERS[`${method} ${url}`]
  return other === undefined ? [] : [{ ...other, method, url, begins: false }]
})

/** The step of that name. */
export const stepOf = (name: string): Step => {
  const step = STEPS.find((one) => one.name === name)
  if (step === undefined) throw new RangeError(`no address for ${name}`)
  return step
}

/** Tries the step on the thing of that id in that version, as that person or as nobody. */
export const tryStep = (
  { ask }: HttpOffice,
  { method, url }: Step,
  actor: Actor | undefined,
  { id, version, command }: { readonly id: string; readonly version: number; readonly command: object },
): Promise<LightMyRequestResponse> => {
  asked += 1
  return ask(actor, {
    method,
    url: url.replace(/:\w+/, id),
    headers: { 'idempotency-key': `world-step-${asked}`, 'if-match': `"${version}"` },
    payload: command,
  })
}

/** Takes a step that must succeed, on the thing as it now stands. */
export const take = async <A extends ActName>(
  site: HttpOffice,
  actor: Actor,
  act: A,
  id: string,
  command: Commands[A],
): Promise<void> => {
  const step = stepOf(act)
  const path = step.url.replace(/(:\w+).*/, id)
  const version = step.begins ? 0 : await versionAt(site, actor, path)
  must(await tryStep(site, step, actor, { id, version, command }), `${act} ${id}`)
}

const versionAt = async (site: HttpOffice, actor: Actor, path: string): Promise<number> =>
  Number(must(await site.get(actor, path), path).headers.etag?.replaceAll('"', ''))

/** The answer, which must be a success. */
export const must = (answer: LightMyRequestResponse, about: string): LightMyRequestResponse => {
  if (answer.statusCode >= 300) throw new Error(`${about}: ${answer.statusCode} ${answer.body.slice(0, 500)}`)
  return answer
}

let asked = 0

/** A draft is submitted: nobody has the application as such before him. */
function kindTried(act: ActName): Kind {
  return act === 'application.submit' ? 'draft' : kindOf(act)
}

function begins(act: ActName): boolean {
  return act !== 'application.submit' && findAct(act)?.from.length === 0
}
