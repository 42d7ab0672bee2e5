import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { Reading } from '../../ui/Loaded.tsx'
import { Door } from '../Door.tsx'
import { Lost } from '../Lost.tsx'
import { Root } from '../Root.tsx'

/** What may stand after the `?` of any page. */
type Search = Readonly<Record<string, string>>

export const rootRoute = createRootRoute({
  component: Root,
  notFoundComponent: Lost,
  pendingComponent: Reading,
  validateSearch: (search: Record<string, unknown>): Search =>
    Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)])),
})

/** Pages before one is signed in: narrow, in the middle. */
export const doorRoute = createRoute({ getParentRoute: () => rootRoute, id: 'door', component: Door })

/** Pages of those who are signed in, with the navigation of their role. */
export const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'desk',
  component: lazyRouteComponent(() => import('../Desk.tsx'), 'Desk'),
})
