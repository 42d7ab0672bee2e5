import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { deskRoute } from './root.ts'

/** The enterprise's desk. */
export const applicantRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/my',
    component: lazyRouteComponent(() => import('../../features/applicant/HomePage.tsx'), 'HomePage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/my/drafts/$id',
    component: lazyRouteComponent(() => import('../../features/applicant/DraftPage.tsx'), 'DraftPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/my/applications/$id',
    component: lazyRouteComponent(() => import('../../features/applicant/ApplicationPage.tsx'), 'ApplicationPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/my/applications/$id/receipt',
    component: lazyRouteComponent(() => import('../../features/applicant/ReceiptPage.tsx'), 'ReceiptPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/my/applications/$id/mending',
    component: lazyRouteComponent(() => import('../../features/applicant/MendingPage.tsx'), 'MendingPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/people',
    component: lazyRouteComponent(() => import('../../features/admin/AccountsPage.tsx'), 'AccountsPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/people/new',
    component: lazyRouteComponent(() => import('../../features/admin/NewAccountPage.tsx'), 'NewAccountPage'),
  }),
] as const
