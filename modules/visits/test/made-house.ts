import { blankFacts, type PersonSave, savePersons } from '#people'
import { settleHomes } from '#places'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { type SignedIn, signedIn } from '../../accounts/test/sign-in.ts'

type Facts = Extract<PersonSave, { version: null }>['facts']

/** An answer of the house, of which a test looks at what it is about. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Answer = any

export interface VisitHouse extends TestHouse {
  worker: SignedIn
  other: SignedIn
  third: SignedIn
  chair: SignedIn
  /** Of the other neighbourhood. */
  stranger: SignedIn
  homes: string[]
  ask(
    as: SignedIn,
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    payload?: object,
  ): Promise<{ status: number; body: Answer }>
  sync(as: SignedIn, visits: object[], sentAt?: Date): Promise<Receipt[]>
  live(room: number, name: string, more?: Partial<Facts>): Promise<string>
}

export interface Receipt {
  id: string
  state: 'accepted' | 'refused' | 'later'
  code: string | null
  message: string | null
  matterId: string | null
  clockOff: number | null
  waits: number
}

/** A neighbourhood of twelve homes on six floors, three workers and a chair; `clock` is the server's. */
export async function openVisitHouse(clock: () => Date, background = false): Promise<VisitHouse> {
  const house = await openTestHouse({ clock, background })
  const here = { neighbourhoodId: house.a.id }
  const rooms = [1, 2, 3, 4, 5, 6].flatMap((floor) => [`${floor}01`, `${floor}02`])
  const homes = await house.unit((unit) =>
    settleHomes(
      unit,
      rooms.map((room) => ({
        compound: { name: '延吉七村', address: '延吉七村' },
        entrance: '12号',
        room,
        floor: Number(room[0]),
        buildingArea: 5_527,
        use: 'lived-in' as const,
      })),
    ),
  )
  const ask: VisitHouse['ask'] = async (as, method, path, payload) => {
    const url = `/api/n/${house.a.id}${path}`
    const answer = await house.http.inject({ method, url, headers: as.headers, ...(payload ? { payload } : {}) })
    return { status: answer.statusCode, body: answer.json() }
  }
  const ids = homes.map((home) => home.id)
  return {
    ...house,
    worker: await signedIn(house.parts, { ...here, role: 'worker', name: '周敏芝', firstContact: true }),
    other: await signedIn(house.parts, { ...here, role: 'worker', name: '顾文杰' }),
    third: await signedIn(house.parts, { ...here, role: 'worker', name: '贺凯' }),
    chair: await signedIn(house.parts, { ...here, role: 'chair', name: '沈佩华' }),
    stranger: await signedIn(house.parts, { neighbourhoodId: house.b.id, role: 'worker', name: '许安' }),
    homes: ids,
    ask,
    async sync(as, visits, sentAt = clock()) {
      const { status, body } = await ask(as, 'POST', '/visits/sync', { sentAt: sentAt.toISOString(), visits })
      if (status !== 200) throw new Error(`sync answered ${status}: ${JSON.stringify(body)}`)
      return body.receipts as Receipt[]
    },
    async live(room, name, more = {}) {
      const id = newId()
      const facts = { ...blankFacts(name), homeId: ids[room] ?? null, ...more }
      await house.unit((unit) => savePersons(unit, [{ id, version: null, facts }], '测试'))
      return id
    },
  }
}

/** A visit as a telephone saves it. */
export const visitTo = (homeId: string | undefined, more: object = {}) => ({
  id: newId(),
  homeId: homeId ?? '',
  way: 'visit',
  outcome: 'ok',
  at: '2026-11-26T02:00:00.000Z',
  ...more,
})
