import type { z } from 'zod'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { markOf } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import { readHome } from '#places'
import type { endpoints } from '../../contract.ts'
import { bornAfter, bornBy } from '../../domain/identity.ts'
import { meaningOf } from '../../domain/search-text.ts'
import { registrationNames, relationNames, sexNames } from '../names.ts'
import { idBlind, phoneBlind } from '../seals.ts'
import { maskPersons, type MaskedPerson, toDoubt, toLook, toRelative } from '../shape.ts'
import { relativesOf } from '../store/contacts.ts'
import { openDoubtsOf, revealsAtHome } from '../store/log.ts'
import { personsLivingIn } from '../store/persons.ts'
import {
  countRegister,
  doubtsIn,
  homesBehind,
  livingIn,
  type RegisterFilter,
  registerPage,
  type TextFilter,
} from '../store/register.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>
type Query = z.output<NonNullable<(typeof endpoints)['listRegister']['query']>>

export async function readGrid(unit: Unit, entranceId: string): Promise<Output<'readGrid'>> {
  const homes = await unit.read(homesBehind(unit, entranceId))
  const ids = homes.map((home) => home.id)
  const people = new Map((await unit.read(livingIn(unit, ids))).map((row) => [row.home_id, row.n]))
  const doubts = new Map((await unit.read(doubtsIn(unit, ids))).map((row) => [row.home_id, row.n]))
  return {
    homes: homes.map((home) => ({ ...home, people: people.get(home.id) ?? 0, doubts: doubts.get(home.id) ?? 0 })),
  }
}

/** One home with who lives there, masked; refuses `places.unknown-home`. The looks are those of the last 90 days. */
export async function readHousehold(unit: Unit, homeId: string): Promise<Output<'readHousehold'>> {
  const home = await readHome(unit, homeId)
  const rows = await unit.read(personsLivingIn(unit, [homeId]))
  const ids = rows.map((row) => row.id)
  const people = await maskPersons(unit, rows)
  const relatives = await unit.read(relativesOf(unit, ids))
  const doubts = await unit.read(openDoubtsOf(unit, [homeId, ...ids]))
  const since = new Date(unit.now.getTime() - 90 * 86_400_000)
  const looks = await unit.read(revealsAtHome(unit, homeId, since))
  return {
    home,
    people: people.toSorted((a, b) => Number(b.head) - Number(a.head)),
    relatives: relatives.map((row) => ({ ...toRelative(row), of: row.person_id })),
    doubts: doubts.map(toDoubt),
    looks: looks.map(toLook),
    looksSince: dayOf(since),
  }
}

/** Persons living in one home now, masked. */
export async function personsOfHome(unit: Unit, homeId: string): Promise<MaskedPerson[]> {
  return maskPersons(unit, await unit.read(personsLivingIn(unit, [homeId])))
}

function filterOf(unit: Unit, query: Omit<Query, 'after' | 'limit'>): RegisterFilter {
  const today = dayOf(unit.now)
  return {
    entrance: query.entrance,
    registration: query.registration,
    sex: query.sex,
    bornTo: query.ageFrom === undefined ? undefined : bornBy(query.ageFrom, today),
    bornFrom: query.ageTo === undefined ? undefined : bornAfter(query.ageTo, today),
    where: query.where,
    doubtful: query.doubtful === 'yes',
    text: query.text ? textFilter(unit, query.text) : undefined,
  }
}

function textFilter(unit: Unit, typed: string): TextFilter {
  const { initials, name, phoneTail, phone, idNumber, address } = meaningOf(typed)
  const { cipher } = unit.parts
  return {
    initials,
    name,
    phoneTail,
    address,
    phoneBlind: phone && phoneBlind(cipher, phone),
    idBlind: idNumber && idBlind(cipher, idNumber),
  }
}

/** One page of the register in the order of addresses, masked, with how many there are in all. */
export async function listRegister(unit: Unit, query: Query): Promise<Output<'listRegister'>> {
  const filter = filterOf(unit, query)
  const rows = await unit.read(registerPage(unit, filter, query.after, query.limit + 1))
  const shown = rows.slice(0, query.limit)
  const people = await maskPersons(unit, shown)
  const doubts = Map.groupBy(
    await unit.read(
      openDoubtsOf(
        unit,
        shown.map((row) => row.id),
      ),
    ),
    (doubt) => doubt.subject_id,
  )
  const total = (await unit.readOne(countRegister(unit, filter)))?.total ?? 0
  return {
    people: people.map((person, index) => ({
      ...person,
      address: shown[index]?.address ?? null,
      doubts: doubts.get(person.id)?.length ?? 0,
    })),
    total,
    next: rows.length > query.limit ? (shown.at(-1)?.key ?? null) : null,
  }
}

const most = 50_000

/** The filtered register as a file, masked like the screen, marked with who took it and when. The event tells that it left. */
export async function exportRegister(
  unit: Unit,
  query: Omit<Query, 'after' | 'limit'> & { format: 'xlsx' | 'csv' },
): Promise<Buffer> {
  const filter = filterOf(unit, query)
  const rows: (MaskedPerson & { address: string | null })[] = []
  let after: string | undefined
  do {
    const page = await unit.read(registerPage(unit, filter, after, 1_000))
    const people = await maskPersons(unit, page)
    rows.push(...people.map((person, index) => ({ ...person, address: page[index]?.address ?? null })))
    after = page.length === 1_000 ? page.at(-1)?.key : undefined
  } while (after !== undefined && rows.length < most)
  unit.emit({
    type: 'people.register-exported',
    subjectId: unit.neighbourhoodId,
    data: { rows: rows.length, format: query.format },
  })
  return tableFile(query.format, columnsIn(unit.language), rows, markOf(unit))
}

function columnsIn(language: 'zh-CN' | 'en'): Column<MaskedPerson & { address: string | null }>[] {
  const tongue = language === 'en' ? 'en' : 'zh'
  const say = (zh: string, en: string) => (tongue === 'en' ? en : zh)
  return [
    { title: say('地址', 'Address'), value: (row) => row.address, width: 26 },
    { title: say('姓名', 'Name'), value: (row) => row.name },
    {
      title: say('与户主关系', 'Relation to head'),
      value: (row) => row.relation && relationNames[row.relation][tongue],
    },
    { title: say('性别', 'Sex'), value: (row) => row.sex && sexNames[row.sex][tongue], width: 8 },
    { title: say('年龄', 'Age'), value: (row) => row.age, width: 8 },
    {
      title: say('户籍', 'Registration'),
      value: (row) => row.registration && registrationNames[row.registration][tongue],
    },
    { title: say('身份证号', 'ID number'), value: (row) => row.idNumber },
    { title: say('电话', 'Telephone'), value: (row) => row.phones.map((phone) => phone.mask).join('、'), width: 28 },
  ]
}
