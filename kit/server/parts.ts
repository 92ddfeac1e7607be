import type { Logger } from 'pino'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import type { Cipher } from './cipher.ts'
import type { Config } from './config.ts'
import type { Database } from './database.ts'
import type { Metrics } from './metrics.ts'
import type { Room } from './room.ts'

/** What a running house consists of; made once by the app and handed to every unit of work. */
export interface Parts {
  config: Config
  database: Database
  cipher: Cipher
  log: Logger
  metrics: Metrics
  /** Every room of the house: an upper room asks all of them (personal data, file access) without importing any. */
  rooms: readonly Room[]
  clock(): Date
  /** Only where keys have to come out the same again (the demonstration); otherwise the machine's own randomness. */
  random?(bytes: number): Uint8Array
  /** Tells the carrier that events wait; the event rows themselves are the outbox. */
  wake(): void
  /** The neighbourhood by its id, from memory. */
  ground(id: string): Promise<Ground | null>
  /** Every neighbourhood served here, for work that goes through all of them. */
  grounds(): Promise<Ground[]>
  /** Who sends this cookie header: supplied by the room that knows sessions. */
  identify(headers: {
    cookie?: string | undefined
    'x-mulin-for'?: string | string[] | undefined
  }): Promise<Actor | null>
}
