import type { Answer, ChangeArguments, HrefArguments, Url } from './contract.ts'
import { NoAnswer, type Problem, ProblemError } from './problem.ts'

/** A change to be made on the server, with the type of what it answers. */
export interface Change<T = unknown> {
  readonly method: 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly body?: object | undefined
  /** The one it was made on, where the thing was there before. */
  readonly version?: number | undefined
  /** Never there: only its type is. */
  readonly answers?: T
}

/** What to ask for in a list; empty values are left out of the address. */
export type Query = Readonly<Record<string, string | number | undefined>>

/** What fills an address and goes with it, whatever the address. */
interface Given {
  readonly body?: object
  readonly version?: number
  readonly [part: string]: unknown
}

/** `post('/api/applications/{id}/return', { id, version, body: { items } })` */
export function post<U extends Url<'post'>>(url: U, ...given: ChangeArguments<'post', U>): Change<Answer<U, 'post'>>
export function post(url: string, given: object = {}): Change {
  return changeOf('POST', url, { ...given })
}

/** `put('/api/reviews/{id}', { id, body: { campaign, track, pool } })` */
export function put<U extends Url<'put'>>(url: U, ...given: ChangeArguments<'put', U>): Change<Answer<U, 'put'>>
export function put(url: string, given: object = {}): Change {
  return changeOf('PUT', url, { ...given })
}

/** `remove('/api/drafts/{id}', { id, version })` */
export function remove<U extends Url<'delete'>>(url: U, ...given: ChangeArguments<'delete', U>): Change
export function remove(url: string, given: object = {}): Change {
  return changeOf('DELETE', url, { ...given })
}

/** The address of a document, for a link: `href('/api/files/{sha256}', { sha256 })`. */
export function href<U extends Url<'get'>>(url: U, ...given: HrefArguments<U>): string
export function href(url: string, given: object = {}): string {
  return filled(url, { ...given })
}

const changeOf = (method: Change['method'], url: string, { body, version, ...parts }: Given): Change => ({
  method,
  url: filled(url, parts),
  body,
  version,
})

/** `/api/applications/{id}` with its parts in place. */
export const filled = (url: string, parts: Readonly<Record<string, unknown>>): string =>
  url.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parts[name])))

/** Reads from the server; throws a `ProblemError` or `NoAnswer`. Typed by `read` and its like, which know the address. */
export const getJson = async (url: string, query: Query = {}) => answer(await ask(address(url, query), {}))

/** Makes a change under a key, so that sending it again does no harm. */
export const send = async <T>({ method, url, body, version }: Change<T>, key: string): Promise<T> => {
  const headers: Record<string, string> = { 'Idempotency-Key': key }
  if (version !== undefined) headers['If-Match'] = `"${version}"`
  if (method !== 'DELETE') headers['Content-Type'] = 'application/json'
  return answer(
    await ask(url, method === 'DELETE' ? { method, headers } : { method, headers, body: JSON.stringify(body ?? {}) }),
  )
}

/** Uploads one file as a form of one part. */
export const upload = async (file: File): Promise<Answer<'/api/files', 'post'>> => {
  const body = new FormData()
  body.append('file', file)
  const { method, url } = post('/api/files')
  return answer(await ask(url, { method, headers: { 'Idempotency-Key': newKey() }, body }))
}

/** A name for one attempt at a change. Needs no secure context, which `crypto.randomUUID` would. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** `/api/applications?stage=returned&page=2` */
const address = (url: string, query: Query): string => {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  return given.length === 0 ? url : `${url}?${new URLSearchParams(given)}`
}

const ask = async (url: string, init: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, { ...init, credentials: 'same-origin' })
  } catch {
    throw new NoAnswer()
  }
}

/** Empty answers are undefined; the caller then says so in its type. */
const answer = async (response: Response) => {
  if (!response.ok) throw new ProblemError(await problemIn(response))
  const text = await response.text()
  return text === '' ? undefined : JSON.parse(text)
}

const problemIn = async (response: Response): Promise<Problem> => {
  const { status } = response
  const isProblem = response.headers.get('content-type')?.includes('problem+json') === true
  if (isProblem) return response.json()
  return { status, code: 'fault', title: `服务器没有办成（${status}）。请稍后重试；仍然不行的，请联系管理员。` }
}
