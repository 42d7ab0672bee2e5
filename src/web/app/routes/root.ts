import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { Reading } from '../../ui/Loaded.tsx'
import { NotFound } from '../NotFound.tsx'
import { PublicLayout } from '../PublicLayout.tsx'
import { Root } from '../Root.tsx'

/** What may stand after the `?` of any page. */
type Search = Readonly<Record<string, string>>

export const rootRoute = createRootRoute({
  component: Root,
  notFoundComponent: NotFound,
  pendingComponent: Reading,
  validateSearch: (search: Record<string, unknown>): Search =>
    Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)])),
})

/** Pages before one is signed in: narrow, in the middle. */
export const publicRoute = createRoute({ getParentRoute: () => rootRoute, id: 'public', component: PublicLayout })

/** Pages of those who are signed in, with the navigation of their role. */
export const officeRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'office',
  component: lazyRouteComponent(() => import('../OfficeLayout.tsx'), 'OfficeLayout'),
})
