import type { z } from 'zod'
import { heldAbout, looksAt } from '#kit/server/personal-data.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints, heldShape } from '../../contract.ts'
import { maskName } from '../../domain/identity.ts'
import { oneself } from '../commands/requests.ts'
import { checkReason, noteLooks } from '../commands/reveal.ts'
import { rights } from '../../rights.ts'
import { openPrivate, openText } from '../seals.ts'
import { maskPersons, type MaskedPerson, toChange, toDoubt, toLook, toRelative, toRequest } from '../shape.ts'
import { relativesOf } from '../store/contacts.ts'
import { changesOf, openDoubtsOf, openRequests, requestsOf, revealsOf } from '../store/log.ts'
import { personById, personsByIds } from '../store/persons.ts'
import { homeAddress } from '../store/register.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>
type Detail = Output<'readPerson'>

/** Somebody as other rooms need them: the name is in clear, for writing into a record; the screen gets `masked`. */
export interface KnownPerson {
  id: string
  name: string
  masked: MaskedPerson
  homeId: string | null
  birthDate: string | null
  /** Lives here now: neither moved away nor dead. */
  here: boolean
}

/** Several persons at once; unknown ids are left out. */
export async function readPersons(unit: Unit, ids: readonly string[]): Promise<KnownPerson[]> {
  if (ids.length === 0) return []
  const rows = await unit.read(personsByIds(unit, ids))
  const masked = await maskPersons(unit, rows)
  return rows.flatMap((row, index) => {
    const mask = masked[index]
    if (mask === undefined) return []
    return [
      {
        id: row.id,
        name: row.name,
        masked: mask,
        homeId: row.home_id,
        birthDate: row.birth_date,
        here: row.stay === 'here' && row.left_on === null && !row.deceased,
      },
    ]
  })
}

/** One person for the worker's page, masked, with history, looks and requests; refuses `people.unknown-person`. */
export async function readPerson(unit: Unit, personId: string): Promise<Detail> {
  const row = await unit.readOr(personById(unit, personId), 'people.unknown-person')
  const [masked] = await maskPersons(unit, [row])
  const relatives = await unit.read(relativesOf(unit, [personId]))
  const hidden = openPrivate(unit.parts.cipher, row)
  const home = row.home_id === null ? undefined : await unit.readOne(homeAddress(unit, row.home_id))
  const behindMask = [
    'name',
    ...(row.id_mask === null ? [] : ['idNumber']),
    ...(row.birth_date === null ? [] : ['birthDate']),
    ...(masked?.phones.length ? ['phones'] : []),
    ...((hidden.employment ?? hidden.workplace) ? ['work'] : []),
    ...(hidden.registeredAddress ? ['registeredAddress'] : []),
    ...((hidden.ethnicity ?? hidden.politics) ? ['background'] : []),
    ...(hidden.remark ? ['remark'] : []),
    ...(relatives.length > 0 ? ['relatives'] : []),
  ]
  const history = await unit.read(changesOf(unit, personId))
  return {
    person: {
      ...(masked as MaskedPerson),
      address: home?.address ?? null,
      behindMask,
      diedOn: row.died_on,
      diedYear: row.died_year,
      leftOn: row.left_on,
      source: row.source,
      erased: row.erased_at !== null,
    },
    relatives: relatives.map(toRelative),
    doubts: (await unit.read(openDoubtsOf(unit, [personId]))).map(toDoubt),
    history: await withAddresses(
      unit,
      history.map((change) => toChange(unit, change, false)),
    ),
    looks: (await unit.read(revealsOf(unit, personId))).map(toLook),
    requests: (await unit.read(requestsOf(unit, personId))).map((request) => toRequest(unit, request)),
  }
}

/** Homes in the history are said by their address. */
export async function withAddresses(unit: Unit, history: Detail['history']): Promise<Detail['history']> {
  const ids = new Set(history.flatMap((one) => (one.field === 'homeId' ? [one.was, one.is] : [])))
  const said = new Map<string, string>()
  for (const id of ids) {
    if (id === null) continue
    const home = await unit.readOne(homeAddress(unit, id))
    if (home) said.set(id, home.address)
  }
  const say = (value: string | null) => (value === null ? null : (said.get(value) ?? value))
  return history.map((one) => (one.field === 'homeId' ? { ...one, was: say(one.was), is: say(one.is) } : one))
}

/** Corrections that residents ask for and nobody answered yet, oldest first. */
export async function listRequests(unit: Unit): Promise<Output<'listCorrections'>['requests']> {
  return (await unit.read(openRequests(unit))).map((row) => ({
    id: row.id,
    personId: row.person_id,
    name: maskName(row.name),
    text: openText(unit.parts.cipher, 'request', row.id, row.text_sealed),
    askedAt: row.asked_at.toISOString(),
  }))
}

/** What is held about the one who asks, in every room, and who looked. */
export async function heldAboutMe(unit: Unit): Promise<z.input<typeof heldShape>> {
  const personId = await oneself(unit)
  unit.authorise(rights['people.see-own'], { personId })
  return gather(unit, personId)
}

/** The same for handing it out at the counter: written down as a look at everything. */
export async function heldAboutPerson(
  unit: Unit,
  personId: string,
  reason: string,
): Promise<z.input<typeof heldShape>> {
  const why = checkReason(reason)
  const row = await unit.readOr(personById(unit, personId), 'people.unknown-person')
  noteLooks(unit, [row], ['export'], why)
  return gather(unit, personId)
}

async function gather(unit: Unit, personId: string): Promise<z.input<typeof heldShape>> {
  const row = await unit.readOr(personById(unit, personId), 'people.unknown-person')
  return {
    person: { id: row.id, name: row.name },
    rooms: await heldAbout(unit, personId),
    looks: await everyLook(unit, personId),
    requests: (await unit.read(requestsOf(unit, personId))).map((request) => toRequest(unit, request)),
  }
}

/** Looks at the register and those other rooms report, the newest first. */
async function everyLook(unit: Unit, personId: string): Promise<z.input<typeof heldShape>['looks']> {
  const tongue = unit.language === 'en' ? 'en' : 'zh'
  const own = (await unit.read(revealsOf(unit, personId))).map(toLook)
  const others = (await looksAt(unit, personId)).map(({ id, at, by, what, reason }) => ({
    id,
    personId,
    fields: [what[tongue]],
    reason,
    by,
    role: null,
    at: at.toISOString(),
  }))
  return [...own, ...others].toSorted((one, other) => other.at.localeCompare(one.at))
}
