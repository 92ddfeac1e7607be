import { keepDraft, readDraft } from '#kit/web/draft.ts'

/** A report made at a wall code on this device, so that it can be found again without its link. */
export type Followed = { neighbourhood: string; id: string; code: string; title: string; at: string }

const KEY = 'followed'
const MANY = 10

/** What was reported from this device without an account, the latest first; forgotten after 30 days. */
export const followed = (): readonly Followed[] => readDraft<readonly Followed[]>(KEY) ?? []

export function keepFollowed(one: Followed): void {
  keepDraft(KEY, [one, ...followed().filter(({ id }) => id !== one.id)].slice(0, MANY))
}

export const followPath = ({ neighbourhood, id, code }: Omit<Followed, 'title' | 'at'>, sent = false): string =>
  `/follow/${neighbourhood}/${id}${sent ? '?sent=1' : ''}#${code}`
