import { useNavigate, useSearch } from '@tanstack/react-router'

/** What a list shows, as the address says it: `?search=…&stage=returned&page=2`. */
export interface ListState {
  readonly page: number
  readonly values: Readonly<Record<string, string>>
  /** Changes one part; any change but of the page goes back to the first page. */
  readonly set: (name: string, value: string) => void
  readonly clear: () => void
}

/** Keeps search, filters, order and page in the address, so that a list can be left and found again as it was. */
export const useListState = (): ListState => {
  const search = useSearch({ from: '__root__' })
  const navigate = useNavigate()
  const values = Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)]))
  return {
    page: Math.max(1, Math.floor(Number(values.page ?? 1)) || 1),
    values,
    set: (name, value) => {
      const { page: _, [name]: __, ...others } = values
      void navigate({ to: '.', search: value === '' ? others : { ...others, [name]: value }, replace: true })
    },
    clear: () => void navigate({ to: '.', search: {}, replace: true }),
  }
}
