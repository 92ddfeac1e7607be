import { signedIn } from '../modules/accounts/test/sign-in.ts'
import { answerFact, assess, readPolicyChances } from '#policies'
import { withHouse } from './house.ts'
import { median, p99, report, round } from './line.ts'
import { keepResidents, residentsOf } from './residents.ts'

/**
 * One neighbourhood from its database: 3,000 residents by every policy in force, sealed facts opened, the answers of a fifth of
 * them among them; and what follows from one change of the register.
 */
const residents = 3_000

await withHouse(100, async (house) => {
  const { ground, parts, homes } = house
  await keepResidents(house, residentsOf(homes, residents))
  await signedIn(parts, { role: 'worker', neighbourhoodId: ground.id })
  await house.inUnit((unit) => assess(unit, undefined, 'register'))
  await answers(house)
  await parts.database.owner.query('analyze')

  const whole: number[] = []
  for (let turn = -2; turn < 12; turn += 1) {
    const began = performance.now()
    const found = await house.inUnit((unit) => readPolicyChances(unit))
    const took = performance.now() - began
    if (found.people !== residents || found.policies < 20) throw new Error(JSON.stringify(found))
    if (turn >= 0) whole.push(took)
  }
  const { rows } = await parts.database.owner.query(
    `select id from people.person where neighbourhood_id = $1 order by id limit 300`,
    [ground.id],
  )
  const one: number[] = []
  for (const [at, { id }] of (rows as { id: string }[]).entries()) {
    const began = performance.now()
    await house.inUnit((unit) => assess(unit, [id], 'register'))
    if (at >= 30) one.push(performance.now() - began)
  }
  console.error(`one change: median ${median(one).toFixed(2)} ms, p99 ${p99(one).toFixed(2)} ms`)
  report(
    {
      name: 'policies: one neighbourhood from the database',
      value: round(median(whole)),
      unit: `ms for ${residents} residents × every policy`,
      yardstick: null,
      ratio: null,
      limit: '≤ 300 ms',
      ok: median(whole) <= 300,
    },
    {
      name: 'policies: newly eligible after one change',
      value: round(median(one)),
      unit: 'ms from the change to the case (median)',
      yardstick: null,
      ratio: null,
      limit: '≤ 5 ms',
      ok: median(one) <= 5,
    },
  )
})

/** A fifth of the residents answered something; written as they stand, since one command each is not what is measured. */
async function answers({ inUnit, parts, ground }: Parameters<Parameters<typeof withHouse>[1]>[0]): Promise<void> {
  const { rows } = await parts.database.owner.query(
    `select id from people.person where neighbourhood_id = $1 order by id limit 600`,
    [ground.id],
  )
  for (const { id } of rows as { id: string }[]) {
    await inUnit((unit) =>
      answerFact(unit, { id: unit.id(), personId: id, key: 'livingAlone', value: true, source: 'door', at: unit.now }),
    )
  }
}
