import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { deskRoute } from './root.ts'

/** The province's desk; supervisors read along. */
export const provinceRoutes = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/province/overview',
    component: lazyRouteComponent(() => import('../../features/province/OverviewPage.tsx'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/province/campaigns',
    component: lazyRouteComponent(() => import('../../features/province/CampaignsPage.tsx'), 'CampaignsPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/province/new-campaign',
    component: lazyRouteComponent(() => import('../../features/province/NewCampaignPage.tsx'), 'NewCampaignPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/province/campaigns/$id',
    component: lazyRouteComponent(() => import('../../features/province/CampaignPage.tsx'), 'CampaignPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/province/intake',
    component: lazyRouteComponent(() => import('../../features/province/IntakePage.tsx'), 'IntakePage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/province/applications',
    component: lazyRouteComponent(() => import('../../features/province/ApplicationsPage.tsx'), 'ApplicationsPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/province/applications/$id',
    component: lazyRouteComponent(() => import('../../features/province/ApplicationPage.tsx'), 'ApplicationPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/province/letters',
    component: lazyRouteComponent(() => import('../../features/province/LettersPage.tsx'), 'LettersPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/province/letters/$id',
    component: lazyRouteComponent(() => import('../../features/province/LetterPage.tsx'), 'LetterPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/province/reviews',
    component: lazyRouteComponent(() => import('../../features/province/ReviewsPage.tsx'), 'ReviewsPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/province/reviews/$id',
    component: lazyRouteComponent(() => import('../../features/province/ReviewPage.tsx'), 'ReviewPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/province/notices',
    component: lazyRouteComponent(() => import('../../features/province/NoticesPage.tsx'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/province/new-notice',
    component: lazyRouteComponent(() => import('../../features/province/NewNoticePage.tsx'), 'NewNoticePage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/province/notices/$id',
    component: lazyRouteComponent(() => import('../../features/province/NoticePage.tsx'), 'NoticePage'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/province/titles',
    component: lazyRouteComponent(() => import('../../features/province/TitlesPage.tsx'), 'TitlesPage'),
  }),
] as const
