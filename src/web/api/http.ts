import { NoAnswer, type Problem, ProblemError } from './problem.ts'

/** A change to be made on the server. `version` is the one it was made on, where the thing was there before. */
export interface Change {
  readonly method?: 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly body?: object
  readonly version?: number
}

/** What to ask for in a list; empty values are left out of the address. */
export type Query = Readonly<Record<string, string | number | undefined>>

/** `/api/applications?stage=returned&page=2` */
export const address = (url: string, query: Query = {}): string => {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  return given.length === 0 ? url : `${url}?${new URLSearchParams(given)}`
}

/** Reads from the server; throws a `ProblemError` or `NoAnswer`. The shape is the contract's, by the caller's word. */
export const read = async <T>(url: string, query?: Query): Promise<T> => answer(await ask(address(url, query), {}))

/** Makes a change under a key, so that sending it again does no harm. */
export const send = async <T>({ method = 'POST', url, body, version }: Change, key: string): Promise<T> => {
  const headers: Record<string, string> = { 'Idempotency-Key': key }
  if (version !== undefined) headers['If-Match'] = `"${version}"`
  if (method !== 'DELETE') headers['Content-Type'] = 'application/json'
  return answer(
    await ask(url, method === 'DELETE' ? { method, headers } : { method, headers, body: JSON.stringify(body ?? {}) }),
  )
}

/** Uploads one file as a form of one part. */
export const upload = async <T>(url: string, file: File): Promise<T> => {
  const body = new FormData()
  body.append('file', file)
  return answer(await ask(url, { method: 'POST', headers: { 'Idempotency-Key': newKey() }, body }))
}

/** A name for one attempt at a change. Needs no secure context, which `crypto.randomUUID` would. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

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
