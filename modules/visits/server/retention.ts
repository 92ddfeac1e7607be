import { letGo, noLongerThanNeeded, type RetentionRule, securityLog, suggested } from '#kit/server/retention.ts'
import type { Look } from '#kit/server/room.ts'
import type { Unit } from '#kit/server/unit.ts'
import {
  countMetBefore,
  countNotesBefore,
  deleteMetOf,
  deleteNotes,
  looksAtPerson,
  metVisitsBefore,
  noteIdsBefore,
} from './store.ts'

export const retention: readonly RetentionRule[] = [
  {
    kind: 'ageing',
    key: 'visits.notes',
    what: { zh: '走访时记下的话', en: 'What was noted on visits' },
    why: { zh: '下次上门要看上几次说了什么。', en: 'The next visit needs what was said before.' },
    basis: noLongerThanNeeded,
    then: { zh: '哪天去过、怎么样留着，说的话清掉。', en: 'The day and outcome stay; the words go.' },
    keep: suggested(2),
    ...letGo({ count: countNotesBefore, some: noteIdsBefore, go: deleteNotes }),
  },
  {
    kind: 'ageing',
    key: 'visits.met',
    what: { zh: '走访看的是谁', en: 'Whom a visit was to' },
    why: { zh: '本人要查得到谁来看过。', en: 'People can look up who visited them.' },
    basis: noLongerThanNeeded,
    then: {
      zh: '这一户哪天去过留着，不再知道当时住着谁。',
      en: 'That the home was visited stays; who lived there does not.',
    },
    keep: suggested(5),
    ...letGo({ count: countMetBefore, some: metVisitsBefore, go: deleteMetOf }),
  },
  {
    ...securityLog,
    key: 'visits.looks',
    what: { zh: '谁打开过走访里的敏感备注、为什么', en: 'Who opened a sensitive note of a visit, and why' },
    why: {
      zh: '安全日志，里面没有备注本身；谁都删不掉。',
      en: 'A security log without the note itself; nobody can delete from it.',
    },
  },
]

const kinds: Record<string, { zh: string; en: string }> = {
  health: { zh: '走访备注（健康）', en: 'a note of a visit (health)' },
  belief: { zh: '走访备注（信仰）', en: 'a note of a visit (belief)' },
  quarrel: { zh: '走访备注（纠纷）', en: 'a note of a visit (quarrel)' },
  plain: { zh: '走访备注', en: 'a note of a visit' },
}

/** Who opened what was noted about somebody. Rounds stand among the looks of the register itself. */
export async function looksAt(unit: Unit, personId: string): Promise<Look[]> {
  return (await unit.read(looksAtPerson(unit, personId))).map((row) => ({
    id: row.id,
    at: row.at,
    by: row.by_name,
    what: kinds[row.kind] ?? { zh: '走访备注', en: 'a note of a visit' },
    reason: row.reason,
  }))
}
