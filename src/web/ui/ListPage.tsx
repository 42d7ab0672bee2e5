import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Item, ListUrl } from '../api/contract.ts'
import type { Query } from '../api/http.ts'
import { readPage } from '../api/read.ts'
import { classes } from '../lib/classes.ts'
import card from './Card.module.css'
import { Empty } from './Card.tsx'
import { type Column, DataTable } from './DataTable.tsx'
import { SelectField, TextField } from './fields.tsx'
import { Loaded } from './Loaded.tsx'
import layout from './layout.module.css'
import { type ListState, useListState } from './list-state.ts'
import { PageHeader } from './PageHeader.tsx'
import { Pager } from './Pager.tsx'
import text from './text.module.css'

export interface Choice {
  readonly value: string
  readonly label: string
}

export interface Filter {
  /** The name in the address and in the query to the server. */
  readonly name: string
  readonly label: string
  readonly choices: readonly Choice[]
}

/** A day chosen from the calendar, such as the first of a range. */
export interface DayFilter {
  readonly name: string
  readonly label: string
}

interface Props<U extends ListUrl> {
  readonly title: string
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  /** `/api/applications` */
  readonly url: U
  /** Asked always, whatever the address says. */
  readonly always?: Query
  readonly columns: readonly Column<Item<U>>[]
  readonly rowKey: (row: Item<U>) => string
  /** What the search looks in: 企业名称、编号. Without it there is no search. */
  readonly searchIn?: string
  readonly filters?: readonly Filter[]
  readonly days?: readonly DayFilter[]
  readonly sorts?: readonly Choice[]
  /** What an empty list says: what would stand here, and how it comes here. */
  readonly empty: ReactNode
}

const SIZE = 20

/** A page that lists: search, filters, order and page in the address, the count, a sentence when there is nothing. */
export const ListPage = <U extends ListUrl>(props: Props<U>) => {
  const { title, lead, actions, url, always = {}, columns, rowKey, empty, filters = [], days = [] } = props
  const state = useListState()
  const asked = [...[...filters, ...days].map(({ name }) => name), 'search', 'sort']
  const query = {
    ...Object.fromEntries(asked.map((name) => [name, state.values[name]])),
    ...always,
    page: state.page,
    size: SIZE,
  }
  const found = useQuery({ ...readPage(url, query), placeholderData: keepPreviousData })
  const narrowed = asked.some((name) => name !== 'sort' && (state.values[name] ?? '') !== '')
  return (
    <>
      <PageHeader title={title} lead={lead} actions={actions} />
      <ListControls {...props} state={state} narrowed={narrowed} />
      <Loaded query={found}>
        {({ items, total }) => (
          <div className={classes(card.card, card.tableCard)} aria-busy={found.isFetching}>
            <p className={card.count} role="status">
              共 {total} 条{narrowed ? '符合条件' : ''}
            </p>
            {items.length > 0 ? (
              <DataTable caption={title} columns={columns} rows={items} rowKey={rowKey} />
            ) : (
              <Empty>{narrowed ? '没有符合条件的记录。可以放宽条件，或清除条件后再看。' : empty}</Empty>
            )}
            <Pager page={state.page} size={SIZE} total={total} onPage={(page) => state.set('page', String(page))} />
          </div>
        )}
      </Loaded>
    </>
  )
}

interface ControlsProps extends Pick<Props<ListUrl>, 'searchIn' | 'filters' | 'days' | 'sorts'> {
  readonly state: ListState
  readonly narrowed: boolean
}

const ListControls = ({ searchIn, filters = [], days = [], sorts, state, narrowed }: ControlsProps) => {
  if (searchIn === undefined && filters.length + days.length === 0 && sorts === undefined) return null
  const select = (name: string, label: string, choices: readonly Choice[], blank: string) => (
    <SelectField
      key={name}
      label={label}
      value={state.values[name] ?? ''}
      choices={choices}
      blank={blank}
      onChange={(value) => state.set(name, value)}
    />
  )
  return (
    <search className={layout.controls}>
      {searchIn === undefined ? null : <SearchBox searchIn={searchIn} state={state} />}
      {filters.map(({ name, label, choices }) => select(name, label, choices, '全部'))}
      {days.map(({ name, label }) => (
        <TextField
          key={name}
          label={label}
          type="date"
          value={state.values[name] ?? ''}
          onChange={(value) => state.set(name, value)}
        />
      ))}
      {sorts === undefined ? null : select('sort', '排序', sorts, '默认')}
      {narrowed ? (
        <button type="button" className={text.link} onClick={state.clear}>
          清除条件
        </button>
      ) : null}
    </search>
  )
}

const PAUSE_MS = 300

/** Searches a moment after the last keystroke. */
const SearchBox = ({ searchIn, state }: { readonly searchIn: string; readonly state: ListState }) => {
  const wanted = state.values.search ?? ''
  const [text, setText] = useState(wanted)
  const wait = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => setText(wanted), [wanted])
  const type = (typed: string) => {
    setText(typed)
    clearTimeout(wait.current)
    wait.current = setTimeout(() => state.set('search', typed), PAUSE_MS)
  }
  return <TextField label="搜索" placeholder={searchIn} type="search" value={text} onChange={type} />
}
