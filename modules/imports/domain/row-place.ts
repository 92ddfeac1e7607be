import type { Address, AddressReading } from '#places/reading'
import { formatAddress, parseAddress, parseGate, parseRoom } from '#places/reading'
import type { RowReader } from './row-reader.ts'

/** A home as a row names it, in the parts the register keeps. `key` is the same however the address was written. */
export interface HomePlace {
  /** 延吉七村12号301室, 中原路99弄7号502室 */
  readonly key: string
  /** `address` as addresses begin (中原路99弄), `name` as people call it (中原小区). */
  readonly compound: CompoundName
  /** 3幢, where a building is named; the entrance is the building otherwise. */
  readonly building: string | null
  /** 12号, 3幢2单元 */
  readonly entrance: string
  readonly room: string
  /** 1 where neither the room number nor the row tells. */
  readonly floor: number
}

/** A compound of the neighbourhood: rows may call it by name or begin with its address. */
export interface CompoundName {
  readonly name: string
  readonly address: string
}

const ditto = /^(?:同上|同前|〃|″|"|〞)$/

/**
 * Finds the home of each row of a sheet. One household is one group: an empty or 同上 entrance is the one above. After an
 * address that could not be read nothing is carried on, so that a doubt is not spread over a whole stairwell.
 */
export class PlaceReader {
  readonly #row: RowReader
  readonly #compounds: readonly CompoundName[]
  readonly #default: string | null
  #above: Address | undefined

  /** @param compound address of the compound for rows that name none @param compounds those of the neighbourhood */
  constructor(row: RowReader, compound: string | null, compounds: readonly CompoundName[] = []) {
    this.#row = row
    this.#default = compound
    this.#compounds = compounds
  }

  /** The home of the current row; null (and flagged) where it is missing or in doubt. */
  read(): HomePlace | null {
    const reading = this.#read()
    this.#above = undefined
    if (reading === null) {
      this.#row.flag('address-missing', this.#row.has('gate') ? 'gate' : this.#row.has('address') ? 'address' : 'room')
      return null
    }
    const place = reading.ok ? this.#placeOf(reading.address) : null
    if (place === null || !reading.ok) {
      this.#row.flag('address-unreadable', this.#row.has('room') ? 'room' : 'address')
      return null
    }
    this.#above = reading.address
    return place
  }

  #placeOf(address: Address): HomePlace | null {
    const { road, lane, subLane, compound, building, gate, unit, room, floor } = address
    const entrance = formatAddress(pick({ building, gate, unit }))
    const start = formatAddress(pick({ road, lane, subLane }))
    const named = compound === undefined ? undefined : this.#compounds.find((each) => each.name === compound)
    const begins = start || named?.address || compound || this.#default
    if (room === undefined || entrance === '' || !begins) return null
    return {
      key: `${begins}${entrance}${room}室`,
      compound: this.#compounds.find((each) => each.address === begins) ?? {
        name: compound ?? begins,
        address: begins,
      },
      building: building === undefined ? null : `${building}幢`,
      entrance,
      room,
      floor: floor ?? 1,
    }
  }

  #read(): AddressReading | null {
    const house = this.#house()
    if (house === null || !house.ok) return house
    const room = this.#row.has('room') ? this.#row.text('room') : ''
    if (room === '') return this.#homeWithoutRoomCell(house.address)
    if (ditto.test(room)) return { ok: true, address: house.address }
    const own = parseRoom(room)
    if (!own.ok) {
      // 12号301 in the room column.
      const whole = parseAddress(room)
      return whole.ok && whole.address.gate !== undefined ? whole : own
    }
    const { room: _room, floor: _floor, ...door } = house.address
    return { ok: true, address: { ...door, ...own.address } }
  }

  #homeWithoutRoomCell(house: Address): AddressReading | null {
    if (house.room !== undefined) return { ok: true, address: house }
    // 一户一组: neither entrance nor room written means the home above.
    const sameAbove = this.#row.silent('gate', 'address', 'building', 'unit') && this.#above?.room !== undefined
    return sameAbove ? { ok: true, address: this.#above ?? house } : null
  }

  /** The house (and the home, where one cell holds all) that the row names or carries on. */
  #house(): AddressReading | null {
    const parts = (['compound', 'lane', 'building', 'gate', 'unit', 'address'] as const).filter((field) =>
      this.#row.has(field),
    )
    const said = parts.filter((field) => {
      const text = this.#row.text(field)
      return text !== '' && !ditto.test(text)
    })
    if (said.length === 0) {
      const empty = parts.every((field) => this.#row.text(field) === '')
      if (this.#above !== undefined) return { ok: true, address: this.#above }
      // A sheet with only a room column: the room cell has to hold everything.
      if (parts.length === 0 && this.#row.has('room')) return { ok: true, address: {} }
      return empty ? null : { ok: false, reason: 'nothing-above' }
    }
    let address: Address = {}
    for (const field of parts) {
      const text = this.#row.text(field)
      if (text === '') continue
      const own = ditto.test(text) ? this.#carried(field) : partOf(field, text, this.#above)
      if (!own.ok) return own
      address = { ...address, ...own.address }
    }
    return { ok: true, address }
  }

  #carried(field: 'compound' | 'lane' | 'building' | 'gate' | 'unit' | 'address'): AddressReading {
    if (this.#above === undefined) return { ok: false, reason: 'nothing-above' }
    if (field === 'address' || field === 'gate') return { ok: true, address: withoutRoom(this.#above) }
    const value = this.#above[field]
    return { ok: true, address: value === undefined ? {} : { [field]: value } }
  }
}

const pick = (parts: { [K in keyof Address]?: Address[K] | undefined }): Address =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))

function withoutRoom(address: Address): Address {
  const { room: _room, floor: _floor, ...house } = address
  return house
}

function partOf(
  field: 'compound' | 'lane' | 'building' | 'gate' | 'unit' | 'address',
  text: string,
  above: Address | undefined,
): AddressReading {
  if (field === 'address') return parseAddress(text, above)
  if (field === 'gate') return parseGate(text, above)
  if (field === 'compound') return { ok: true, address: { compound: text } }
  const measure = { lane: '弄', building: '幢', unit: '单元' }[field]
  return parseAddress(/^[0-9０-９]+$/.test(text) ? `${text}${measure}` : text)
}
