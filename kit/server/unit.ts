import type { Compilable } from 'kysely'
import type { Actor, Ground, Role } from '#kit/contract/actor.ts'
import type { HouseEvent } from '#kit/contract/event.ts'
import type { Right } from '#kit/contract/rights.ts'
import { actingAs, may } from '#kit/contract/rights.ts'
import { Refusal, refuse } from '#kit/pure/refusal.ts'
import { uuidv7 } from '#kit/pure/uuid.ts'
import { insertOf } from './event-insert.ts'
import { heardIn } from './heard.ts'
import { newId } from './id.ts'
import type { Parts } from './parts.ts'
import { Transaction } from './transaction.ts'
import { wasOvertaken, WriteFailure } from './write-failure.ts'

// Kysely types what a query gives by its output parameter.
type Query<Row> = Compilable<Row>

/** Who works, when, and which neighbourhoods the transaction may see. */
export interface Scope {
  actor: Actor | null
  now: Date
  /** The neighbourhood of the request; null where the work spans none (accounts, areas). */
  ground: Ground | null
  /** Further neighbourhoods this transaction may see (moving between two). */
  also?: readonly string[]
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
  /** The running house: cipher, configuration, clock. */
  readonly parts: Parts
  readonly #language: 'zh-CN' | 'en'
  readonly #transaction: Transaction
  #repeat: { constraint: string; answer: (unit: Unit) => Promise<unknown> } | null = null

  /** With `shared`, one more hand on a transaction that is under way. */
  constructor(parts: Parts, scope: Scope, language: 'zh-CN' | 'en' = 'zh-CN', shared?: Transaction) {
    this.parts = parts
    this.actor = scope.actor
    this.now = scope.now
    this.#ground = scope.ground
    this.#language = language
    const seen = [...(scope.ground ? [scope.ground.id] : []), ...(scope.also ?? [])]
    this.#transaction = shared ?? new Transaction(parts.database, seen)
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
    return new Unit(this.parts, { actor, now, ground: this.#ground }, this.#language, this.#transaction)
  }

  /** Refuses unless the actor may do this to this record; gives the role in which it is done. */
  authorise<Subject>(right: Right<Subject>, subject: Subject): Role | null {
    if (!may(right, this.actor, this.ground, subject)) refuse('common.not-yours')
    return this.actor === null ? null : actingAs(right as Right<never>, this.actor, this.ground)
  }

  async read<Row>(query: Query<Row>): Promise<Row[]> {
    const { sql, parameters } = query.compile()
    return (await this.#transaction.run({ text: sql, values: parameters })).rows as Row[]
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
    this.#transaction.queue({ text: sql, values: parameters })
  }
  /** Queues a write that must touch exactly one row, else the command is refused (somebody else was quicker). */
  writeOne(query: Query<unknown>, code = 'common.changed-meanwhile'): void {
    const { sql, parameters } = query.compile()
    this.#transaction.queue({ text: sql, values: parameters, expect: { rows: 1, code } })
  }

  /**
   * Queues the event: a row of `kit.event` in this transaction, carried to listeners afterwards. What nobody listens to is
   * a record only: it is born carried.
   */
  emit(event: HouseEvent): string {
    const id = this.id()
    const awaited = heardIn(this.parts.rooms).has(event.type)
    if (awaited) this.#transaction.wakeAfter(() => this.parts.wake())
    this.#transaction.queue(insertOf(event, { id, awaited, at: this.now, by: this.actor, here: this.neighbourhoodId }))
    return id
  }

  /** Runs after the commit, outside the transaction (waking the carrier, forgetting a cache). */
  afterCommit(work: () => void): void {
    this.#transaction.afterCommit(work)
  }

  /** A resend with a client-made id meets this constraint: then answer as the first time, from a fresh unit. */
  whenRepeated(constraint: string, answer: (unit: Unit) => Promise<unknown>): void {
    this.#repeat = { constraint, answer }
  }

  /** Sends the queued writes now, for a read that must see them. */
  flush(): Promise<void> {
    return this.#transaction.flush()
  }
  commit(): Promise<void> {
    return this.#transaction.commit()
  }
  rollback(): Promise<void> {
    return this.#transaction.rollback()
  }

  /** How to answer a command that met its own first sending; null where this failure is another one. */
  repeatedBy(error: unknown): ((unit: Unit) => Promise<unknown>) | null {
    const repeated =
      error instanceof WriteFailure && error.sqlState === '23505' && error.constraint === this.#repeat?.constraint
    return repeated ? (this.#repeat?.answer ?? null) : null
  }
}

/** So often a command is tried when others overtake it. */
const TRIES = 4

/**
 * Runs one command in one transaction: all of it is kept, or none. A command that was overtaken (somebody wrote the same key
 * a moment earlier) runs again from its first read, and so decides by what stands now: of two who press at once the second is
 * answered as if it had come a second later. `work` therefore does nothing outside the unit that must not be done twice.
 */
export async function inUnit<T>(
  parts: Parts,
  scope: Scope,
  work: (unit: Unit) => Promise<T>,
  language: 'zh-CN' | 'en' = 'zh-CN',
): Promise<T> {
  for (let time = 1; ; time += 1) {
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
      if (time === TRIES || !wasOvertaken(error)) throw error
    }
  }
}
