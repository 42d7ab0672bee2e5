import { createRoute } from '@tanstack/react-router'
import { Home } from '../Home.tsx'
import { officeRoute } from './root.ts'

/** `/` leads everyone to the beginning of their own desk. */
export const homeRoute = createRoute({ getParentRoute: () => officeRoute, path: '/', component: Home })
