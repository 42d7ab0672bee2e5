import { createRoute } from '@tanstack/react-router'
import { Home } from '../Home.tsx'
import { deskRoute } from './root.ts'

/** `/` leads everyone to the beginning of their own desk. */
export const homeRoute = createRoute({ getParentRoute: () => deskRoute, path: '/', component: Home })
