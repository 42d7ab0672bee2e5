import { useState } from 'react'
import type { SeenScoreSheet } from '#lifecycle'
import { useAccount } from '../../api/session.ts'

/** A score sheet as it is being typed. */
export interface TypedSheet {
  readonly score: string
  readonly comment: string
  /** By criterion; an empty verdict says nothing on it. */
  readonly findings: Readonly<Record<string, TypedFinding>>
  readonly correction: string
}

export interface TypedFinding {
  readonly verdict: string
  readonly reason: string
}

/** Several experts may share a browser: each finds only their own. */
const nameOf = (expert: string, sheet: string): string => `peiyu.sheet.${expert}.${sheet}`

/** Whether something was typed and not sent. */
export const hasLocalSheet = (expert: string, sheet: string): boolean =>
  localStorage.getItem(nameOf(expert, sheet)) !== null

/** The sheet as typed in this browser, kept with every keystroke until it is sent; begins with what was given before. */
export const useLocalSheet = (id: string, given: SeenScoreSheet) => {
  const name = nameOf(useAccount().id, id)
  const [sheet, setSheet] = useState<TypedSheet>(() => stored(name) ?? typedFrom(given))
  const [kept, setKept] = useState(() => localStorage.getItem(name) !== null)
  const forget = () => {
    setKept(false)
    localStorage.removeItem(name)
  }
  return {
    sheet,
    /** Whether it differs from what was sent. */
    kept,
    change: (part: Partial<TypedSheet>) => {
      const next = { ...sheet, ...part }
      setSheet(next)
      setKept(true)
      localStorage.setItem(name, JSON.stringify(next))
    },
    forget,
    /** Back to what was sent. */
    discard: () => {
      forget()
      setSheet(typedFrom(given))
    },
  }
}

const typedFrom = (given: SeenScoreSheet): TypedSheet => ({
  score: given.score ?? '',
  comment: given.comment ?? '',
  findings: Object.fromEntries(
    (given.findings ?? []).map(({ criterion, verdict, reason }) => [criterion, { verdict, reason }]),
  ),
  correction: '',
})

const stored = (name: string): TypedSheet | undefined => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(name) ?? 'null')
    return isSheet(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

const isSheet = (one: unknown): one is TypedSheet =>
  typeof one === 'object' && one !== null && 'score' in one && 'comment' in one && 'findings' in one
