import type { Unit } from '../../domain/heads.ts'
import { BadLine, eachLine } from './read-lines.ts'
import type { Return } from '../../domain/tally.ts'

/** Sums of areas times four have to stay exact: 2⁵³ ÷ 4, in 0.01 m². */
const mostArea = 2_000_000_000_000_000

/** For each roll that was read, the place of each of its units: made once, as a million of them take a while. */
const placesIn = new WeakMap<readonly Unit[], Map<string, number>>()

/**
 * A roll as a file: `unit,owners,area`; owner ids apart by `;`, area in m² with two decimals. Refuses a line that is not one,
 * with its number.
 */
export function readRoll(file: string, text: string): Unit[] {
  const places = new Map<string, number>()
  const roll: Unit[] = []
  let total = 0
  eachLine(file, text, ['unit', 'owners', 'area'], (line, [name = '', owners = '', area = '']) => {
    const refuse = (zh: string, en: string) => new BadLine(file, line, { zh, en })
    const unit = name.trim()
    if (unit === '') throw refuse('没有写是哪一户', 'names no unit')
    if (places.has(unit)) throw refuse(`${unit} 出现了两次`, `unit ${unit} stands here twice`)
    places.set(unit, roll.length)
    const ids = owners.includes(';') ? owners.split(';').map((id) => id.trim()) : [owners.trim()]
    if (ids.includes('')) throw refuse(`${unit} 有业主没写编号`, `unit ${unit} has an owner without an id`)
    const hundredths = hundredthsOf(area.trim())
    if (hundredths === null)
      throw refuse(
        `“${area}”不是面积：要平方米，两位小数，大于零`,
        `“${area}” is not an area in m² with two decimals above zero`,
      )
    total += hundredths
    if (total > mostArea)
      throw refuse('面积加起来太大，算不精确了', 'the areas come to more than can be counted exactly')
    roll.push({ unit, owners: ids, area: hundredths })
  })
  if (roll.length === 0) throw new BadLine(file, 2, { zh: '一户也没有', en: 'lists no unit' })
  placesIn.set(roll, places)
  return roll
}

const choices: Readonly<Record<string, Return['choice']>> = {
  yes: 'yes',
  no: 'no',
  abstain: 'abstain',
  follow: 'follow',
  '': null,
}

/**
 * What came back, as a file: `unit,choice,delivered`. Gives one return for each unit of the roll, in its order; a unit that
 * the file does not name was not reached. Refuses a line that is not one, and a unit that the roll does not have.
 *
 * `disputed`: a choice may also be `disputed`, where a unit has several ballots that contradict each other. Only evidence
 * packs write it, and only whoever knows that a file is from one may ask for it.
 */
export function readReturns(file: string, text: string, roll: readonly Unit[], { disputed = false } = {}): Return[] {
  const places = placesIn.get(roll) ?? new Map(roll.map(({ unit }, at) => [unit, at]))
  const returns = Array.from<Return | undefined>({ length: roll.length })
  eachLine(file, text, ['unit', 'choice', 'delivered'], (line, [name = '', said = '', delivered = '']) => {
    const refuse = (zh: string, en: string) => new BadLine(file, line, { zh, en })
    const unit = name.trim()
    const place = places.get(unit)
    if (place === undefined) throw refuse(`名册里没有“${unit}”`, `the roll has no unit “${unit}”`)
    if (returns[place]) throw refuse(`${unit} 出现了两次`, `unit ${unit} stands here twice`)
    const choice = choiceOf(said.trim(), disputed)
    if (choice === undefined)
      throw refuse(
        `“${said}”不是 yes、no、abstain、follow，也不是空的`,
        `“${said}” is none of yes, no, abstain, follow, or nothing`,
      )
    const reached = delivered.trim()
    if (reached !== 'true' && reached !== 'false')
      throw refuse(`“${delivered}”不是 true 也不是 false`, `“${delivered}” is neither true nor false`)
    returns[place] = { choice, delivered: reached === 'true' }
  })
  return returns.map((one) => one ?? { choice: null, delivered: false })
}

function choiceOf(said: string, disputed: boolean): Return['choice'] | undefined {
  if (disputed && said === 'disputed') return 'disputed'
  return Object.hasOwn(choices, said) ? choices[said] : undefined
}

/** m² with two decimals as 0.01 m²; null for anything else, and for nothing at all. */
function hundredthsOf(text: string): number | null {
  const point = text.length - 3
  if (point < 1 || point > 12 || text[point] !== '.') return null
  let area = 0
  for (let at = 0; at < text.length; at += 1) {
    if (at === point) continue
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return null
    area = area * 10 + digit
  }
  return area > 0 ? area : null
}
