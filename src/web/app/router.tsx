import { createRouter } from '@tanstack/react-router'
import { accountRoutes } from './routes/account.ts'
import { adminRoutes } from './routes/admin.ts'
import { applicantRoutes } from './routes/applicant.ts'
import { cityRoutes } from './routes/city.ts'
import { expertRoutes } from './routes/expert.ts'
import { homeRoute } from './routes/home.ts'
import { provinceRoutes } from './routes/province.ts'
import { officeRoute, publicRoute, rootRoute } from './routes/root.ts'
import { supervisionRoutes } from './routes/supervision.ts'

/** Every page. A desk adds its routes under `officeRoute` in its own file. */
const pages = rootRoute.addChildren([
  publicRoute.addChildren(accountRoutes.public),
  officeRoute.addChildren([
    homeRoute,
    ...accountRoutes.office,
    ...applicantRoutes,
    ...cityRoutes,
    ...provinceRoutes,
    ...expertRoutes,
    ...adminRoutes,
    ...supervisionRoutes,
  ]),
])

/** Plain addresses, `?stage=returned&page=2`: what stands there is text. */
export const router = createRouter({
  routeTree: pages,
  basepath: '/app',
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (values) => {
    const text = new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)])).toString()
    return text === '' ? '' : `?${text}`
  },
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
