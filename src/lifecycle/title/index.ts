import { begun, type Machine } from '../machine.ts'
import { TITLE_STAGES, type Title, type TitleEvent } from './state.ts'
import { certify, grant, lapse, markExpiring, rename, renew, revoke } from './transitions.ts'

export * from './state.ts'
export { expiringFrom, validityFrom } from './validity.ts'

/** 称号 */
export const titleMachine = {
  kind: 'title',
  title: '称号',
  stages: TITLE_STAGES,
  transitions: { grant, certify, rename, markExpiring, lapse, revoke, renew },
  belonging: ({ enterprise, unit, county }) => ({ enterprise, unit, county }),
  evolve(state, event, envelope): Title {
    if (event.type === 'granted') {
      const { type: _, ...granted } = event
      return { id: envelope.stream.id, stage: 'granted', ...granted }
    }
    const title = begun(state, envelope)
    switch (event.type) {
      case 'certified':
        return { ...title, stage: 'certified', certificateIssuedOn: event.issuedOn }
      case 'renamed':
        return { ...title, holder: event.to }
      case 'expiring':
        return { ...title, stage: 'expiring' }
      case 'lapsed':
        return { ...title, stage: 'lapsed' }
      case 'revoked': {
        const { type: _, revokedOn, ...revocation } = event
        return { ...title, stage: 'revoked', revokedOn, revocation }
      }
      case 'renewed':
        return { ...title, stage: 'renewed', renewedBy: event.by }
    }
  },
} satisfies Machine<Title, TitleEvent>
