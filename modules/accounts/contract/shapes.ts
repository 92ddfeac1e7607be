import { z } from 'zod'
import type { Role, Standing } from '#kit/contract/actor.ts'
import { roles } from '#kit/contract/actor.ts'
import { id, instant } from '#kit/contract/shapes.ts'

export type { Role, Standing }

/** A mobile number of the mainland, eleven digits; spaces, dashes and +86 are taken off. */
export const phone = z
  .string()
  .max(30)
  .transform((value) =>
    value
      .normalize('NFKC')
      .replace(/[\s-]/g, '')
      .replace(/^(\+|00)86/, ''),
  )
  .refine((value) => /^1[3-9]\d{9}$/.test(value), 'phone')
export const role = z.enum(roles)
/** Length alone makes a password; no rule of signs (NIST SP 800-63B §3.1.1.2, ASVS 5 §6.2). */
export const password = z.string().min(10).max(128)
/** A password as it is given, not as it is made: whatever length a form can send. */
export const givenPassword = z.string().min(1).max(128)
/** Where a sign-in goes on. */
export const next = z.object({ next: z.enum(['home', 'second-factor', 'enrol']) })
/** Six digits, from the app or from a message. */
export const sixDigits = z
  .string()
  .max(12)
  .transform((value) => value.normalize('NFKC').replace(/\s/g, ''))
  .refine((value) => /^\d{6}$/.test(value), 'six digits')

export const placeShape = z.object({ id, code: z.string(), name: z.string(), phone: z.string().nullable() })

export const standingShape = z.object({
  role,
  neighbourhood: placeShape.optional(),
  area: z.string().optional(),
  body: z.string().optional(),
  personId: id.optional(),
  homes: z.array(z.object({ id, address: z.string() })).optional(),
})

export const onBehalfShape = z.object({ consentId: id, personId: id, name: z.string() })

export const demoSignInShape = z.object({ accountId: id, role, zh: z.string(), en: z.string() })

export const sessionShape = z.object({
  signedIn: z.boolean(),
  /** Signed in on a shared computer that is locked now. */
  locked: z.boolean(),
  account: z.object({ id, name: z.string(), role: role.nullable(), at: z.enum(['desk', 'phone']) }).nullable(),
  standings: z.array(standingShape),
  /** The neighbourhoods among the standings, without repetition. */
  places: z.array(z.object({ id, name: z.string(), tel: z.string().nullable() })),
  /** On a computer that several people use: the page locks itself after a while without a key. */
  shared: z.boolean(),
  /** Whether this session has passed a second factor. */
  strong: z.boolean(),
  /** What a worker still has to do before the work opens: enter the code, or set the second factor up. */
  toDo: z.enum(['second-factor', 'enrol']).nullable(),
  onBehalfOf: onBehalfShape.optional(),
  demo: z.object({ signIns: z.array(demoSignInShape) }).nullable(),
})

export const ownSessionShape = z.object({
  id,
  device: z.string(),
  method: z.enum(['phone', 'password', 'code', 'oidc', 'demo']),
  shared: z.boolean(),
  current: z.boolean(),
  openedAt: instant,
  seenAt: instant,
})
