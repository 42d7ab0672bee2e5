import { expect, it } from 'vitest'
import { SECURITY_EVENTS } from '#identity'
import { EVENTS } from '#web/features/admin/security-event-names.ts'

it('安全事件在页面上的名称，与记录中的相同，一个不少', () => {
  expect(EVENTS).toEqual(SECURITY_EVENTS)
})
