import { settleHomes } from '#places'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actorAs } from '#apps/test/asking.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { instantAt } from '#kit/pure/shanghai-time.ts'
import { allAnswered, type Tally } from '../domain/tally.ts'
import { type Answers, type Step, type Subject, type Way, ways } from '../domain/words.ts'
import { answer, answerAtDoor, enterSheet } from './commands/answer.ts'
import { countRound } from './commands/count-round.ts'
import { openRound } from './commands/open-round.ts'
import { listToAsk, printSheets } from './queries/to-ask.ts'

let house: TestHouse
let homes: string[]
beforeAll(async () => {
  house = await openTestHouse()
  const settled = await house.unit((unit) =>
    settleHomes(
      unit,
      ['101', '102', '201', '202', '301'].map((room) => ({
        compound: { name: '延吉七村', address: '延吉七村' },
        entrance: '1号',
        room,
        floor: Number(room[0]),
        buildingArea: 5_000,
        use: 'lived-in' as const,
      })),
    ),
  )
  homes = settled.map((one) => one.id)
})
afterAll(() => house.close())

interface Said {
  home: number
  way: Way
  step: Step
}

test('whatever homes say, however often and by whichever way: each counts once, as it spoke last', async () => {
  const said: fc.Arbitrary<Said> = fc.record({
    home: fc.nat(4),
    way: fc.constantFrom(...ways),
    step: fc.constantFrom<Step>(0, 1, 2, 3, 4, 5),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(said, { maxLength: 25 }), async (history) => {
      const { id, question, numbers } = await begun()
      const last = new Map<number, Said>()
      for (const one of history) {
        const { replaced } = await say(id, one, { [question]: one.step }, numbers)
        expect(replaced).toBe(last.get(one.home)?.way ?? null)
        last.set(one.home, one)
      }
      await house.unit((unit) => countRound(unit, id), { now: instantAt('2026-11-21', 600) })
      const { rows } = await house.parts.database.owner.query('select result from appraisals.round where id = $1', [id])
      const [row] = rows as { result: Tally }[]
      const result = row?.result
      expect(result && allAnswered(result.answered)).toBe(last.size)
      for (const way of ways) {
        const steps = [0, 1, 2, 3, 4, 5].map(
          (step) => [...last.values()].filter((one) => one.way === way && one.step === step).length,
        )
        expect(result?.questions[question]?.[way]).toEqual(steps)
      }
      const marked = await house.unit((unit) => listToAsk(unit, id))
      expect(marked.filter((one) => one.way !== null)).toHaveLength(last.size)
    }),
    { numRuns: 25 },
  )
})

const open = { now: instantAt('2026-11-12', 600) }

async function begun() {
  const [id, question, subject] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
  const subjects: Subject[] = [
    {
      id: subject,
      kind: 'committee',
      name: '居委会',
      compoundId: null,
      questions: [{ id: question, measure: 'satisfaction', text: '满意吗？' }],
    },
  ]
  const days = { opensOn: '2026-11-10', closesOn: '2026-11-20' }
  await house.unit(
    (unit) => openRound(unit, id, { year: 2026, title: '评议', words: '', ...days, subjects, sample: null }),
    open,
  )
  const numbers = await house.unit(async (unit) => {
    const [first] = await listToAsk(unit, id)
    const sheets = await printSheets(unit, id, first?.entranceId ?? '')
    const addresses = new Map((await listToAsk(unit, id)).map((one) => [one.address, one.homeId]))
    return new Map(sheets.map((one) => [addresses.get(one.address) ?? '', one.number]))
  }, open)
  return { id, question, numbers }
}

function say(id: string, { home, way }: Said, answers: Answers, numbers: ReadonlyMap<string, string>) {
  const homeId = homes[home] ?? ''
  const what = { answers, words: {} }
  if (way === 'app') {
    const actor = actorAs('resident', house.a, { homeIds: [homeId] })
    return house.unit((unit) => answer(unit, id, homeId, what), { ...open, actor })
  }
  return house.unit(
    (unit) =>
      way === 'door' ? answerAtDoor(unit, id, homeId, what) : enterSheet(unit, id, numbers.get(homeId) ?? '', what),
    open,
  )
}
