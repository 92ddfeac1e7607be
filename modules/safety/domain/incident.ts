export const incidentKinds = ['fire', 'smoke', 'gas', 'flood', 'lift', 'other'] as const
export type IncidentKind = (typeof incidentKinds)[number]

/** What can be said of somebody or a home: came down, was spoken with, nobody opens. */
export const marks = ['down', 'reached', 'absent'] as const
export type Mark = (typeof marks)[number]

/**
 * `called`: 119 and others; `responder`: somebody is on the way; `arrived` is about that one; `step`: what was done; the
 * marks; `withdrawn` takes another event back; `linked`: a matter or a call; `ended`; `note`: what is to be learnt.
 */
export const eventKinds = [
  'called',
  'responder',
  'arrived',
  'step',
  ...marks,
  'withdrawn',
  'linked',
  'ended',
  'note',
] as const
export type EventKind = (typeof eventKinds)[number]

export interface IncidentEvent {
  id: string
  kind: EventKind
  /** ISO. */
  at: string
  by: string | null
  homeId: string | null
  personId: string | null
  aboutId: string | null
}

const isMark = (kind: EventKind): kind is Mark => (marks as readonly string[]).includes(kind)
const strength: Record<Mark, number> = { absent: 0, reached: 1, down: 2 }

/**
 * Two lists of events as one: each event once, in the order they happened. In whatever order and however often telephones
 * bring theirs, the same comes of it.
 */
export function merged<Event extends { id: string; at: string }>(
  one: readonly Event[],
  other: readonly Event[],
): Event[] {
  const all = new Map([...one, ...other].map((event) => [event.id, event]))
  return [...all.values()].toSorted((a, b) => a.at.localeCompare(b.at) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** Who or what a mark is about: a person on the list, or a home as a whole. */
export const subjectOf = (event: { homeId: string | null; personId: string | null }) =>
  event.personId ?? event.homeId ?? ''

/**
 * What is known of each person and home: of the marks not withdrawn, the strongest. Clocks of telephones differ, so the
 * order of time decides nothing: whoever came down is down until somebody says that this was a mistake.
 */
export function marksOf<Event extends IncidentEvent>(events: readonly Event[]): Map<string, Event & { kind: Mark }> {
  const withdrawn = new Set(events.filter(({ kind }) => kind === 'withdrawn').map(({ aboutId }) => aboutId))
  const found = new Map<string, Event & { kind: Mark }>()
  for (const event of events) {
    if (!isMark(event.kind) || withdrawn.has(event.id)) continue
    const marked = event as Event & { kind: Mark }
    const subject = subjectOf(event)
    const before = found.get(subject)
    if (before === undefined || stronger(marked, before)) found.set(subject, marked)
  }
  return found
}

/** Of equal marks the one with the lower id stands, so that everybody sees the same. */
function stronger(one: { id: string; kind: Mark }, other: { id: string; kind: Mark }): boolean {
  const more = strength[one.kind] - strength[other.kind]
  return more > 0 || (more === 0 && one.id < other.id)
}

/** How long from the alarm to the first who arrived, in whole minutes; null while nobody has. */
export function minutesToFirst(alarmAt: string, events: readonly IncidentEvent[]): number | null {
  const first = events.filter(({ kind }) => kind === 'arrived').map(({ at }) => Date.parse(at))
  return first.length === 0 ? null : Math.max(0, Math.floor((Math.min(...first) - Date.parse(alarmAt)) / 60_000))
}

/** A telephone's clock may be wrong: what it says lies between a day before the alarm and now. */
export function believable(said: Date, alarmAt: Date, now: Date): Date {
  return new Date(Math.min(now.getTime(), Math.max(said.getTime(), alarmAt.getTime() - 86_400_000)))
}
