import { createHash } from 'node:crypto'
import { type Choice, type Return, tally, type Unit, votingRules } from '#rules'
import { expect, it } from 'vitest'
import { isChoice, type Read, type Reading, reads, standingOf } from '../domain/reading.ts'
import { drawOrder, nextOf } from '../domain/recount.ts'
import { leastOf } from './least.ts'

/**
 * Votes near the bar, all on paper, read by people who err and through a pile that lies on the wrong heap. Whatever verdict
 * comes out wrong has to be caught by the recount, in at least 95 of 100.
 */
const hash = (text: string) => createHash('sha256').update(text).digest('hex')

/** Numbers in [0, 1) that come out the same each time (Mulberry32, Tommy Ettinger, public domain). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

interface Case {
  roll: Unit[]
  truth: Read[]
  /** Nothing where no paper came back. */
  back: boolean[]
}

/** 80 to 200 homes, some owners with several; about as much yes and as many papers as it takes. */
function aVote(random: () => number, bar: number): Case {
  const homes = 80 + Math.floor(random() * 120)
  const roll = Array.from({ length: homes }, (_, at) => ({
    unit: String(at),
    owners: [random() < 0.06 ? 'developer' : `o${random() < 0.05 ? Math.max(0, at - 1) : at}`],
    area: 4_000 + Math.floor(random() * 9_000),
  }))
  const share = bar + (random() - 0.5) * 0.12
  const turnout = random() < 0.3 ? 2 / 3 + (random() - 0.5) * 0.1 : 0.75 + random() * 0.2
  const follow = random() < 0.5 ? 0.08 : 0
  const one = (): Read => {
    if (random() < 0.03) return 'unsigned'
    if (random() < follow) return 'follow'
    if (random() < 0.04) return 'abstain'
    return random() < share ? 'yes' : 'no'
  }
  const developer = one()
  return {
    roll,
    truth: roll.map(({ owners }) => (owners[0] === 'developer' ? developer : one())),
    back: roll.map(() => random() < turnout),
  }
}

/** What stands in the record after two, or four, have read it; each errs by a rate of their own. */
function readByPeople(truth: Read, rates: readonly number[], random: () => number): Read {
  const others = reads.filter((read) => read !== truth)
  const readings: Reading[] = []
  for (const [at, rate] of rates.entries()) {
    const standing = standingOf(readings)
    if (standing.is === 'agreed') return standing.read
    // Half of the errors are the neighbouring key: yes for no.
    const slip: Read = truth === 'yes' ? 'no' : truth === 'no' ? 'yes' : (others[0] ?? 'blank')
    const wrong = random() < 0.5 ? slip : (others[Math.floor(random() * others.length)] ?? slip)
    readings.push({ by: String(at), look: standing.look, read: random() < rate ? wrong : truth })
  }
  const end = standingOf(readings)
  return end.is === 'agreed' ? end.read : 'unclear'
}

/** A pile of yes and a pile of no change places: as if their scans hung at each other's serials. */
function swapPiles(read: Read[], back: readonly boolean[], random: () => number): void {
  const of = (wanted: Read) => read.flatMap((one, at) => (one === wanted && back[at] ? [at] : []))
  const [yes, no] = [of('yes'), of('no')]
  const size = 5 + Math.floor(random() * 20)
  const most = random() < 0.5
  for (const at of most ? yes.slice(0, size) : no.slice(0, size)) read[at] = most ? 'no' : 'yes'
  if (random() < 0.5) for (const at of most ? no.slice(0, 3) : yes.slice(0, 3)) read[at] = most ? 'yes' : 'no'
}

const choiceOf = (read: Read | undefined): Choice | null => (read !== undefined && isChoice(read) ? read : null)

/** Looks at papers in drawn order until the result stands, or all have to be read again. */
function recount(serials: readonly string[], k: number, wrong: ReadonlySet<string>, seed: string): 'stands' | 'full' {
  const drawn = drawOrder(serials, seed, hash)
  let [looked, errors] = [0, 0]
  for (;;) {
    const next = nextOf(serials.length, k, looked, errors)
    if (next.is !== 'look') return next.is
    while (looked < next.size) {
      errors += Number(wrong.has(drawn[looked] ?? ''))
      looked += 1
    }
  }
}

it(
  'catches a wrong verdict in at least 95 of 100, with readers who err and a pile that is swapped',
  { timeout: 900_000 },
  () => {
    const random = chance(20_261_126)
    const runs = 6_000
    const found = { wrong: 0, caught: 0, right: 0, stood: 0 }
    for (let run = 0; run < runs; run += 1) {
      const rule = votingRules[run % 2]
      if (rule === undefined) throw new Error('no rule')
      const bars = { quorum: rule.quorum, consent: rule.consent }
      const silence = ([null, 'abstain', 'follow-majority'] as const)[run % 3] ?? null
      const { roll, truth, back } = aVote(random, bars.consent.of[0] / bars.consent.of[1])
      const rates = Array.from({ length: 4 }, () => 0.005 + random() * 0.045)
      const recorded = truth.map((read) => readByPeople(read, rates, random))
      if (run % 4 !== 0) swapPiles(recorded, back, random)
      const returns = (read: readonly Read[]): Return[] =>
        roll.map((_, at) => ({ choice: back[at] ? choiceOf(read[at]) : null, delivered: true }))
      const [is, was] = [tally(roll, returns(truth), bars, silence), tally(roll, returns(recorded), bars, silence)]
      const isWrong = is.asCast.passed !== was.asCast.passed || is.withRule?.passed !== was.withRule?.passed
      const onPaper = new Set(roll.flatMap(({ unit }, at) => (back[at] ? [unit] : [])))
      const k = leastOf({ roll, returns: returns(recorded), bars, silence, onPaper })
      const differs = roll.flatMap(({ unit }, at) =>
        back[at] && choiceOf(truth[at]) !== choiceOf(recorded[at]) ? [unit] : [],
      )
      // The bound that sizes the sample is a true one: fewer wrong papers never turn a verdict.
      if (isWrong) expect(differs.length).toBeGreaterThanOrEqual(k)
      const seed = Array.from({ length: 20 }, () => String(1 + Math.floor(random() * 6))).join('')
      const end = recount([...onPaper], k, new Set(differs), seed)
      found.wrong += Number(isWrong)
      found.caught += Number(isWrong && end === 'full')
      found.right += Number(!isWrong)
      found.stood += Number(!isWrong && end === 'stands')
    }
    const rate = found.caught / found.wrong
    console.log(
      `wrong verdicts ${found.wrong} of ${runs}, caught ${found.caught} (${(rate * 100).toFixed(2)} %); right ones that stood after the sample ${found.stood} of ${found.right}`,
    )
    expect(found.wrong).toBeGreaterThan(500)
    expect(rate).toBeGreaterThanOrEqual(0.95)
  },
)
