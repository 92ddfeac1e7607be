import type pg from 'pg'
import { refuse } from '#kit/pure/refusal.ts'
import { isUuid } from '#kit/pure/uuid.ts'
import { sendLast } from './burst.ts'
import { leaveTogether } from './convoy.ts'
import { type Database, nameOf, together } from './database.ts'
import { WriteFailure } from './write-failure.ts'

/** A statement on its way; with `expect` the transaction is refused unless so many rows were touched. */
export interface Statement {
  text: string
  values: readonly unknown[]
  expect?: { rows: number; code: string }
}

const commit: Statement = { text: 'commit', values: [] }

/**
 * One transaction over one connection, which is taken when the first statement is sent. Reads are sent at once; writes wait in
 * a queue and leave together with COMMIT. Only `Unit` speaks to it.
 */
export class Transaction {
  readonly #database: Database
  /** The neighbourhoods it may see. */
  readonly #seen: readonly string[]
  #client: pg.PoolClient | null = null
  #connecting: Promise<pg.PoolClient> | null = null
  #begun: Promise<unknown> | null = null
  #queue: Statement[] = []
  /** What was sent, for those who keep something of it in memory. */
  readonly #sent = new Set<string>()
  readonly #after: (() => void)[] = []
  /** Set where somebody waits for what happened. */
  #wake: (() => void) | null = null

  constructor(database: Database, seen: readonly string[]) {
    this.#database = database
    this.#seen = seen
  }

  queue(statement: Statement): void {
    this.#queue.push(statement)
  }

  /** Runs after the commit, outside the transaction. */
  afterCommit(work: () => void): void {
    this.#after.push(work)
  }
  /** Runs after the commit, once, however often it was asked for. */
  wakeAfter(wake: () => void): void {
    this.#wake = wake
  }

  /** Sends one statement now and waits for its answer. */
  async run(statement: Statement): Promise<pg.QueryResult> {
    const client = await this.#connect()
    together(client)
    this.#sent.add(statement.text)
    const result = client.query({ name: nameOf(statement.text), text: statement.text, values: [...statement.values] })
    // When BEGIN itself fails, that is the failure to report; this one only follows from it.
    result.catch(() => {})
    await this.#begun
    return result
  }

  /** Sends what is queued. Throws a `WriteFailure`, or the refusal of a statement that did not touch the rows it had to. */
  async flush(): Promise<void> {
    const queued = this.#queue
    this.#queue = []
    const results = await Promise.allSettled(queued.map((statement) => this.run(statement)))
    const failed = results.find((result) => result.status === 'rejected')
    if (failed) throw new WriteFailure(failed.reason)
    queued.forEach((statement, index) => {
      const result = results[index]
      if (statement.expect && result?.status === 'fulfilled' && result.value.rowCount !== statement.expect.rows) {
        refuse(statement.expect.code)
      }
    })
  }

  /** Sends what is queued together with COMMIT. In a pipeline, COMMIT of a failed transaction resolves as ROLLBACK. */
  async commit(): Promise<void> {
    if (this.#queue.some((statement) => statement.expect)) await this.flush()
    if (this.#connecting === null && this.#queue.length === 0) return
    if (this.#connecting === null) return this.#leaveWithOthers()
    const client = await this.#connect()
    together(client)
    const queued = this.#takeQueue()
    const results = await Promise.allSettled([this.#begun, sendLast(client, [...queued, commit])])
    const failed = results.find((result) => result.status === 'rejected')
    if (failed) throw new WriteFailure(failed.reason)
    const [, end] = results
    if (end.status === 'fulfilled' && end.value !== 'COMMIT')
      throw new WriteFailure(new Error('the transaction was rolled back'))
    this.#release()
    this.#kept()
  }

  async rollback(): Promise<void> {
    // A read that failed early may leave another one still connecting.
    await this.#connecting?.catch(() => {})
    if (this.#client === null) return
    await this.#client.query('rollback').then(
      () => this.#release(),
      (error: Error) => this.#release(error),
    )
  }

  /** Nothing was read: others of the neighbourhood who commit now may share the transaction. */
  async #leaveWithOthers(): Promise<void> {
    const queued = this.#takeQueue()
    try {
      await leaveTogether(this.#database, this.#opening(), queued)
    } catch (error) {
      throw new WriteFailure(error)
    } finally {
      this.#release()
    }
    this.#kept()
  }

  #kept(): void {
    this.#wake?.()
    for (const work of this.#after) work()
  }

  #takeQueue(): Statement[] {
    const queued = this.#queue
    this.#queue = []
    for (const { text } of queued) this.#sent.add(text)
    return queued
  }

  /**
   * Sends BEGIN with the scope in one message; does not wait for it, the pipeline keeps the order. Reads that start
   * together share one connection.
   */
  #connect(): Promise<pg.PoolClient> {
    this.#connecting ??= this.#open().catch((error: unknown) => {
      this.#connecting = null
      throw error
    })
    return this.#connecting
  }

  /** What opens the transaction, with the neighbourhoods it may see. */
  #opening(): Statement[] {
    if (!this.#seen.every(isUuid)) refuse('common.not-found')
    return ['begin', `set local mulin.neighbourhoods = '${this.#seen.join(',')}'`].map((text) => ({ text, values: [] }))
  }

  async #open(): Promise<pg.PoolClient> {
    const opening = this.#opening()
    const client = await this.#database.app.connect()
    this.#client = client
    together(client)
    this.#begun = client.query(opening.map(({ text }) => text).join('; '))
    // Awaited by the statements that follow; a lost connection must not become an unhandled rejection meanwhile.
    this.#begun.catch(() => {})
    return client
  }

  #release(error?: Error): void {
    this.#database.wrote(this.#sent)
    this.#sent.clear()
    this.#client?.release(error)
    this.#client = null
    this.#connecting = null
    this.#begun = null
  }
}
