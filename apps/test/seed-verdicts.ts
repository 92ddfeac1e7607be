import { listEntrances, settleHomes } from '#places'
import { blankFacts, savePersons } from '#people'
import { saveTitles } from '#titles'
import { announce } from '#verdicts'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import { newId } from '#kit/server/id.ts'
import { heldVote } from '../../modules/verdicts/test/held-vote.ts'
import { actorAs } from './asking.ts'
import type { TestHouse } from './house.ts'

/** A compound of its own that voted twice: once lost and announced, once carried and not announced yet; texts begin with the mark. */
export async function verdictsThere(house: TestHouse, ground: Ground, mark: string, worker: Actor): Promise<void> {
  const { compoundId, owners } = await ownersOf(house, ground, mark, [5_500, 6_200, 7_100, 9_400])
  const closedAt = new Date(house.parts.clock().getTime() - 60_000)
  const held = (title: string, choices: readonly ('yes' | 'no' | null)[]) =>
    heldVote((work, options) => house.unit(work, { ground, ...options }), {
      vote: {
        title: `${mark}${title}`,
        question: `${mark}同意${title}吗？`,
        words: `${mark}各户分摊。`,
        electorate: 'owners',
        scope: { kind: 'compound', id: compoundId },
        rule: 'ordinary',
        silence: null,
        cost: null,
        topicId: null,
        conventionId: null,
      },
      worker,
      ballots: owners.flatMap((personId, at) => {
        const choice = choices[at] ?? null
        return choice === null ? [] : [{ as: actorAs('resident', ground, { personId }), choice }]
      }),
      delivered: ['401室'],
      closedAt,
    })
  const lost = await held('换门禁', ['yes', 'no', null, null])
  await held('装充电桩', ['yes', 'yes', 'no', 'yes'])
  await house.unit(
    (unit) =>
      announce(unit, lost, {
        noticeId: newId(),
        count: 'as-cast',
        reason: `${mark}按议事规则，照实际投出的票公布。`,
        days: 30,
        task: null,
        adoption: null,
      }),
    { ground, actor: worker },
  )
}

/** A compound of homes of these areas, each with an owner who lives there. Gives it and the owners in the order of the homes. */
export async function ownersOf(
  house: TestHouse,
  ground: Ground,
  mark: string,
  areas: readonly number[],
): Promise<{ compoundId: string; owners: string[] }> {
  const name = `${mark}苑`
  const homes = await house.unit(
    (unit) =>
      settleHomes(
        unit,
        areas.map((exclusiveArea, at) => ({
          compound: { name, address: name },
          entrance: '1号',
          room: `${at + 1}01`,
          floor: at + 1,
          buildingArea: 11_000,
          exclusiveArea,
          exclusiveAreaSource: 'register' as const,
          use: 'lived-in' as const,
        })),
      ),
    { ground },
  )
  const owners = homes.map(({ id: homeId }, at) => ({ id: newId(), homeId, name: `${mark}户主${at + 1}` }))
  await house.unit(
    async (unit) => {
      await savePersons(
        unit,
        owners.map((owner) => ({
          id: owner.id,
          version: null,
          facts: { ...blankFacts(owner.name), homeId: owner.homeId, birthDate: '1960-05-01' },
        })),
        `${mark}名册`,
      )
      await unit.flush()
      const title = { kind: 'owned', share: null, since: null, evidence: 'register', note: null } as const
      await saveTitles(
        unit,
        owners.map(({ id: personId, homeId }) => ({ ...title, id: newId(), homeId, owner: { personId } })),
        `${mark}名册`,
      )
    },
    { ground },
  )
  const entrances = await house.unit((unit) => listEntrances(unit), { ground })
  return {
    compoundId: entrances.find(({ compound }) => compound === name)?.compoundId ?? '',
    owners: owners.map(({ id }) => id),
  }
}
