import type { Unit } from '#rules'
import { sha256 } from '../pack/write.ts'
import type { RightLine } from './check-full.ts'
import { type Files, readJson } from './read-files.ts'
import type { Findings } from './report.ts'
import { type EventLine, rollShape } from './shapes.ts'

/** The lines that were counted, and every right with its place in them. */
interface Lists {
  roll: readonly Unit[]
  rights: readonly RightLine[]
}

/**
 * Whether what was counted is the roll that was frozen: `roll.json` has the digest that the chain locked at opening or with the
 * last correction, and `roll.csv` and `rights.csv` list its rights with their owners and areas.
 */
export function checkRoll(files: Files, events: readonly EventLine[], lists: Lists, findings: Findings): void {
  const frozen = readJson(files, 'roll.json', rollShape)
  const locked = lockedRoll(events)?.digest
  if (locked === undefined || sha256(files.get('roll.json') ?? new Uint8Array()) !== locked) {
    findings.fault(
      'roll.json',
      '不是事件里锁定的那份名册：摘要对不上。',
      'is not the roll that the chain locked: it has another digest.',
    )
    return
  }
  const before = findings.faults.length
  const known = new Map(frozen.rights.map((right) => [right.id, right]))
  let place = 0
  for (const { line, unit, right, label, home, excluded } of lists.rights) {
    const held = known.get(right)
    known.delete(right)
    if (!held || held.label !== label || (held.homeId ?? '') !== home || held.excluded !== excluded)
      findings.fault('rights.csv', `“${unit}”和冻结的名册不一样。`, `“${unit}” is not as the frozen roll has it.`, line)
    if (excluded) continue
    const counted = lists.roll[place]
    place += 1
    if (held && counted && !isCountedAs(counted, held))
      findings.fault(
        'roll.csv',
        `“${unit}”的业主或面积和冻结的名册不一样。`,
        `owners or area of “${unit}” are not as the frozen roll has them.`,
        place + 1,
      )
  }
  if (known.size > 0)
    findings.fault(
      'rights.csv',
      `少了冻结的名册里的 ${known.size} 户。`,
      `leaves out ${known.size} ${known.size === 1 ? 'right' : 'rights'} of the frozen roll.`,
    )
  if (findings.faults.length === before)
    findings.holds('计票用的名册，就是事件里锁定的那份。', 'What was counted is the roll that the chain locked.')
}

/** Which roll ballots count by: as it was locked at opening, or by the last correction of it. */
export const lockedRoll = (events: readonly EventLine[]): { digest?: unknown; version?: unknown } | undefined => {
  const told = events.findLast(({ type }) => type === 'opened' || type === 'roll-corrected')
  return told?.type === 'opened' ? (told.data as { roll?: { digest?: unknown; version?: unknown } }).roll : told?.data
}

const isCountedAs = (counted: Unit, held: { owners: readonly string[]; area: number }): boolean =>
  counted.area === held.area && counted.owners.toSorted().join('\n') === held.owners.toSorted().join('\n')
