import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { officeRoute } from './root.ts'

/** The desks of cities and counties. */
export const cityRoutes = [
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/city/applications',
    component: lazyRouteComponent(() => import('../../features/city/QueuePage.tsx'), 'QueuePage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/city/applications/$id',
    component: lazyRouteComponent(() => import('../../features/city/ApplicationPage.tsx'), 'ApplicationPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/city/enterprises',
    component: lazyRouteComponent(() => import('../../features/city/EnterprisesPage.tsx'), 'EnterprisesPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/city/letters',
    component: lazyRouteComponent(() => import('../../features/city/LettersPage.tsx'), 'LettersPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/city/new-letter',
    component: lazyRouteComponent(() => import('../../features/city/NewLetterPage.tsx'), 'NewLetterPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/city/letters/$id',
    component: lazyRouteComponent(() => import('../../features/city/LetterPage.tsx'), 'LetterPage'),
  }),
] as const
