import { randomBytes } from 'node:crypto'
import { draftVote, giveNotice, newPhrase, openVote, readVote } from '#ballots'
import { blankFacts, savePersons } from '#people'
import { rightsOf } from '#rolls'
import { saveTitles } from '#titles'
import { newId } from '#kit/server/id.ts'
import { signedIn } from '../modules/accounts/test/sign-in.ts'
import type { BenchHouse } from './house.ts'

type Electorate = Pick<BenchHouse, 'inUnit' | 'parts' | 'ground' | 'homes'>

const HOMES_EACH = 3

/** A vote of owners that is open, each with three homes and signed in. */
export async function voters({ inUnit, parts, ground, homes }: Electorate) {
  await parts.database.owner.query(`update places.home set exclusive_area = 5000, exclusive_area_source = 'register'`)
  const people = homes.flatMap((homeId, at) => (at % HOMES_EACH === 0 ? [{ id: newId(), homeId }] : []))
  const ownerOf = (at: number) => people[Math.floor(at / HOMES_EACH)]?.id ?? ''
  await inUnit((unit) =>
    savePersons(
      unit,
      people.map(({ id, homeId }) => ({ id, version: null, facts: { ...blankFacts('吴小芬'), homeId } })),
      '名册导入',
    ),
  )
  const title = { kind: 'owned', share: null, since: null, evidence: 'register', note: null } as const
  await inUnit((unit) =>
    saveTitles(
      unit,
      homes.map((homeId, at) => ({ ...title, id: newId(), homeId, owner: { personId: ownerOf(at) } })),
      '名册导入',
    ),
  )
  const voteId = newId()
  await inUnit((unit) =>
    draftVote(unit, voteId, {
      title: '楼道粉刷',
      question: '同意粉刷楼道吗？',
      words: '',
      electorate: 'owners',
      scope: { kind: 'neighbourhood', id: ground.id },
      rule: 'ordinary',
      silence: null,
      cost: null,
      topicId: null,
      conventionId: null,
      closesAt: new Date(Date.now() + 86_400_000),
    }),
  )
  await inUnit((unit) => giveNotice(unit.as(null, new Date(Date.now() - 16 * 86_400_000)), voteId))
  await inUnit((unit) =>
    openVote(
      unit,
      voteId,
      ['甲', '乙', '丙'].map((holder) => ({ holder, phrase: newPhrase(randomBytes(20)) })),
    ),
  )
  const rights = await inUnit(async (unit) => rightsOf(unit, (await readVote(unit, voteId)).rollId))
  const headers = new Map<string, Record<string, string>>()
  for (const { id: personId } of people) {
    const who = await signedIn(parts, { role: 'resident', neighbourhoodId: ground.id, name: '吴小芬', personId })
    headers.set(personId, { ...who.headers })
  }
  const each = rights.map(({ id: rightId, personIds: [voter = ''] }, at) => ({
    headers: headers.get(voter) ?? {},
    body: { rightId, choice: at % 3 === 0 ? 'no' : 'yes' },
  }))
  return { voteId, each }
}
