import type { Derived, DerivedTable } from './derived.ts'
import type { FactTable } from './fact.ts'

/** The words of a policy: the facts it asks, and what follows from them. */
export interface Vocabulary {
  readonly facts: FactTable
  readonly derived: DerivedTable
}

/** The names that a policy's rules and forms may use, by what they hold; any text where its words are not known. */
export interface Names {
  readonly fact: string
  readonly derived: string
  readonly number: string
  readonly day: string
  readonly choice: string
  readonly choices: string
  readonly flag: string
}

/** The names that a vocabulary defines: `Criterion<NamesOf<typeof VOCABULARY>>` can name no other. */
export interface NamesOf<V extends Vocabulary> {
  readonly fact: Extract<keyof V['facts'], string>
  readonly derived: Extract<keyof V['derived'], string>
  readonly number: OfType<V, 'number'>
  readonly day: OfType<V, 'day'>
  readonly choice: OfType<V, 'choice'>
  readonly choices: OfType<V, 'choices'>
  readonly flag: OfType<V, 'flag'>
}

type OfType<V extends Vocabulary, T extends Derived['type']> = {
  [K in Extract<keyof V['derived'], string>]: V['derived'][K]['type'] extends T ? K : never
}[Extract<keyof V['derived'], string>]

export type FactKey<N extends Names = Names> = N['fact']
export type DerivedFact<N extends Names = Names> = N['derived']
export type NumberFact<N extends Names = Names> = N['number']
export type DayFact<N extends Names = Names> = N['day']
export type ChoiceFact<N extends Names = Names> = N['choice']
export type ChoicesFact<N extends Names = Names> = N['choices']
export type FlagFact<N extends Names = Names> = N['flag']
