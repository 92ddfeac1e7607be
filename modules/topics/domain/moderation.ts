export const verdicts = ['stays-hidden', 'restored'] as const
export type Verdict = (typeof verdicts)[number]

/** One who works for the committee. */
export interface Moderator {
  id: string
  chair: boolean
}

/**
 * Who judges an appeal: never whoever hid the words. The chair does; what the chair hid, another of the committee judges.
 */
export function mayJudge(hider: Moderator, judge: Moderator): boolean {
  if (judge.id === hider.id) return false
  return judge.chair || hider.chair
}

/** What somebody's words were hidden for. The first four stand in every forum's rules. */
export const breaches = ['abuse', 'private', 'advert', 'untrue', 'other'] as const
export type Breach = (typeof breaches)[number]
