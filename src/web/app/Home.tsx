import { Navigate } from '@tanstack/react-router'
import { useAccount } from '../lib/session.ts'
import { beginningOf } from './navigation.ts'

/** Leads everyone to the beginning of their own desk. */
export const Home = () => <Navigate to={beginningOf(useAccount().role)} replace />
