import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { officeRoute } from './root.ts'

/** The enterprise's desk. */
export const applicantRoutes = [
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/my',
    component: lazyRouteComponent(() => import('../../features/applicant/HomePage.tsx'), 'HomePage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/my/drafts/$id',
    component: lazyRouteComponent(() => import('../../features/applicant/DraftPage.tsx'), 'DraftPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/my/applications/$id',
    component: lazyRouteComponent(() => import('../../features/applicant/ApplicationPage.tsx'), 'ApplicationPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/my/applications/$id/receipt',
    component: lazyRouteComponent(() => import('../../features/applicant/ReceiptPage.tsx'), 'ReceiptPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/my/applications/$id/mending',
    component: lazyRouteComponent(() => import('../../features/applicant/MendingPage.tsx'), 'MendingPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/people',
    component: lazyRouteComponent(() => import('../../features/admin/AccountsPage.tsx'), 'AccountsPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/people/new',
    component: lazyRouteComponent(() => import('../../features/admin/NewAccountPage.tsx'), 'NewAccountPage'),
  }),
] as const
