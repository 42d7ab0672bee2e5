import { useAccount } from '../api/session.ts'
import { GoTo } from '../ui/GoTo.tsx'
import { beginningOf } from './navigation.ts'

/** Leads everyone to the beginning of their own desk. */
export const Home = () => <GoTo to={beginningOf(useAccount().role)} />
