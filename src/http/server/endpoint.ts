import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { ActName, Actor, Refusal, Role } from '#lifecycle'
import type { Config, Renderer, Runtime } from '#service'
import type { Files } from '#service/files/index.ts'

/**
 * Who may call an endpoint. `everyone` needs no account; `signedIn` any complete session; roles name who; `lifecycle`
 * leaves it to the permission of the act itself, which `perform` checks against the thing; `demo` exists only there.
 */
export type Access = 'everyone' | 'signedIn' | 'lifecycle' | 'demo' | readonly Role[]

/** The parts of the interface, as the readable page groups them. */
export type Tag =
  | '公开'
  | '账户'
  | '企业'
  | '申报'
  | '市级'
  | '省级'
  | '评审'
  | '公示'
  | '称号'
  | '管理'
  | '演示'
  | '运行'

/** What all endpoints of a server work with. */
export interface Services {
  readonly runtime: Runtime
  readonly config: Config
  /** Sets the papers. */
  readonly renderer: Renderer
  /** Where uploaded files lie. */
  readonly files: Files
}

/** What an endpoint is called with, already parsed. */
export interface RequestContext<P, Q, B> extends Services {
  readonly params: P
  readonly query: Q
  readonly body: B
  /** Who asks; a citizen without an account for `everyone`. */
  readonly actor: Actor
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

export interface Refused {
  readonly refusal: Refusal
}

/** A contract and what answers it. */
export interface Endpoint<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly tag: Tag
  readonly summary: string
  readonly who: Access
  /** The step of the lifecycle that it takes, where it takes one. */
  readonly act?: ActName
  /** Whether it is recorded when officials, experts and supervisors read it. */
  readonly audited?: boolean
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  /** Whether it changes what is there, so that If-Match must name the version it was decided on. */
  readonly versioned?: boolean
  readonly answer: A
  readonly status?: 200 | 201
  /** The content type of an answer that is no JSON, such as `application/pdf`; `answer` then goes unchecked. */
  readonly produces?: string
  handle(call: RequestContext<z.output<P>, z.output<Q>, z.output<B>>): Promise<z.output<A> | Refused>
}

/** An endpoint whose types are forgotten, as the server keeps them. */
export type AnyEndpoint = Endpoint<z.ZodType, z.ZodType, z.ZodType, z.ZodType>

/** Declares an endpoint: the contract first, then the one line that answers it. */
export const endpoint = <
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  A extends z.ZodType = z.ZodUndefined,
>(
  declared: Endpoint<P, Q, B, A>,
): AnyEndpoint => declared
