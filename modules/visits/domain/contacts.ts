import { type Outcome, outcomes, type Way, ways } from './words.ts'

export interface Contact {
  at: Date
  way: Way
  outcome: Outcome
}

/** What is known of how a home was reached; the same whatever the order in which visits arrive. */
export interface Contacts {
  /** Last seen at the door, well or in need. */
  seen: Date | null
  /** Last heard of, at the door or by telephone. */
  heard: Date | null
  /** When somebody last said that they do not want to be disturbed. */
  unwilling: Date | null
  /** Times at the door in vain since anybody last spoke with us, the oldest first. */
  tries: readonly Date[]
  /** The last attempt of any kind. */
  last: Contact | null
}

export const noContacts: Contacts = { seen: null, heard: null, unwilling: null, tries: [], last: null }

const latest = (dates: readonly Date[]): Date | null =>
  dates.length === 0 ? null : new Date(Math.max(...dates.map((date) => date.getTime())))

const wordsOf = ({ way, outcome }: Contact) => ways.indexOf(way) * outcomes.length + outcomes.indexOf(outcome)
const byWords = (one: Contact, other: Contact) => wordsOf(one) - wordsOf(other)

export const met = (outcome: Outcome): boolean => outcome === 'ok' || outcome === 'need'

/** What the contacts of a home come to: when somebody was last seen and heard, and the visits since then that found nobody. */
export function contactsOf(all: readonly Contact[]): Contacts {
  const heard = latest(all.filter((one) => met(one.outcome)).map((one) => one.at))
  const unwilling = latest(all.filter((one) => one.outcome === 'unwilling').map((one) => one.at))
  const spoke = Math.max(heard?.getTime() ?? -Infinity, unwilling?.getTime() ?? -Infinity)
  const end = latest(all.map((one) => one.at))
  return {
    seen: latest(all.filter((one) => met(one.outcome) && one.way === 'visit').map((one) => one.at)),
    heard,
    unwilling,
    tries: all
      .filter((one) => one.outcome === 'not-home' && one.way === 'visit' && one.at.getTime() > spoke)
      .map((one) => one.at)
      .toSorted((a, b) => a.getTime() - b.getTime()),
    // Of two in one instant always the same one.
    last:
      all
        .filter((one) => one.at.getTime() === end?.getTime())
        .toSorted(byWords)
        .at(-1) ?? null,
  }
}
