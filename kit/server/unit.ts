import type { Compilable } from 'kysely'
import type pg from 'pg'
import type { Actor, Ground, Role } from '#kit/contract/actor.ts'
import type { HouseEvent } from '#kit/contract/event.ts'
import type { Right } from '#kit/contract/rights.ts'
import { actingAs, may } from '#kit/contract/rights.ts'
import { Refusal, refuse } from '#kit/pure/refusal.ts'
import { isUuid, uuidv7 } from '#kit/pure/uuid.ts'
import { sendLast } from './burst.ts'
import { leaveTogether } from './convoy.ts'
import { nameOf, together } from './database.ts'
import { newId } from './id.ts'
import { insertOf } from './event-insert.ts'
import { heardIn } from './heard.ts'
import type { Parts } from './parts.ts'
import { WriteFailure } from './write-failure.ts'

type Statement = { text: string; values: readonly unknown[]; expect?: { rows: number; code: string } }
// Kysely types what a query gives by its output parameter.
type Query<Row> = Compilable<Row>

const commit: Statement = { text: 'commit', values: [] }

/** Who works, when, and which neighbourhoods the transaction may see. */
export interface Scope {
  actor: Actor | null
  now: Date
  /** The neighbourhood of the request; null where the work spans none (accounts, areas). */
  ground: Ground | null
  /** Further neighbourhoods this transaction may see (moving between two). */
  also?: readonly string[]
}

interface Shared {
  client: pg.PoolClient | null
  connecting: Promise<pg.PoolClient> | null
  begun: Promise<unknown> | null
  queue: Statement[]
  /** Events that somebody listens to. */
  awaited: number
  /** What was sent, for those who keep something of it in memory. */
  sent: Set<string>
  after: (() => void)[]
}

/**
 * One transaction of one command. Reads are awaited; writes are queued and leave together with COMMIT in one burst
 * (twice the throughput of sending them singly). A command therefore reads first, decides, then writes; `flush` sends
 * what is queued where a later read has to see it. Nothing else gives out a database handle.
 */
export class Unit {
  readonly actor: Actor | null
  readonly now: Date
  readonly #ground: Ground | null
  readonly #also: readonly string[]
  /** The running house: cipher, configuration, clock. */
  readonly parts: Parts
  readonly #language: 'zh-CN' | 'en'
  // What several hands on one transaction share.
  #shared: Shared = { client: null, connecting: null, begun: null, queue: [], awaited: 0, sent: new Set(), after: [] }
  #repeat: { constraint: string; answer: (unit: Unit) => Promise<unknown> } | null = null

  constructor(parts: Parts, scope: Scope, language: 'zh-CN' | 'en' = 'zh-CN') {
    this.parts = parts
    this.actor = scope.actor
    this.now = scope.now
    this.#ground = scope.ground
    this.#also = scope.also ?? []
    this.#language = language
  }

  /** The neighbourhood this unit works in. */
  get ground(): Ground {
    return this.#ground ?? refuse('common.not-found')
  }
  get neighbourhoodId(): string {
    return this.ground.id
  }
  get language(): 'zh-CN' | 'en' {
    return this.#language
  }
  /** The signed-in actor; refuses when there is none. */
  get by(): Actor {
    return this.actor ?? refuse('common.sign-in')
  }

  id(): string {
    return this.parts.random ? uuidv7(this.now, this.parts.random(10)) : newId(this.now)
  }

