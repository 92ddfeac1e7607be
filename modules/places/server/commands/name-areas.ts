import type { Unit } from '#kit/server/unit.ts'
import { putArea } from '../store.ts'

const kinds: Record<number, string> = { 2: 'city', 6: 'district', 9: 'subdistrict' }

/** Names areas by their division codes (2, 6 or 9 digits), the wider ones first. What is known gets the new name. */
export async function nameAreas(unit: Unit, areas: readonly { code: string; name: string }[]): Promise<void> {
  for (const { code, name } of areas) {
    const kind = kinds[code.length]
    if (kind === undefined) throw new RangeError(`not the code of an area: ${code}`)
    const parent = code.length === 9 ? code.slice(0, 6) : code.length === 6 ? code.slice(0, 2) : null
    unit.write(putArea({ code, kind, name, parent_code: parent }))
  }
}
