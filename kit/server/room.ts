import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Endpoint } from '#kit/contract/endpoint.ts'
import type { RefusalTexts } from '#kit/contract/refusals.ts'
import type { Rights } from '#kit/contract/rights.ts'
import type { Parts } from './parts.ts'
import type { RetentionRule } from './retention.ts'
import type { SealedTable } from './sealing/sealed.ts'
import type { Unit } from './unit.ts'

type Given<Shape> = Shape extends z.ZodType ? z.output<Shape> : never

/** What a handler gets: the unit of work and the checked input. */
export interface Asked<E extends Endpoint> {
  unit: Unit
  params: Given<NonNullable<E['params']>>
  query: Given<NonNullable<E['query']>>
  body: Given<NonNullable<E['body']>>
  request: FastifyRequest
  reply: FastifyReply
}

/** Registers a declared endpoint; the handler runs inside one unit of work and answers the declared output. */
export type Serve = <E extends Endpoint>(
  declared: E,
  handler: (asked: Asked<E>) => Promise<z.input<E['output']>>,
) => void

/** The same without a unit: for sign-in, uploads and downloads, which manage their own. */
export type ServeBare = <E extends Endpoint>(
  declared: E,
  handler: (asked: Omit<Asked<E>, 'unit'>) => Promise<z.input<E['output']> | FastifyReply>,
) => void

/** An event as listeners get it. */
export interface Heard {
  neighbourhoodId: string
  id: string
  type: string
  subjectId: string
  actorId: string | null
  actorName: string | null
  at: Date
  data: Record<string, unknown>
}

/** Work in the background: `cron` in five fields, by the clock of Shanghai. Has to be harmless when run twice. */
export interface Job {
  run(parts: Parts, payload: unknown): Promise<void>
  cron?: string
  /** For so many hours a time that was missed (the machine was off) is made up for at the next start. */
  makeUpHours?: number
}

/** What a room owes the person it holds data about. The check fails for a room that holds tables and owes nothing. */
export interface PersonalData {
  /** In one sentence for the person: what this room holds, in both languages. */
  holds: { zh: string; en: string }
  /** What it is held for, and on what that rests (law and article). */
  purpose?: { zh: string; en: string }
  basis?: { zh: string; en: string }
  /** Whether any of it is sensitive by 个人信息保护法 art. 28: that wants separate consent and an impact assessment. */
  sensitive?: { zh: string; en: string }
  /** Who may see it, where the room's own rights do not say so: files are opened by whoever opens their record. */
  seenBy?: { zh: string; en: string }
  /** To whom some of it goes, and what; nothing where it stays in the house. */
  givenTo?: readonly { zh: string; en: string }[]
  /** How the keys of the exported records are called, for the person who reads them. */
  words?: Readonly<Record<string, { zh: string; en: string }>>
  /** How values that are words of the program are said: `confirmed`, `samePerson`. */
  values?: Readonly<Record<string, { zh: string; en: string }>>
  /** Everything held about the person, in plain values; sealed fields opened. */
  export(unit: Unit, personId: string): Promise<Record<string, unknown>[]>
  /** Erases or detaches what the law does not require to be kept; says what was kept and why. */
  erase(unit: Unit, personId: string): Promise<{ erased: number; kept: { what: string; why: string }[] }>
}

/** What a room may tell people, in plain words. `{placeholders}` are filled from what the teller gives. */
export interface MessageTemplate {
  /** For those who look at the list of what may be told: when this goes out. */
  what: { zh: string; en: string }
  /** What people read, on the phone and on paper: who does what by when, one or two sentences. */
  text: { zh: string; en: string }
  /** The page of the app about it: `/matters/{id}`. */
  opens?: string
  /** `inbox` waits in the app for whoever has it; `phone` goes out by short message too. */
  reach: 'inbox' | 'phone'
  /** For whom neither app nor mobile phone reaches: a slip at the door, or a colleague calls. */
  otherwise: 'slip' | 'call'
}

/** One thing of a neighbourhood that stands with the officers above it until it is done there. Never a resident's name. */
export interface Raised {
  neighbourhoodId: string
  /** Of the record. */
  id: string
  what: { zh: string; en: string }
  since: Date
  /** The page of the record. */
  to: string
}

/** A kind of thing that a room raises to the officers above, worked out from its records whenever it is asked. */
export interface RaisedKind {
  word: { zh: string; en: string }
  /** Whose it is: officers of the subdistrict, or of the district too. */
  roles: readonly ('subdistrict' | 'district')[]
  /** What stands there in these neighbourhoods, which the unit may see together; the longest first. */
  list(unit: Unit, neighbourhoods: readonly string[]): Promise<readonly Raised[]>
}

/** A room as the app composes it. */
export interface Room {
  name: string
  endpoints: Readonly<Record<string, Endpoint>>
  rights: Rights
  refusals: RefusalTexts
  routes(serve: Serve, serveBare: ServeBare, parts: Parts): void
  listeners?: Readonly<Record<string, (parts: Parts, event: Heard) => Promise<void>>>
  /**
   * The same for a room that counts: what happened in one neighbourhood at about one time comes together, so that a busy
   * hour costs little more than one event. Has to be harmless when it comes twice.
   */
  counters?: Readonly<Record<string, (parts: Parts, events: readonly Heard[]) => Promise<void>>>
  jobs?: Readonly<Record<string, Job>>
  /** What the room tells people, by key (`done`); the room that carries messages asks all rooms for theirs. */
  messages?: Readonly<Record<string, MessageTemplate>>
  /**
   * Whether the unit's actor may open the files of one of this room's records; `pass` is what a person without an
   * account shows instead (a receipt code). A room that owns files and gives no rule opens them to nobody.
   */
  fileAccess?: (unit: Unit, recordId: string, pass: string | null) => Promise<boolean>
  /** What it raises to the officers above, by key; the room of places asks all rooms for one list. */
  raised?: Readonly<Record<string, RaisedKind>>
  /** `none` with its reason, or what the room owes. */
  personalData: PersonalData | { none: string }
  /** The tables in which it seals, so that a new master key can seal them anew. */
  sealed?: readonly SealedTable[]
  /** How long each kind of record is kept; a nightly job goes through all rooms. */
  retention?: readonly RetentionRule[]
  /**
   * Looks at what this room masks of a person, which the person may see: who, when, what and why. People's own log is
   * not among them.
   */
  looksAt?: (unit: Unit, personId: string) => Promise<readonly Look[]>
}

/** Somebody looked at something masked. */
export interface Look {
  id: string
  at: Date
  by: string | null
  what: { zh: string; en: string }
  reason: string
}
