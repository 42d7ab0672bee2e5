import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { deskRoute } from './root.ts'

/** The desks of the three administrators. */
export const adminRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/admin/accounts',
    component: lazyRouteComponent(() => import('../../features/admin/AccountsPage.tsx'), 'AccountsPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/admin/new-account',
    component: lazyRouteComponent(() => import('../../features/admin/NewAccountPage.tsx'), 'NewAccountPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/admin/security-events',
    component: lazyRouteComponent(() => import('../../features/admin/SecurityEventsPage.tsx'), 'SecurityEventsPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/admin/outbox',
    component: lazyRouteComponent(() => import('../../features/admin/OutboxPage.tsx'), 'OutboxPage'),
  }),
] as const
