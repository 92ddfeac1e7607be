import { cast, closeVote, deliver, draftVote, giveNotice, openVote, readVote, type VoteInput } from '#ballots'
import { rightsOf } from '#rolls'
import type { Choice } from '#rules'
import { recordVerdict } from '#verdicts'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import { newId } from '#kit/server/id.ts'
import type { Unit } from '#kit/server/unit.ts'
import { sheets } from '../../ballots/test/vote.ts'

const day = 86_400_000

type Doing = <T>(work: (unit: Unit) => Promise<T>, options: { actor: Actor; now: Date; ground?: Ground }) => Promise<T>

interface Wanted {
  vote: Omit<VoteInput, 'closesAt'>
  worker: Actor
  /** Who says what; for every right of theirs, or for the one whose label ends so. */
  ballots: readonly { as: Actor; choice: Choice; home?: string }[]
  /** Labels of rights to which a ballot is delivered by hand, by their end. */
  delivered?: readonly string[]
  closedAt: Date
  /** Whatever else happens while voting goes on. */
  meanwhile?: (voteId: string) => Promise<void>
  /** What happens after the count, before the verdict is written down. */
  counted?: (voteId: string) => Promise<void>
}

/** A vote from its draft to its verdict, through the doors of the rooms; it is closed at `closedAt`. Gives its id. */
export async function heldVote(
  unit: Doing,
  { vote, worker, ballots, delivered = [], closedAt, meanwhile, counted }: Wanted,
): Promise<string> {
  const id = newId()
  const before = (days: number) => new Date(closedAt.getTime() - days * day)
  const closesAt = new Date(closedAt.getTime() - 60_000)
  const three = sheets()
  const at = (now: Date) => ({ actor: worker, now })
  await unit((one) => draftVote(one, id, { ...vote, closesAt }), at(before(40)))
  await unit((one) => giveNotice(one, id), at(before(40)))
  await unit((one) => openVote(one, id, three), at(before(20)))
  const rights = await unit((one) => rightsIn(one, id), at(before(20)))
  for (const right of rights.filter(({ label }) => delivered.some((end) => label.endsWith(end))))
    await unit(
      (one) =>
        deliver(one, id, {
          id: newId(),
          rightId: right.id,
          way: 'hand',
          to: '本人',
          personId: null,
          at: null,
          warned: true,
        }),
      at(before(15)),
    )
  for (const { as, choice, home } of ballots) {
    const personId = as.standings[0]?.personId ?? ''
    const own = rights.filter(({ personIds, label }) => personIds.includes(personId) && label.endsWith(home ?? ''))
    for (const { id: rightId } of own)
      await unit((one) => cast(one, id, { id: newId(), rightId, choice }), { actor: as, now: before(10) })
  }
  await meanwhile?.(id)
  await unit((one) => closeVote(one, id, [three[0]?.phrase ?? '', three[2]?.phrase ?? '']), at(closedAt))
  await counted?.(id)
  await unit((one) => recordVerdict(one, id), at(closedAt))
  return id
}

async function rightsIn(unit: Unit, voteId: string) {
  return rightsOf(unit, (await readVote(unit, voteId)).rollId)
}
