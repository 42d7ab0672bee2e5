import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { officeRoute } from './root.ts'

/** The expert's desk. */
export const expertRoutes = [
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/expert',
    component: lazyRouteComponent(() => import('../../features/expert/AssignmentsPage.tsx'), 'AssignmentsPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/expert/$id',
    component: lazyRouteComponent(() => import('../../features/expert/SheetPage.tsx'), 'SheetPage'),
  }),
] as const
