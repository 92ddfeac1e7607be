import type { Address, AddressReading } from '#places/reading'
import { formatAddress, parseAddress, parseGate, parseRoom } from '#places/reading'
import type { RowReader } from './row-reader.ts'

/** A home as a row names it. `key` is its address in full, the same however it was written. */
export interface HomePlace {
  readonly key: string
  readonly address: Address
}

const ditto = /^(?:同上|同前|〃|″|"|〞)$/

/**
 * Finds the home of each row of a sheet. One household is one group: an empty or 同上 entrance is the one above. After an
 * address that could not be read nothing is carried on, so that a doubt is not spread over a whole stairwell.
 */
export class PlaceReader {
  readonly #row: RowReader
  readonly #compound: string | null
  #above: Address | undefined

  /** @param compound the one compound of the neighbourhood, for rows that name none */
  constructor(row: RowReader, compound: string | null) {
    this.#row = row
    this.#compound = compound
  }

  /** The home of the current row; null (and flagged) where it is missing or in doubt. */
  read(): HomePlace | null {
    const reading = this.#read()
    this.#above = undefined
    if (reading === null) {
      this.#row.flag('address-missing', this.#row.has('gate') ? 'gate' : this.#row.has('address') ? 'address' : 'room')
      return null
    }
    if (!reading.ok || !reading.address.room || !(reading.address.gate ?? reading.address.building)) {
      this.#row.flag('address-unreadable', this.#row.has('room') ? 'room' : 'address')
      return null
    }
    this.#above = reading.address
    return { key: formatAddress(reading.address), address: reading.address }
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
      return whole.ok && whole.address.gate !== undefined ? this.#inCompound(whole) : own
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
      if (parts.length === 0 && this.#row.has('room')) return { ok: true, address: this.#inDefault({}) }
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
    return this.#inCompound({ ok: true, address })
  }

  #carried(field: 'compound' | 'lane' | 'building' | 'gate' | 'unit' | 'address'): AddressReading {
    if (this.#above === undefined) return { ok: false, reason: 'nothing-above' }
    if (field === 'address' || field === 'gate') return { ok: true, address: withoutRoom(this.#above) }
    const value = this.#above[field]
    return { ok: true, address: value === undefined ? {} : { [field]: value } }
  }

  #inCompound(reading: AddressReading): AddressReading {
    return reading.ok ? { ok: true, address: this.#inDefault(reading.address) } : reading
  }

  #inDefault(address: Address): Address {
    const named = address.compound ?? address.road ?? address.lane
    return named === undefined && this.#compound !== null ? { compound: this.#compound, ...address } : address
  }
}

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
