import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '#kit/server/id.ts'
import { rosterFacts } from '#people'
import type { SignedIn } from '../../accounts/test/sign-in.ts'
import { type Answer, openVisitHouse, type VisitHouse, visitTo } from '../test/made-house.ts'

let house: VisitHouse
const now = new Date('2026-11-26T02:00:00Z')
const people: string[] = []

beforeAll(async () => {
  house = await openVisitHouse(() => now)
})
afterAll(() => house.close())

interface Saved {
  phone: 0 | 1 | 2
  home: number
  outcome: 'ok' | 'need' | 'not-home'
  value: string | null
  key: 'phones' | 'registration'
}

const saved: fc.Arbitrary<Saved> = fc.record({
  phone: fc.constantFrom(0 as const, 1 as const, 2 as const),
  home: fc.integer({ min: 0, max: 2 }),
  outcome: fc.constantFrom('ok' as const, 'need' as const, 'not-home' as const),
  key: fc.constantFrom('phones' as const, 'registration' as const),
  value: fc.option(fc.integer({ min: 0, max: 2 }).map(String)),
})

const meant = (one: Saved) =>
  one.key === 'phones' ? `1990000000${one.value}` : ['registered', 'separated', 'incoming'][Number(one.value)]

/** Each entry: which visits of a telephone are sent, together with how many of those before once more. */
const sendings = fc.array(
  fc.record({
    phone: fc.integer({ min: 0, max: 2 }),
    count: fc.integer({ min: 1, max: 4 }),
    again: fc.integer({ min: 0, max: 3 }),
    twice: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
)

it('three telephones send in any order, cut and again, at once: no accepted value vanishes, no visit doubles', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(saved, { minLength: 1, maxLength: 10 }), sendings, async (all, plan) => {
      // Somebody new of whom nothing is known, in each of three homes.
      const who = await Promise.all([0, 1, 2].map((home) => house.live(home, `测试${people.length + home}`)))
      people.push(...who)
      const visits = all.map((one) => {
        const more = {
          outcome: one.outcome,
          answers:
            one.value === null ? [] : [{ id: newId(), personId: who[one.home], key: one.key, value: meant(one) }],
          notes: [{ id: newId(), kind: 'plain', words: `第${newId()}` }],
          need: one.outcome === 'need' ? { id: newId(), category: 'other', words: '要人帮忙' } : null,
        }
        return { ...one, sent: visitTo(house.homes[one.home], more) as Record<string, Answer> }
      })
      const phones: SignedIn[] = [house.worker, house.other, house.third]
      const queues = [0, 1, 2].map((phone) => visits.filter((one) => one.phone === phone))
      const gone = [0, 0, 0]
      const accepted = new Set<string>()
      const send = async (phone: number, from: number, to: number) => {
        const batch = queues[phone]?.slice(Math.max(0, from), to).map((one) => one.sent) ?? []
        const receipts = await house.sync(phones[phone] as SignedIn, batch)
        for (const one of receipts) if (one.state === 'accepted') accepted.add(one.id)
        expect(receipts.map((one) => one.state)).not.toContain('refused')
      }
      const running: Promise<void>[] = []
      for (const { phone, count, again, twice } of plan) {
        const from = gone[phone] ?? 0
        gone[phone] = from + count
        // Sent while the others are sending too; a telephone itself may send the same again before it has its answer.
        running.push(send(phone, from - again, from + count))
        if (twice) running.push(send(phone, from - again, from + count))
      }
      await Promise.all(running)
      for (const phone of [0, 1, 2]) await send(phone, 0, 99)
      expect(accepted.size).toBe(visits.length)

      const waiting = (await house.ask(house.chair, 'GET', '/visits/answers')).body.answers as {
        id: string
        said: string
      }[]
      for (const home of [0, 1, 2]) {
        const { body } = await house.ask(house.worker, 'GET', `/persons/${who[home]}/visits`)
        const ids = body.visits.map((one: { id: string }) => one.id)
        const mine = visits.filter((one) => one.home === home)
        expect(ids).toHaveLength(mine.length)
        expect(new Set(ids)).toEqual(new Set(mine.map((one) => one.sent.id)))
        const noted = body.visits.flatMap((one: { notes: { words: string }[] }) => one.notes.map((note) => note.words))
        expect(noted).toHaveLength(mine.length)
        expect(new Set(noted)).toEqual(new Set(mine.map((one) => one.sent.notes[0].words)))
        const { facts } = await factsOf(who[home] ?? '')
        for (const one of mine) {
          if (one.sent.need)
            expect((await house.ask(house.worker, 'GET', `/matters/${one.sent.need.id}`)).status).toBe(200)
          if (one.value === null) continue
          const stands = one.key === 'phones' ? facts.phones : [facts.registration]
          const [answer] = one.sent.answers
          const kept = waiting.find((each) => each.id === answer.id)
          // Each value said is either what stands, or waits beside it, as it was said.
          expect(stands.includes(answer.value) || kept?.said === answer.value).toBe(true)
          expect(stands).toHaveLength(1)
        }
      }
      for (const { id } of waiting)
        await house.ask(house.chair, 'POST', `/visits/answers/${id}/settle`, { take: false, why: '试验的，放一边' })
    }),
    { numRuns: 12 },
  )
}, 120_000)

async function factsOf(personId: string): Promise<{ facts: { phones: string[]; registration: string | null } }> {
  const facts = (await house.unit((unit) => rosterFacts(unit, [personId]))).get(personId)
  return {
    facts: {
      phones: facts?.phones.map((phone) => phone.number) ?? [],
      registration: facts?.registration ?? null,
    },
  }
}
