import { may } from '#kit/contract/rights.ts'
import type { Look } from '#kit/server/room.ts'
import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../rights.ts'
import { listsTaken } from './store.ts'

const lists: Record<string, { zh: string; en: string }> = {
  'people.register-exported': {
    zh: '名册清单存成文件（隐去号码，可能有您）',
    en: 'The register was taken as a file, masked; you may be in it',
  },
  'titles.owners-exported': {
    zh: '业主清单存成文件（隐去姓名，可能有您）',
    en: 'The list of owners was taken as a file, masked; you may be in it',
  },
}

/** Lists that left the house as a file belong to the looks at everybody in them. */
export async function looksAt(unit: Unit, _personId: string): Promise<Look[]> {
  return (await unit.read(listsTaken(unit))).map((row) => ({
    id: row.id,
    at: row.at,
    by: row.actor_name,
    what: lists[row.type] ?? { zh: row.type, en: row.type },
    reason: '',
  }))
}

/** The paper a guardian signed is opened by those who note such consents. */
export const fileAccess = async (unit: Unit): Promise<boolean> =>
  may(rights['privacy.note-guardian'], unit.actor, unit.ground, undefined as never)
