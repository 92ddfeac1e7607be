import { readPhones } from './phone.ts'
import { parseAddress } from '#places/reading'
import { plain, trimPadding } from '#kit/pure/text.ts'

/** What somebody typed into the search box can mean; a text may mean several things (1207 is a room and a phone tail). */
export interface SearchMeaning {
  /** A home: entrance as on the door (`12号`), room (`301`), and the compound where it was written. */
  address?: { compound?: string; entrance?: string; room?: string }
  /** First letters in pinyin: `wxf`. */
  initials?: string
  /** A name or its beginning, in characters: `王小`. */
  name?: string
  /** The last four digits of a telephone number. */
  phoneTail?: string
  /** A whole telephone number, digits with at most one dash. */
  phone?: string
  /** A whole ID number. */
  idNumber?: string
}

/** Understands `12-301`, `12号301`, `延吉七村12号301室`, `wxf`, `王小芳`, `0430`, a whole phone or ID number; `{}` for nothing. */
export function meaningOf(typed: string): SearchMeaning {
  const text = plain(trimPadding(typed).slice(0, 60))
  if (text === '') return {}
  if (/^[A-Z]{1,12}$/.test(text)) return { initials: text.toLowerCase() }
  if (/^\d{17}[\dX]$/.test(text)) return { idNumber: text }
  if (/^\d{4}$/.test(text)) return { phoneTail: text, address: { room: text } }
  if (/^\d{1,3}$/.test(text) || /^\d{3,4}室$/.test(text)) return { address: byNumber(text) }
  const phone = /^\d{7,}|^0\d{2,3}-/.test(text) ? readPhones(text).phones[0] : undefined
  if (phone) return { phone: phone.number }
  if (/^[\p{Script=Han}·]{1,20}$/u.test(text) && !/[号弄室幢栋]$/.test(text)) return { name: text }
  return byAddress(text)
}

/** A bare number: one or two digits are an entrance, three a room. */
function byNumber(text: string): NonNullable<SearchMeaning['address']> {
  const digits = text.replace('室', '')
  return digits.length <= 2 ? { entrance: `${Number(digits)}号` } : { room: digits }
}

function byAddress(text: string): SearchMeaning {
  const reading = parseAddress(text)
  if (!reading.ok) return {}
  const { compound, road, lane, subLane, gate, building, room } = reading.address
  const place = [road, lane && `${lane}弄`, subLane && `${subLane}支弄`].filter(Boolean).join('') || compound
  const entrance = gate ?? building
  if (place === undefined && entrance === undefined && room === undefined) return {}
  return {
    address: {
      ...(place === undefined ? {} : { compound: place }),
      ...(entrance === undefined ? {} : { entrance: `${entrance}号` }),
      ...(room === undefined ? {} : { room }),
    },
  }
}
