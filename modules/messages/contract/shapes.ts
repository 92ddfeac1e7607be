import { z } from 'zod'
import { id, instant } from '#kit/contract/shapes.ts'
import { channels, states } from '../domain/plan.ts'

/** Something told to me, in my language. `opens` is the page about it. */
export const inboxMessageShape = z.object({
  id,
  text: z.string(),
  at: instant,
  opens: z.string().nullable(),
  urgent: z.boolean(),
  seen: z.boolean(),
})

/** What was told, and how many recipients it reached in which way. */
export const messageShape = z.object({
  id,
  text: z.string(),
  about: z.object({ room: z.string(), id }).nullable(),
  what: z.string(),
  urgent: z.boolean(),
  by: z.string().nullable(),
  at: instant,
  recipients: z.int(),
  /** Recipients by their best state. */
  reached: z.int(),
  underWay: z.int(),
  byHand: z.int(),
  failed: z.int(),
})

/** One recipient and one way. Names come masked. */
export const deliveryShape = z.object({
  id,
  name: z.string().nullable(),
  address: z.string().nullable(),
  channel: z.enum(channels),
  state: z.enum(states),
  at: instant.nullable(),
  nextAt: instant,
  tries: z.int(),
  problem: z.string().nullable(),
})

/** Somebody who still has to be phoned. */
export const callShape = z.object({
  id,
  personId: id,
  homeId: id.nullable(),
  name: z.string(),
  address: z.string().nullable(),
  /** 199****0011; empty where no number is on record and somebody has to go there. */
  phones: z.array(z.string()),
  text: z.string(),
  since: instant,
  dueAt: instant,
  tries: z.array(z.object({ at: instant, outcome: z.string(), note: z.string().nullable(), by: z.string() })),
})

/** A slip to be printed and brought to a door. */
export const slipShape = z.object({ id, address: z.string(), text: z.string(), since: instant })
