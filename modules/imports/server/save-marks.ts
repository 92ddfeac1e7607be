import { type Doubt, saveDoubts } from '#people'
import type { Unit } from '#kit/server/unit.ts'
import type { Field } from '../domain/columns.ts'
import type { Flag } from '../domain/flags.ts'
import { flagKinds } from '../domain/flags.ts'

/** How the register calls the fields of a roster. */
const fieldNames: Partial<Record<Field, string>> = {
  phone: 'phones',
  otherPhone: 'phones',
  relief: 'care',
  elder: 'care',
  area: 'buildingArea',
  homeUse: 'use',
}
const ofHome = new Set<Field>(['area', 'exclusiveArea', 'owner', 'homeUse'])

/** One row's marks, and whom and which home they are about. */
export interface MarkedRow {
  readonly flags: readonly Flag[]
  readonly personId: string | null
  readonly homeId: string | null
}

/** Writes down every field that stayed empty because of a doubt, beside the person or the home it is about; gives their ids. */
export function saveMarks(unit: Unit, rows: readonly MarkedRow[]): string[] {
  const doubts = new Map<string, Doubt>()
  for (const row of rows) {
    for (const flag of row.flags) {
      if (!flagKinds[flag.kind].lost || flag.field === null) continue
      const aboutHome = ofHome.has(flag.field)
      const id = aboutHome ? row.homeId : row.personId
      if (id === null) continue
      const field = fieldNames[flag.field] ?? flag.field
      doubts.set(`${id}/${field}/${flag.kind}`, {
        subject: aboutHome ? { homeId: id } : { personId: id },
        field,
        kind: flag.kind,
        original: flag.original === '' ? null : flag.original.slice(0, 500),
        writtenAt: `${flag.sheet}!${flag.cell}`,
      })
    }
  }
  return saveDoubts(unit, [...doubts.values()])
}
