import { pinyin } from 'pinyin-pro'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { shortName } from '../../domain/short-name.ts'
import { areaByCode, insertNeighbourhood, neighbourhoodByCode, neighbourhoods, putArea } from '../store.ts'

/** The area codes above a neighbourhood, from the widest: 31, 310110, 310110015 (GB/T 2260 and statistical codes). */
function areasAbove(code: string): { code: string; kind: string; parent_code: string | null }[] {
  return [
    { code: code.slice(0, 2), kind: 'city', parent_code: null },
    { code: code.slice(0, 6), kind: 'district', parent_code: code.slice(0, 2) },
    { code: code.slice(0, 9), kind: 'subdistrict', parent_code: code.slice(0, 6) },
  ]
}

/** Adds a neighbourhood; areas above it that are not known yet stand under their code until they are named. */
export async function addNeighbourhood(
  unit: Unit,
  input: { id: string; code: string; name: string; phone: string | null },
): Promise<void> {
  if (await unit.readOne(neighbourhoodByCode(input.code))) refuse('places.code-taken', {}, 'code')
  for (const area of areasAbove(input.code)) {
    if (!(await unit.readOne(areaByCode(area.code)))) unit.write(putArea({ ...area, name: area.code }))
  }
  const taken = new Set((await unit.read(neighbourhoods())).map((one) => one.short_name))
  const initials = pinyin(input.name, { pattern: 'first', toneType: 'none', separator: '' })
  unit.write(
    insertNeighbourhood({
      id: input.id,
      code: input.code,
      name: input.name,
      short_name: shortName(initials, input.name, input.code, taken),
      area_code: input.code.slice(0, 9),
      phone: input.phone,
      created_at: unit.now,
    }),
  )
}
