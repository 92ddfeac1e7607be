import { settleAccounts } from '#accounts'
import { listEntrances, listHomes, settleHomes } from '#places'
import type { Ground } from '#kit/contract/actor.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { Anchor } from './anchor.ts'
import { type PlannedCompound, plans } from './bodies/plan.ts'
import type { DemoNeighbourhood } from './district.ts'
import { personName } from './people/names.ts'
import type { Random } from './random.ts'

/** How many homes a neighbourhood that is only named gets, and in how many of a hundred somebody has bound an account. */
const stock: Record<string, { homes: number; online: number }> = {
  kongjiang4: { homes: 96, online: 58 },
  gongjiao: { homes: 108, online: 97 },
  hangtian: { homes: 84, online: 66 },
  wujiabang: { homes: 72, online: 52 },
  longchang: { homes: 120, online: 47 },
}

const year = 366 * 86_400_000

const compoundAt = (compounds: readonly PlannedCompound[], door: number) => {
  const found = compounds[(door - 1) % compounds.length]
  return { name: found?.name ?? '', address: found?.address ?? '' }
}

/** A small stock of homes and bound accounts where nothing else is told, so that the ten can stand side by side. */
export async function fillNamed(
  parts: Parts,
  { key }: DemoNeighbourhood,
  ground: Ground,
  anchor: Anchor,
  random: Random,
): Promise<void> {
  const wanted = stock[key]
  const compounds = plans[key]?.compounds ?? []
  if (!wanted || compounds.length === 0) return
  const begin = new Date(anchor.at.getTime() - year)
  await inUnit(parts, { actor: null, now: begin, ground }, async (unit) => {
    const rooms = Array.from({ length: wanted.homes }, (_none, at) => ({ door: Math.floor(at / 12) + 1, at: at % 12 }))
    const homes = await settleHomes(
      unit,
      rooms.map(({ door, at }) => ({
        // A house each, one compound after another: the compounds are those whose bodies are told.
        compound: compoundAt(compounds, door),
        entrance: `${door}号`,
        room: `${Math.floor(at / 2) + 1}0${(at % 2) + 1}`,
        floor: Math.floor(at / 2) + 1,
        buildingArea: random.int(42, 78) * 100,
        use: random.chance(0.08) ? ('vacant' as const) : random.chance(0.15) ? ('let' as const) : ('lived-in' as const),
      })),
    )
    await unit.flush()
    const online = random.shuffled(homes).slice(0, Math.round((wanted.homes * wanted.online) / 100))
    await settleAccounts(
      unit,
      online.map(({ id }, at) => ({
        name: personName(random, random.chance(0.5) ? 'female' : 'male', random.int(1945, 1998)),
        phone: `1990${ground.code.slice(-3)}${String(at).padStart(4, '0')}`,
        standings: [
          {
            role: 'resident' as const,
            homeIds: [id],
            // Half of them were there from the beginning, the others came one by one.
            from: new Date(begin.getTime() + (random.chance(0.5) ? 0 : random.int(0, 330) * 86_400_000)),
          },
        ],
      })),
    )
  })
}

/** In how many of a hundred lived-in homes of a neighbourhood that is told in full somebody has bound an account. */
const online: Record<string, number> = { yanji7: 83, jiangwan: 88, xingfucun: 64, yandong: 71, zhongyuan99: 62 }

/** Accounts of those who look at notices and report nothing. Homes of the stories keep the accounts they have. */
export async function bindMore(
  parts: Parts,
  { key }: DemoNeighbourhood,
  ground: Ground,
  anchor: Anchor,
  random: Random,
): Promise<void> {
  const percent = online[key]
  if (percent === undefined) return
  const begin = new Date(anchor.at.getTime() - year)
  await inUnit(parts, { actor: null, now: begin, ground }, async (unit) => {
    const homes = (
      await Promise.all((await listEntrances(unit)).map((entrance) => listHomes(unit, entrance.id)))
    ).flat()
    const lived = homes.filter(({ use }) => use === 'lived-in' || use === 'let')
    await settleAccounts(
      unit,
      random
        .shuffled(lived)
        .slice(0, Math.round((lived.length * percent) / 100))
        .map(({ id }, at) => ({
          name: personName(random, random.chance(0.5) ? 'female' : 'male', random.int(1945, 1998)),
          phone: `1990${ground.code.slice(-3)}${String(at + 5_000)}`,
          standings: [
            {
              role: 'resident' as const,
              homeIds: [id],
              from: new Date(begin.getTime() + (random.chance(0.6) ? 0 : random.int(0, 330) * 86_400_000)),
            },
          ],
        })),
    )
  })
}
