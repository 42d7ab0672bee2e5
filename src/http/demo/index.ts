import { z } from 'zod'
import { signInAs } from '#demo/accounts.ts'
import { changeScene, type Demo, demoSeats, moveClock } from '#demo/demo.ts'
import { SCENE_NAMES, SCENES } from '#demo/year/scenes.ts'
import { today } from '#service'
import { whenceOf } from '../account/cookie.ts'
import { entered } from '../account/session.ts'
import { Account, SessionView } from '../account/shapes.ts'
import { accountView } from '../account/views.ts'
import { CalendarDay, Id } from '../schemas/common.ts'
import { type AnyEndpoint, endpoint } from '../server/endpoint.ts'

const DemoView = z.object({
  on: CalendarDay,
  scenes: z.array(z.object({ id: z.enum(SCENE_NAMES), title: z.string() })),
  accounts: z.array(Account),
})

/** What only a demo has: one-click sign-in, the clock, the scenes. Mounted nowhere else. */
export const demoEndpoints = (demo: Demo): readonly AnyEndpoint[] => [
  endpoint({
    method: 'GET',
    url: '/api/demo',
    tag: '演示',
    summary: '演示的时钟、场景和账户',
    who: 'demo',
    answer: DemoView,
    handle: async ({ runtime }) => ({
      on: today(runtime.clock),
      scenes: SCENE_NAMES.map((id) => ({ id, title: SCENES[id] })),
      accounts: (await demoSeats(demo)).map(accountView),
    }),
  }),
  endpoint({
    method: 'POST',
    url: '/api/demo/session',
    tag: '演示',
    summary: '一键登录',
    who: 'demo',
    body: z.object({ account: Id }),
    answer: SessionView,
    handle: async (call) => {
      const account = (await demoSeats(demo)).find(({ id }) => id === call.body.account)
      if (account === undefined)
        return { refusal: { code: 'not-found', message: '演示中没有这个账户。请从列表中选择。' } }
      const { id, role } = account
      return entered(demo.identity, call, await signInAs(demo.identity, { id, role }, whenceOf(call.request)))
    },
  }),
  endpoint({
    method: 'PUT',
    url: '/api/demo/clock',
    tag: '演示',
    summary: '拨动演示时钟',
    who: 'demo',
    body: z.object({ on: CalendarDay }),
    answer: z.object({ on: z.string() }),
    handle: async ({ runtime, body: { on } }) => {
      const refusal = await moveClock(runtime, demo, on)
      return refusal === undefined ? { on: today(runtime.clock) } : { refusal }
    },
  }),
  endpoint({
    method: 'PUT',
    url: '/api/demo/scene',
    tag: '演示',
    summary: '改换演示场景',
    who: 'demo',
    body: z.object({ scene: z.enum(SCENE_NAMES) }),
    answer: z.object({ on: z.string() }),
    handle: async ({ runtime, body: { scene } }) => {
      await changeScene(runtime, demo, scene)
      return { on: today(runtime.clock) }
    },
  }),
]
