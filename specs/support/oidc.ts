import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import Provider, { type Configuration } from 'oidc-provider'

/** A real OpenID Connect server on a port of its own; people sign in at its own pages, by their subject. */
export interface TestProvider {
  readonly issuer: string
  readonly close: () => Promise<void>
}

/** The claims of each subject, beside `sub`. */
export type People = Readonly<Record<string, Readonly<Record<string, string>>>>

export const CLIENT = { id: 'peiyu', secret: 'a-secret-between-the-two' } as const

export const startProvider = async (people: People, redirect: string): Promise<TestProvider> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const issuer = `http://127.0.0.1:${address.port}`
  const provider = new Provider(issuer, settings(people, redirect))
  server.on('request', provider.callback())
  return {
    issuer,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

const settings = (people: People, redirect: string): Configuration => ({
  clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirect] }],
  claims: { openid: ['sub'], profile: ['name', 'uscc', 'county'] },
  pkce: { required: () => true },
  cookies: { keys: ['spec'] },
  findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
})

/** Goes to the provider as a browser does, signs in as that subject and agrees; returns the query it is sent back with. */
export const visit = async (url: string, subject: string): Promise<string> => {
  const cookies = new Map<string, string>()
  for (let place = new URL(url), form: URLSearchParams | undefined, hop = 0; hop < 20; hop += 1) {
    const answer = await request(place, form, cookies)
    const to = answer.headers.get('location')
    form = undefined
    if (to === null) {
      const [action, prompt] = formOf(await answer.text())
      place = new URL(action, place)
      form = new URLSearchParams({ prompt, ...(prompt === 'login' ? { login: subject, password: 'any' } : {}) })
      continue
    }
    const next = new URL(to, place)
    if (next.searchParams.has('code') || next.searchParams.has('error')) return next.search
    place = next
    await pause(0)
  }
  throw new Error('the provider sent nobody back')
}

const request = async (place: URL, body: URLSearchParams | undefined, cookies: Map<string, string>) => {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const answer = await fetch(place, {
    redirect: 'manual',
    headers: { cookie },
    ...(body === undefined ? {} : { method: 'POST', body }),
  })
  for (const set of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
    cookies.set(name, value)
  }
  return answer
}

const formOf = (page: string): readonly [action: string, prompt: string] => {
  const action = /<form[^>]* action="([^"]+)"/.exec(page)?.[1]
  const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1]
  if (action === undefined || prompt === undefined) throw new Error(`no form: ${page.slice(0, 500)}`)
  return [action, prompt]
}
