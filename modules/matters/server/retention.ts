import { type AgeingRule, noLongerThanNeeded, type RetentionRule, suggested } from '#kit/server/retention.ts'
import type { Look } from '#kit/server/room.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Category } from '../domain/categories.ts'
import { madeTitle } from '../domain/titles.ts'
import type { MatterRow } from './rows.ts'
import {
  countNamedEndedBefore,
  detachPerson,
  eraseNotesOf,
  forgetJoinersOf,
  namedEndedBefore,
  reporterLooks,
} from './store.ts'

/** Takes out who it was and in whose words; what it was about, where roughly, and how long it took remain. */
export function deidentify(unit: Unit, row: MatterRow): void {
  const place = row.home_id === null ? row.place : row.place.replace(/[^号弄幢楼]+室$/u, '')
  unit.write(eraseNotesOf(unit, row.id))
  unit.write(detachPerson(unit, row.id, { place, title: madeTitle(row.category as Category, place) }))
}

const reporters: AgeingRule = {
  kind: 'ageing',
  key: 'matters.reporters',
  what: {
    zh: '办结事项的报事人、电话、原话和备注',
    en: 'Who reported a closed matter, their number, their words and the notes',
  },
  why: {
    zh: '办结后还会回访、复查，也可能再次发生。',
    en: 'A closed matter may be followed up, checked, or happen again.',
  },
  basis: noLongerThanNeeded,
  then: {
    zh: '事项留着作统计，不再知道是谁、哪一户。',
    en: 'The matter stays for the figures; whose it was and which home are no longer known.',
  },
  keep: suggested(3),
  async due(unit, before) {
    return Number((await unit.readOne(countNamedEndedBefore(unit, before)))?.count ?? 0)
  },
  async run(unit, before, limit) {
    const rows = await unit.read(namedEndedBefore(unit, before, limit))
    for (const row of rows) {
      deidentify(unit, row)
      unit.write(forgetJoinersOf(unit, row.id))
    }
    return rows.length
  },
}

export const retention: readonly RetentionRule[] = [reporters]

/** Who looked at the name and number of somebody who reported. */
export async function looksAt(unit: Unit, personId: string): Promise<Look[]> {
  return (await unit.read(reporterLooks(unit, personId))).map((row) => ({
    id: row.id,
    at: row.at,
    by: row.actor_name,
    what: {
      zh: `事项 ${row.number} 报事人的姓名和电话`,
      en: `the name and number of who reported matter ${row.number}`,
    },
    reason: (row.data as { reason?: string }).reason ?? '',
  }))
}
