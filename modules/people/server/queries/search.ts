import type { Unit } from '#kit/server/unit.ts'
import { maskName } from '../../domain/identity.ts'
import { meaningOf } from '../../domain/search-text.ts'
import { idBlind, phoneBlind } from '../seals.ts'
import {
  homesByAddress,
  personsByIdNumber,
  personsByInitials,
  personsByName,
  personsByPhone,
  personsByTail,
} from '../store/search.ts'

/** One answer to a search: a home, or a person at a home. Names and numbers are masked. */
export interface Found {
  homeId: string
  entranceId: string
  /** 3号 806; with the compound in front in `address`. */
  place: string
  address: string
  person: { id: string; name: string } | null
  /** The masked number that matched. */
  phone: string | null
  by: 'address' | 'initials' | 'name' | 'phone' | 'id-number'
}

interface Row {
  home_id: string
  entrance_id: string
  entrance: string
  room: string
  address: string
  person_id?: string
  name?: string
  mask?: string | null
}

const most = 10

/** Finds homes and people by address, pinyin initials, name, phone tail, whole phone or ID number: at most ten, masked. */
export async function searchRegister(unit: Unit, typed: string): Promise<Found[]> {
  const meaning = meaningOf(typed)
  const { cipher } = unit.parts
  const found: Found[] = []
  const add = (by: Found['by'], rows: readonly Row[]) => found.push(...rows.map((row) => toFound(row, by)))
  if (meaning.initials) add('initials', await unit.read(personsByInitials(unit, meaning.initials)))
  if (meaning.name) {
    add('name', await unit.read(personsByName(unit, meaning.name)))
    if (found.length < most) add('address', await unit.read(homesByAddress(unit, { compound: meaning.name })))
  }
  if (meaning.phone) add('phone', await unit.read(personsByPhone(unit, phoneBlind(cipher, meaning.phone))))
  if (meaning.phoneTail) add('phone', await unit.read(personsByTail(unit, meaning.phoneTail)))
  if (meaning.idNumber) add('id-number', await unit.read(personsByIdNumber(unit, idBlind(cipher, meaning.idNumber))))
  if (meaning.address) add('address', await unit.read(homesByAddress(unit, meaning.address)))
  return found.slice(0, most)
}

function toFound(row: Row, by: Found['by']): Found {
  return {
    homeId: row.home_id,
    entranceId: row.entrance_id,
    place: `${row.entrance} ${row.room}`,
    address: row.address,
    person: row.person_id === undefined ? null : { id: row.person_id, name: maskName(row.name ?? '') },
    phone: row.mask ?? null,
    by,
  }
}
