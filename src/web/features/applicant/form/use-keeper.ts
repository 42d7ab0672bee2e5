import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Keeper, type KeeperWorld, type Kept, keep, type Version } from './keeper.ts'

/** A keeper for as long as the page is open. What it began with is taken once. */
export const useKeeper = (begin: () => readonly [Version, KeeperWorld]): readonly [Keeper, Kept] => {
  const [keeper] = useState(() => keep(...begin()))
  useEffect(() => {
    const leave = () => void keeper.flush()
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('online', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('online', leave)
      leave()
    }
  }, [keeper])
  return [keeper, useSyncExternalStore(keeper.subscribe, keeper.get)]
}
