import { randomBytes } from 'node:crypto'
import { cast, closeVote, deliver, draftVote, giveNotice, newPhrase, noteRequest, openVote, readVote } from '#ballots'
import { leaveOut, readRoll, rightsOf } from '#rolls'
import type { Actor } from '#kit/contract/actor.ts'
import type { Unit } from '#kit/server/unit.ts'

/** A vote of households that goes on, one that was counted, one of which notice was given, one that is a draft; texts begin with the mark. */
export async function votesThere(unit: Unit, mark: string, resident: Actor, personId: string): Promise<void> {
  const day = 86_400_000
  const past = unit.as(unit.actor, new Date(unit.now.getTime() - 9 * day))
  const counted = await opened(past, `${mark}楼道粉刷`, new Date(unit.now.getTime() - day), personId)
  const voted = past.as(resident, new Date(unit.now.getTime() - 8 * day))
  await cast(voted, counted.id, { id: unit.id(), rightId: counted.rightId, choice: 'yes' })
  await unit.flush()
  await closeVote(unit, counted.id, counted.phrases.slice(0, 2))
  await unit.flush()
  const { id, rightId } = await opened(unit, `${mark}小花园改造`, new Date(unit.now.getTime() + 14 * day), personId)
  await deliver(unit, id, {
    id: unit.id(),
    rightId,
    way: 'hand',
    to: `${mark}强`,
    personId,
    at: null,
    warned: false,
  })
  await unit.flush()
  const request = { id: unit.id(), rightId, personId, kind: 'phone', agent: null, scope: null, files: [] } as const
  await noteRequest(unit, id, request)
  await noticed(unit, `${mark}遛狗时间`, new Date(unit.now.getTime() + 20 * day), personId)
  await drafted(unit, `${mark}晾衣架`, new Date(unit.now.getTime() + 30 * day))
}

async function drafted(unit: Unit, title: string, closesAt: Date): Promise<string> {
  const id = unit.id()
  await draftVote(unit, id, {
    title,
    question: `${title}，您同意吗？`,
    words: `${title}，两个月完工。`,
    electorate: 'households',
    scope: { kind: 'neighbourhood', id: unit.neighbourhoodId },
    rule: 'residents-2026',
    silence: null,
    cost: null,
    topicId: null,
    conventionId: null,
    closesAt,
  })
  await unit.flush()
  return id
}

/** Of all households only that of the person counts: of the others no adult is known. */
async function noticed(unit: Unit, title: string, closesAt: Date, personId: string): Promise<string> {
  const id = await drafted(unit, title, closesAt)
  const { rollId } = await readVote(unit, id)
  for (const right of await rightsOf(unit, rollId)) {
    if (right.personIds.includes(personId)) continue
    await leaveOut(unit, rollId, right.id, `${title}，查不到成年人`)
    await unit.flush()
  }
  await giveNotice(unit, id)
  await unit.flush()
  return id
}

async function opened(unit: Unit, title: string, closesAt: Date, personId: string) {
  const id = await noticed(unit, title, closesAt, personId)
  const phrases = [1, 2, 3].map(() => newPhrase(randomBytes(20)))
  await openVote(
    unit,
    id,
    phrases.map((phrase, at) => ({ holder: `${title}保管人${at + 1}`, phrase })),
  )
  await unit.flush()
  const roll = await readRoll(unit, (await readVote(unit, id)).rollId)
  const right = (await rightsOf(unit, roll.id)).find(({ personIds }) => personIds.includes(personId))
  return { id, phrases, rightId: right?.id ?? '' }
}
