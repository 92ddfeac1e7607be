/** What a topic is about. The first three change the place (硬件), the next three how people live together (软件). */
export const kinds = [
  'micro-repair',
  'micro-rebuild',
  'micro-renewal',
  'mini-convention',
  'micro-class',
  'micro-charity',
  'other',
] as const
export type Kind = (typeof kinds)[number]

/** Where it came from. */
export const sources = ['call', 'idle-place', 'matters', 'resident', 'committee', 'party-branch'] as const
export type Source = (typeof sources)[number]

/** 三级议事: first the building group, then the compound, then the neighbourhood's committees together. */
export const levels = ['building-group', 'compound', 'neighbourhood'] as const
export type Level = (typeof levels)[number]

/** `open` until it is decided. A postponed topic is open still. */
export const states = ['open', 'adopted', 'rejected'] as const
export type State = (typeof states)[number]

export const outcomes = ['adopted', 'rejected', 'postponed'] as const
export type Outcome = (typeof outcomes)[number]

/** What became of an adopted topic. */
export const becamePhases = ['planned', 'doing', 'done', 'failed'] as const
export type Became = (typeof becamePhases)[number]

/** How far up an overdue topic of the highest level has been told. */
export const alarms = ['none', 'chair', 'subdistrict'] as const
export type Alarm = (typeof alarms)[number]

export interface Topic {
  state: State
  level: Level
  /** The last day of its level. */
  dueOn: string
  alarm: Alarm
}

/** The level above, or null at the highest. */
export function above(level: Level): Level | null {
  return levels[levels.indexOf(level) + 1] ?? null
}

/** Whether a topic of this level may be moved up by hand. */
export function mayMoveUp(topic: Pick<Topic, 'state' | 'level'>): boolean {
  return topic.state === 'open' && above(topic.level) !== null
}

const after: Record<Became, readonly Became[]> = {
  planned: ['doing', 'done', 'failed'],
  doing: ['done', 'failed'],
  // What failed may be taken up again; what is done is done.
  failed: ['doing'],
  done: [],
}

/** Whether an adopted topic may go on to this phase. */
export function mayBecome(topic: Pick<Topic, 'state'>, now: Became | null, to: Became): boolean {
  if (topic.state !== 'adopted') return false
  return now === null || after[now].includes(to)
}