  /** The same transaction with another hand and instant: many commands of one simulated day, kept or lost together. */
  as(actor: Actor | null, now: Date): Unit {
    const { parts, language } = this
    const other = new Unit(parts, { actor, now, ground: this.#ground, also: this.#also }, language)
    other.#shared = this.#shared
    return other
  }

  /** Refuses unless the actor may do this to this record; gives the role in which it is done. */
  authorise<Subject>(right: Right<Subject>, subject: Subject): Role | null {
    if (!may(right, this.actor, this.ground, subject)) refuse('common.not-yours')
    return this.actor === null ? null : actingAs(right as Right<never>, this.actor, this.ground)
  }

  async read<Row>(query: Query<Row>): Promise<Row[]> {
    const { sql, parameters } = query.compile()
    return (await this.#run({ text: sql, values: parameters })).rows as Row[]
  }
  async readOne<Row>(query: Query<Row>): Promise<Row | undefined> {
    return (await this.read(query))[0]
  }
  /** The one row, or a refusal (`common.not-found` unless said otherwise). */
  async readOr<Row>(query: Query<Row>, code = 'common.not-found'): Promise<Row> {
    return (await this.readOne(query)) ?? refuse(code)
  }

  /** Queues a write. */
  write(query: Query<unknown>): void {
    const { sql, parameters } = query.compile()
    this.#shared.queue.push({ text: sql, values: parameters })
  }
  /** Queues a write that must touch exactly one row, else the command is refused (somebody else was quicker). */
  writeOne(query: Query<unknown>, code = 'common.changed-meanwhile'): void {
    const { sql, parameters } = query.compile()
    this.#shared.queue.push({ text: sql, values: parameters, expect: { rows: 1, code } })
  }

  /**
   * Queues the event: a row of `kit.event` in this transaction, carried to listeners afterwards. What nobody listens to is
   * a record only: it is born carried.
   */
  emit(event: HouseEvent): string {
    const id = this.id()
    const awaited = heardIn(this.parts.rooms).has(event.type)
    if (awaited) this.#shared.awaited += 1
    this.#shared.queue.push(insertOf(event, { id, awaited, at: this.now, by: this.actor, here: this.neighbourhoodId }))
    return id
  }

  /** Runs after the commit, outside the transaction (waking the carrier, forgetting a cache). */
  afterCommit(work: () => void): void {
    this.#shared.after.push(work)
  }

  /** A resend with a client-made id meets this constraint: then answer as the first time, from a fresh unit. */
  whenRepeated(constraint: string, answer: (unit: Unit) => Promise<unknown>): void {
    this.#repeat = { constraint, answer }
  }

  /** Sends the queued writes now, for a read that must see them. */
  async flush(): Promise<void> {
    const queued = this.#shared.queue
    this.#shared.queue = []
    const results = await Promise.allSettled(queued.map((statement) => this.#run(statement)))
    const failed = results.find((result) => result.status === 'rejected')
    if (failed) throw new WriteFailure(failed.reason)
    queued.forEach((statement, index) => {
      const result = results[index]
      if (statement.expect && result?.status === 'fulfilled' && result.value.rowCount !== statement.expect.rows) {
        refuse(statement.expect.code)
      }
    })
  }

  async #run(statement: Statement): Promise<pg.QueryResult> {
    const client = await this.#connect()
    together(client)
    this.#shared.sent.add(statement.text)
    const result = client.query({ name: nameOf(statement.text), text: statement.text, values: [...statement.values] })
    // When BEGIN itself fails, that is the failure to report; this one only follows from it.
    result.catch(() => {})
    await this.#shared.begun
    return result
  }

  /**
   * Sends BEGIN with the scope in one message; does not wait for it, the pipeline keeps the order. Reads that start
   * together share one connection.
   */
  #connect(): Promise<pg.PoolClient> {
    this.#shared.connecting ??= this.#open().catch((error: unknown) => {
      this.#shared.connecting = null
      throw error
    })
    return this.#shared.connecting
  }

  /** What opens the transaction, with the neighbourhoods it may see. */
  #opening(): Statement[] {
    const seen = [...(this.#ground ? [this.#ground.id] : []), ...this.#also]
    if (!seen.every(isUuid)) refuse('common.not-found')
    return ['begin', `set local mulin.neighbourhoods = '${seen.join(',')}'`].map((text) => ({ text, values: [] }))
  }

  async #open(): Promise<pg.PoolClient> {
    const opening = this.#opening()
    const client = await this.parts.database.app.connect()
    this.#shared.client = client
    together(client)
    this.#shared.begun = client.query(opening.map(({ text }) => text).join('; '))
    // Awaited by the statements that follow; a lost connection must not become an unhandled rejection meanwhile.
    this.#shared.begun.catch(() => {})
    return client
  }

  /** Sends what is queued together with COMMIT. In a pipeline, COMMIT of a failed transaction resolves as ROLLBACK. */
  async commit(): Promise<void> {
    if (this.#shared.queue.some((statement) => statement.expect)) await this.flush()
    if (this.#shared.connecting === null && this.#shared.queue.length === 0) return
    if (this.#shared.connecting === null) return this.#leaveWithOthers()
    const client = await this.#connect()
    together(client)
    const { queue } = this.#shared
    this.#shared.queue = []
    for (const { text } of queue) this.#shared.sent.add(text)
    const results = await Promise.allSettled([this.#shared.begun, sendLast(client, [...queue, commit])])
    const failed = results.find((result) => result.status === 'rejected')
    if (failed) throw new WriteFailure(failed.reason)
    const [, end] = results
    if (end.status === 'fulfilled' && end.value !== 'COMMIT')
      throw new WriteFailure(new Error('the transaction was rolled back'))
    this.#release()
    this.#kept()
  }

  /** Nothing was read: others of the neighbourhood who commit now may share the transaction. */
  async #leaveWithOthers(): Promise<void> {
    const { queue } = this.#shared
    this.#shared.queue = []
    for (const { text } of queue) this.#shared.sent.add(text)
    try {
      await leaveTogether(this.parts.database, this.#opening(), queue)
    } catch (error) {
      throw new WriteFailure(error)
    } finally {
      this.#release()
    }
    this.#kept()
  }

  #kept(): void {
    if (this.#shared.awaited > 0) this.parts.wake()
    for (const work of this.#shared.after) work()
  }

  async rollback(): Promise<void> {
    // A read that failed early may leave another one still connecting.
    await this.#shared.connecting?.catch(() => {})
    if (this.#shared.client === null) return
    const client = this.#shared.client
    await client.query('rollback').then(
      () => this.#release(),
      (error: Error) => this.#release(error),
    )
  }

  repeatedBy(error: unknown): ((unit: Unit) => Promise<unknown>) | null {
    const repeated =
      error instanceof WriteFailure && error.sqlState === '23505' && error.constraint === this.#repeat?.constraint
    return repeated ? (this.#repeat?.answer ?? null) : null
  }

  #release(error?: Error): void {
    this.parts.database.wrote(this.#shared.sent)
    this.#shared.sent.clear()
    this.#shared.client?.release(error)
    this.#shared.client = null
    this.#shared.connecting = null
    this.#shared.begun = null
  }
}

/** Runs one command in one transaction: all of it is kept, or none. */
export async function inUnit<T>(
  parts: Parts,
  scope: Scope,
  work: (unit: Unit) => Promise<T>,
  language: 'zh-CN' | 'en' = 'zh-CN',
): Promise<T> {
  const unit = new Unit(parts, scope, language)
  const began = performance.now()
  try {
    const answer = await work(unit)
    await unit.commit()
    parts.metrics.unitEnded(began, 'committed')
    return answer
  } catch (error) {
    await unit.rollback()
    parts.metrics.unitEnded(began, error instanceof Refusal ? 'refused' : 'failed')
    const again = unit.repeatedBy(error)
    if (again) return inUnit(parts, scope, again as (unit: Unit) => Promise<T>, language)
    throw error
  }
}
