import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { deskRoute, doorRoute } from './root.ts'

/** Signing in and one's own account. */
export const accountRoutes = {
  door: [
    createRoute({
      getParentRoute: () => doorRoute,
      path: '/sign-in',
      component: lazyRouteComponent(() => import('../../features/account/SignInPage.tsx'), 'SignInPage'),
    }),
    createRoute({
      getParentRoute: () => doorRoute,
      path: '/registration',
      component: lazyRouteComponent(() => import('../../features/account/RegistrationPage.tsx'), 'RegistrationPage'),
    }),
    createRoute({
      getParentRoute: () => doorRoute,
      path: '/password-reset',
      component: lazyRouteComponent(() => import('../../features/account/ForgottenPage.tsx'), 'ForgottenPage'),
    }),
    createRoute({
      getParentRoute: () => doorRoute,
      path: '/password-reset/$token',
      component: lazyRouteComponent(() => import('../../features/account/ResetPage.tsx'), 'ResetPage'),
    }),
  ],
  desk: [
    createRoute({
      getParentRoute: () => deskRoute,
      path: '/account',
      component: lazyRouteComponent(() => import('../../features/account/AccountPage.tsx'), 'AccountPage'),
    }),
  ],
} as const
