import type { FormEvent } from 'react'

/** Runs `act` when a form is sent, instead of loading another page. */
export const onSubmit = (act: () => void) => (event: FormEvent) => {
  event.preventDefault()
  act()
}
