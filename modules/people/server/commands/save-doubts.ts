import type { Unit } from '#kit/server/unit.ts'
import { sealText } from '../seals.ts'
import { insertDoubts } from '../store/log.ts'
import { inParts } from '../change-row.ts'

/** A field that was left empty, of a person or of a home, with what was written and where. */
export interface Doubt {
  subject: { personId: string } | { homeId: string }
  /** As in the register: `idNumber`, `birthDate`, `phones`, `relation`, `buildingArea`, `owner` … */
  field: string
  /** `id-bad-checksum` … */
  kind: string
  original: string | null
  /** `住户登记!H768` */
  writtenAt: string | null
}

/** Writes down what could not be taken as written. The same doubt again changes nothing, settled or not. Gives the ids of what is new and of what may be. */
export function saveDoubts(unit: Unit, doubts: readonly Doubt[]): string[] {
  const rows = doubts.map((doubt) => {
    const id = unit.id()
    const personId = 'personId' in doubt.subject ? doubt.subject.personId : null
    const homeId = 'homeId' in doubt.subject ? doubt.subject.homeId : null
    return {
      neighbourhood_id: unit.neighbourhoodId,
      id,
      subject_id: personId ?? homeId ?? '',
      person_id: personId,
      home_id: homeId,
      field: doubt.field,
      kind: doubt.kind,
      original_sealed: doubt.original === null ? null : sealText(unit.parts.cipher, 'doubt', id, doubt.original),
      written_at: doubt.writtenAt,
      created_at: unit.now,
    }
  })
  for (const part of inParts(rows)) unit.write(insertDoubts(part))
  return rows.map((row) => row.id)
}
