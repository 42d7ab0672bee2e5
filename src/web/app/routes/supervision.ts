import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { officeRoute } from './root.ts'

/** Who read what; the rest a supervisor reads at the province's desk. */
export const supervisionRoutes = [
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/supervision/accesses',
    component: lazyRouteComponent(() => import('../../features/supervision/AccessesPage.tsx'), 'AccessesPage'),
  }),
] as const
