import type { Unit } from '../../domain/heads.ts'
import { BadLine, readLines } from './read-lines.ts'
import type { Choice, Return } from '../../domain/tally.ts'

/** Sums of areas times four have to stay exact: 2⁵³ ÷ 4, in 0.01 m². */
const mostArea = 2_000_000_000_000_000

/** A roll as a file: `unit,owners,area`; owner ids apart by `;`, area in m². Refuses a line that is not one. */
export function readRoll(file: string, text: string): Unit[] {
  const seen = new Set<string>()
  let total = 0
  const roll = readLines(file, text, ['unit', 'owners', 'area']).map(({ line, fields }): Unit => {
    const [name = '', owners = '', area = ''] = fields
    const unit = name.trim()
    if (unit === '') throw new BadLine(file, line, 'names no unit')
    if (seen.has(unit)) throw new BadLine(file, line, `unit ${unit} stands here twice`)
    seen.add(unit)
    const ids = owners.includes(';') ? owners.split(';').map((id) => id.trim()) : [owners.trim()]
    if (ids.includes('')) throw new BadLine(file, line, `unit ${unit} has an owner without an id`)
    const hundredths = hundredthsOf(area.trim())
    if (hundredths === null)
      throw new BadLine(file, line, `“${area}” is not an area in m² with two decimals above zero`)
    total += hundredths
    if (total > mostArea) throw new BadLine(file, line, 'the areas come to more than can be counted exactly')
    return { unit, owners: ids, area: hundredths }
  })
  if (roll.length === 0) throw new BadLine(file, 2, 'lists no unit')
  return roll
}

const choices: Readonly<Record<string, Choice | null>> = {
  yes: 'yes',
  no: 'no',
  abstain: 'abstain',
  follow: 'follow',
  '': null,
}

/**
 * What came back, as a file: `unit,choice,delivered`. Gives one return for each unit of the roll, in its order; a unit that
 * the file does not name was not reached. Refuses a line that is not one, and a unit that the roll does not have.
 */
export function readReturns(file: string, text: string, roll: readonly Unit[]): Return[] {
  const places = new Map(roll.map(({ unit }, at) => [unit, at]))
  const returns: (Return | undefined)[] = Array.from({ length: roll.length })
  for (const { line, fields } of readLines(file, text, ['unit', 'choice', 'delivered'])) {
    const [name = '', said = '', delivered = ''] = fields
    const unit = name.trim()
    const place = places.get(unit)
    if (place === undefined) throw new BadLine(file, line, `the roll has no unit “${unit}”`)
    if (returns[place]) throw new BadLine(file, line, `unit ${unit} stands here twice`)
    const choice = Object.hasOwn(choices, said.trim()) ? choices[said.trim()] : undefined
    if (choice === undefined) throw new BadLine(file, line, `“${said}” is none of yes, no, abstain, follow, or nothing`)
    const reached = delivered.trim()
    if (reached !== 'true' && reached !== 'false')
      throw new BadLine(file, line, `“${delivered}” is neither true nor false`)
    returns[place] = { choice, delivered: reached === 'true' }
  }
  return returns.map((one) => one ?? { choice: null, delivered: false })
}

/** m² with up to two decimals as 0.01 m²; null for anything else, and for nothing at all. */
function hundredthsOf(text: string): number | null {
  if (!/^\d{1,12}(\.\d{1,2})?$/.test(text)) return null
  const [whole = '', part = ''] = text.split('.')
  const area = Number(whole) * 100 + Number(part.padEnd(2, '0'))
  return area > 0 ? area : null
}
