import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { officeRoute, publicRoute } from './root.ts'

/** Signing in and one's own account. */
export const accountRoutes = {
  public: [
    createRoute({
      getParentRoute: () => publicRoute,
      path: '/sign-in',
      component: lazyRouteComponent(() => import('../../features/account/SignInPage.tsx'), 'SignInPage'),
    }),
    createRoute({
      getParentRoute: () => publicRoute,
      path: '/registration',
      component: lazyRouteComponent(() => import('../../features/account/RegistrationPage.tsx'), 'RegistrationPage'),
    }),
    createRoute({
      getParentRoute: () => publicRoute,
      path: '/password-reset',
      component: lazyRouteComponent(() => import('../../features/account/ForgottenPage.tsx'), 'ForgottenPage'),
    }),
    createRoute({
      getParentRoute: () => publicRoute,
      path: '/password-reset/$token',
      component: lazyRouteComponent(() => import('../../features/account/ResetPage.tsx'), 'ResetPage'),
    }),
  ],
  office: [
    createRoute({
      getParentRoute: () => officeRoute,
      path: '/account',
      component: lazyRouteComponent(() => import('../../features/account/AccountPage.tsx'), 'AccountPage'),
    }),
  ],
} as const
