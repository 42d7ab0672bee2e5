import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'

interface Props {
  readonly to: string
  /** Where to come back to afterwards. */
  readonly next?: string
}

/** Leads elsewhere, once, in place of the page that shows it. */
export const GoTo = ({ to, next }: Props) => {
  const navigate = useNavigate()
  useEffect(() => {
    void navigate({ to, search: next === undefined ? {} : { next }, replace: true })
  }, [navigate, to, next])
  return null
}
