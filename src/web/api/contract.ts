import type { paths } from './api-types.ts'

/** What the description of the interface says of an address: which methods it knows, what they take and answer. */

export type Method = 'get' | 'post' | 'put' | 'delete'

/** The addresses that know this method. */
export type Url<M extends Method> = {
  [U in keyof paths]: paths[U] extends Readonly<Record<M, object>> ? U : never
}[keyof paths]

/** `applications` of `/api/applications/{id}/return`: what a read is of, and what a change may change. */
export type Noun = NounOf<keyof paths>
type NounOf<U> = U extends `/api/${infer Name}/${string}` ? Name : U extends `/api/${infer Name}` ? Name : never

type Operation<M extends Method, U extends keyof paths> = paths[U] extends Readonly<Record<M, infer O>> ? O : never

type Json<T> = T extends { content: { 'application/json': infer Value } } ? Value : undefined
type Success<R> = R extends { 200: infer A } ? Json<A> : R extends { 201: infer A } ? Json<A> : undefined

/** What the server answers: `Answer<'/api/applications/{id}'>`. */
export type Answer<U extends Url<M>, M extends Method = 'get'> =
  Operation<M, U> extends { responses: infer R } ? Success<R> : never

/** The addresses of lists, page by page. */
export type ListUrl = {
  [U in Url<'get'>]: Answer<U> extends { items: readonly unknown[]; total: number } ? U : never
}[Url<'get'>]

/** One of a list: `Item<'/api/applications'>`. */
export type Item<U extends ListUrl> = Answer<U> extends { items: readonly (infer One)[] } ? One : never

type Path<O> = O extends { parameters: { path: infer P } } ? Readonly<P> : object
type Body<O> = O extends { requestBody: { content: { 'application/json': infer B } } }
  ? string extends keyof B
    ? object
    : { readonly body: Sent<B> }
  : object

type Version<O> = O extends { parameters: { header: { 'If-Match': string } } } ? { readonly version: number } : object

/** What is sent may be read-only. */
type Sent<T> = T extends readonly (infer One)[]
  ? readonly Sent<One>[]
  : T extends object
    ? { readonly [K in keyof T]: Sent<T[K]> }
    : T

/** What may be asked of an address: `QueryOf<'/api/applications'>`. */
export type QueryOf<U extends Url<'get'>> = Operation<'get', U> extends { parameters: { query?: infer Q } } ? Q : never

/** What a read needs beside its address: the parts of the address, and what is asked. */
export type ReadArguments<U extends Url<'get'>> = Arguments<
  Path<Operation<'get', U>> & { readonly query?: Readonly<NonNullable<QueryOf<U>>> }
>

/** What a change needs beside its address: the parts of the address, what is sent, and the version it was made on. */
export type ChangeArguments<M extends Method, U extends Url<M>> = Arguments<
  Path<Operation<M, U>> & Body<Operation<M, U>> & Version<Operation<M, U>>
>

/** The parts of an address alone. */
export type HrefArguments<U extends Url<'get'>> = Arguments<Path<Operation<'get', U>>>

type Arguments<Given> = object extends Given ? [given?: Given] : [given: Given]
