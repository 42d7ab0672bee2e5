import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { officeRoute } from './root.ts'

/** The province's desk; supervisors read along. */
export const provinceRoutes = [
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/province/overview',
    component: lazyRouteComponent(() => import('../../features/province/OverviewPage.tsx'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/province/campaigns',
    component: lazyRouteComponent(() => import('../../features/province/CampaignsPage.tsx'), 'CampaignsPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/province/new-campaign',
    component: lazyRouteComponent(() => import('../../features/province/NewCampaignPage.tsx'), 'NewCampaignPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/province/campaigns/$id',
    component: lazyRouteComponent(() => import('../../features/province/CampaignPage.tsx'), 'CampaignPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/province/intake',
    component: lazyRouteComponent(() => import('../../features/province/IntakePage.tsx'), 'IntakePage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/province/applications',
    component: lazyRouteComponent(() => import('../../features/province/ApplicationsPage.tsx'), 'ApplicationsPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/province/applications/$id',
    component: lazyRouteComponent(() => import('../../features/province/ApplicationPage.tsx'), 'ApplicationPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/province/letters',
    component: lazyRouteComponent(() => import('../../features/province/LettersPage.tsx'), 'LettersPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/province/letters/$id',
    component: lazyRouteComponent(() => import('../../features/province/LetterPage.tsx'), 'LetterPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/province/reviews',
    component: lazyRouteComponent(() => import('../../features/province/ReviewsPage.tsx'), 'ReviewsPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/province/reviews/$id',
    component: lazyRouteComponent(() => import('../../features/province/ReviewPage.tsx'), 'ReviewPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/province/notices',
    component: lazyRouteComponent(() => import('../../features/province/NoticesPage.tsx'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/province/new-notice',
    component: lazyRouteComponent(() => import('../../features/province/NewNoticePage.tsx'), 'NewNoticePage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/province/notices/$id',
    component: lazyRouteComponent(() => import('../../features/province/NoticePage.tsx'), 'NoticePage'),
  }),
  createRoute({
    getParentRoute: () => officeRoute,
    path: '/province/titles',
    component: lazyRouteComponent(() => import('../../features/province/TitlesPage.tsx'), 'TitlesPage'),
  }),
] as const
