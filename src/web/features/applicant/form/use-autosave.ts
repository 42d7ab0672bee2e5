import { useEffect, useState, useSyncExternalStore } from 'react'
import { type Autosave, type AutosavePorts, type AutosaveState, startAutosave, type Version } from './autosave.ts'

/** The autosave for as long as the page is open. What it began with is taken once. */
export const useAutosave = (begin: () => readonly [Version, AutosavePorts]): readonly [Autosave, AutosaveState] => {
  const [autosave] = useState(() => startAutosave(...begin()))
  useEffect(() => {
    const leave = () => void autosave.flush()
    document.addEventListener('visibilitychange', leave)
    window.addEventListener('online', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      window.removeEventListener('online', leave)
      leave()
    }
  }, [autosave])
  return [autosave, useSyncExternalStore(autosave.subscribe, autosave.get)]
}
