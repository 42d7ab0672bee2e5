/** A text asked for, on one line, without characters that nothing could match; empty when it is not there. */
export const textOf = (query: URLSearchParams, name: string): string =>
  (query.get(name) ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, LONGEST)
    .toWellFormed()

/** One of the given answers, or undefined: what a list does not know, it does not filter by. */
export const choiceOf = <T extends string>(
  query: URLSearchParams,
  name: string,
  choices: readonly T[],
): T | undefined => choices.find((choice) => choice === query.get(name))

/** The page of a list, from 1; whatever is no number is the first. */
export const pageOf = (query: URLSearchParams): number => {
  const text = query.get('page') ?? ''
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : 1
}

/** An address with what is asked, without what is not. */
export const addressOf = (path: string, asked: Readonly<Record<string, string | number | undefined>>): string => {
  const given = Object.entries(asked).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  const query = new URLSearchParams(given).toString()
  return query === '' ? path : `${path}?${query}`
}

const LONGEST = 100
