import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { officeRoute } from './root.ts'

/** The desks of the three administrators. */
export const adminRoutes = [
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/admin/accounts',
    component: lazyRouteComponent(() => import('../../features/admin/AccountsPage.tsx'), 'AccountsPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/admin/new-account',
    component: lazyRouteComponent(() => import('../../features/admin/NewAccountPage.tsx'), 'NewAccountPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/admin/security-events',
    component: lazyRouteComponent(() => import('../../features/admin/SecurityEventsPage.tsx'), 'SecurityEventsPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/admin/outbox',
    component: lazyRouteComponent(() => import('../../features/admin/OutboxPage.tsx'), 'OutboxPage'),
  }),
] as const
