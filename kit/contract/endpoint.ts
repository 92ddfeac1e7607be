import type { z } from 'zod'

type Shape = z.ZodType
type ObjectShape = z.ZodObject

/**
 * One endpoint, as the room declares it. Path parameters are written `:name`; a tenant's path begins
 * `/api/n/:neighbourhood/`. What is not in `output` does not leave the server.
 */
export interface Endpoint<
  Params extends ObjectShape | undefined = ObjectShape | undefined,
  Query extends ObjectShape | undefined = ObjectShape | undefined,
  Body extends Shape | undefined = Shape | undefined,
  Output extends Shape = Shape,
> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: `/${string}`
  summary: string
  /** The right it needs (`matters.assign`), declared in the room's rights.ts. */
  needs: string
  params?: Params
  query?: Query
  body?: Body
  output: Output
  /** Codes of the room's own refusals it can give; the common ones go without saying. */
  refusals?: readonly string[]
  /** At most so many requests in a minute from one account (or one address when nobody is signed in). */
  perMinute?: number
  /**
   * `multipart` takes files; `download` answers with a file instead of JSON; `page` is a public page of its own: nobody is
   * recognised, nothing about its reader is counted, and its handler says how long it may be kept.
   */
  kind?: 'json' | 'multipart' | 'download' | 'page'
  /** May be asked before the second factor (signing in, own settings). */
  weak?: boolean
}

/** Declares an endpoint, keeping the exact types of its shapes for the server. */
export function endpoint<
  Output extends Shape,
  Params extends ObjectShape | undefined = undefined,
  Query extends ObjectShape | undefined = undefined,
  Body extends Shape | undefined = undefined,
>(declared: Endpoint<Params, Query, Body, Output>): Endpoint<Params, Query, Body, Output> {
  return declared
}
