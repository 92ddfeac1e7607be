import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** One link of a chain of things that happened: each names what it follows, so that none can be changed, left out or moved. */
export interface ChainEvent {
  /** What the chain is about: the id of a vote. */
  vote: string
  /** From 1, without gaps. */
  n: number
  /** ISO 8601 in UTC with milliseconds. */
  at: string
  type: string
  data: object
  /** The hash of the link before, 64 hexadecimal digits; zeros for the first. */
  prev: string
}
export type Link = ChainEvent & { hash: string }

const beginning = '0'.repeat(64)

/** SHA-256 in hexadecimal over the one canonical writing of a value (RFC 8785), whoever wrote it down in whatever order. */
export function digestOf(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('nothing that JSON can hold')
  return createHash('sha256').update(text).digest('hex')
}

/** Adds what happened to a chain; `previous` is its last link, null where it begins. */
export function link(
  previous: { n: number; hash: string } | null,
  { vote, at, type, data }: Omit<ChainEvent, 'n' | 'prev'>,
): Link {
  const event = { vote, n: (previous?.n ?? 0) + 1, at, type, data, prev: previous?.hash ?? beginning }
  return { ...event, hash: digestOf(event) }
}

/** The number of the first link that does not hold, null where all do. Given a whole chain from its beginning. */
export function brokenAt(chain: readonly Link[]): number | null {
  let previous: Link | null = null
  for (const { hash, ...event } of chain) {
    const expected = link(previous, event)
    if (expected.n !== event.n || expected.prev !== event.prev || expected.hash !== hash) return expected.n
    previous = { ...event, hash }
  }
  return null
}
