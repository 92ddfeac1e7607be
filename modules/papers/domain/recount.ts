import type { Bar } from '#rules/reading'

/**
 * How many papers have to be looked at again before the result can stand. A risk-limiting audit by comparing single
 * ballots (M. Lindeman, P. B. Stark, "A Gentle Introduction to Risk-Limiting Audits", IEEE Security & Privacy 10(5), 2012),
 * with the exact count of drawing without replacement in place of their approximation (J. Aslam, R. A. Popa, R. L. Rivest,
 * "On Estimating the Size and Confidence of a Statistical Audit", EVT 2007):
 *
 * if the result is wrong, at least `k` of the `n` papers are entered wrong (`leastToTurn`). Then a sample of `s` shows at most
 * `e` of them with probability Σ_{i≤e} C(k,i)·C(n−k,s−i) / C(n,s). The sample is the smallest for which this is no more than
 * the risk. Every further sample after an error takes half of the risk that was left, so that all of them together stay
 * within it. All numbers are whole.
 */
export interface Risk {
  /** 1 of so many wrong results may pass unseen at most; 20 is five per cent. */
  oneOf: number
}

export const risk: Risk = { oneOf: 20 }

/** The smallest sample, all papers where none smaller is enough. `k` ≤ 0: nothing on paper could turn it, none is needed. */
export function sampleSize(papers: number, k: number, stage: Stage, { oneOf }: Risk = risk): number {
  if (k > papers || papers === 0) return 0
  const least = Math.max(1, k)
  const limit = BigInt(oneOf) * 2n ** BigInt(stage.number)
  const fits = (size: number) => {
    const [unseen, all] = unseenWays(papers, least, size, stage.errors)
    return unseen * limit <= all
  }
  let [low, high] = [stage.errors + 1, papers]
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (fits(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Which sample it is (from 1), and how many errors the ones before have shown. */
export interface Stage {
  number: number
  errors: number
}

/** In how many of all samples of `size` at most `errors` of `k` wrong papers show. */
function unseenWays(papers: number, k: number, size: number, errors: number): [bigint, bigint] {
  let unseen = 0n
  for (let seen = 0; seen <= Math.min(errors, size, k); seen += 1)
    unseen += choose(k, seen) * choose(papers - k, size - seen)
  return [unseen, choose(papers, size)]
}

function choose(of: number, some: number): bigint {
  if (some < 0 || some > of) return 0n
  let ways = 1n
  for (let at = 1; at <= Math.min(some, of - some); at += 1) ways = (ways * BigInt(of - at + 1)) / BigInt(at)
  return ways
}

/** One measure of a verdict, by area (0.01 m²) or by heads. */
export interface Measure {
  whole: number
  part: number
  yes: number
}

/** One of the two verdicts: what stands in it, and the bars it is held against. */
export interface Count {
  area: Measure
  heads: Measure
  /** Where some follow the majority: yes and no by heads among those who said so; null where none follow. */
  majority: { yes: number; no: number } | null
}

/**
 * The least number of papers that must be entered wrong for this verdict to be wrong, whatever else is on them: a lower
 * bound, so that the sample is never too small. `areas`: for each paper the area of its whole head, as one wrong entry can
 * put a head in dispute. A paper moves a test by its head at most once in full (from yes to no).
 */
export function leastToTurn(count: Count, bars: { quorum: Bar; consent: Bar }, areas: readonly number[]): number {
  const largest = areas.toSorted((one, other) => other - one)
  const ones = largest.map(() => 1)
  const tests = (['area', 'heads'] as const).flatMap((what) => {
    const { whole, part, yes } = count[what]
    const weights = what === 'area' ? largest : ones
    return [test(part, whole, bars.quorum, weights), test(yes, part, bars.consent, weights)]
  })
  const failing = tests.filter(({ holds }) => !holds)
  const turned =
    failing.length === 0
      ? Math.min(...tests.map(({ papers }) => papers))
      : Math.max(...failing.map(({ papers }) => papers))
  if (count.majority === null) return turned
  // One paper from yes to no moves the difference by two; a tie is another answer already.
  const apart = Math.abs(count.majority.yes - count.majority.no)
  return Math.min(turned, Math.max(1, Math.ceil(apart / 2)))
}

/** Whether a bar is reached, and how many of the heaviest papers would have to be wrong to make it the other way. */
function test(part: number, whole: number, { of: [parts, all], more }: Bar, weights: readonly number[]) {
  const slack = all * part - parts * whole
  const holds = more ? slack > 0 : slack >= 0
  // The least that the slack has to move: down to where it no longer holds, or up to where it does.
  const way = holds ? (more ? slack : slack + 1) : more ? 1 - slack : -slack
  let [moved, papers] = [0, 0]
  while (moved < way && papers < weights.length) {
    moved += all * (weights[papers] ?? 0)
    papers += 1
  }
  return { holds, papers: moved < way ? weights.length + 1 : papers }
}

/**
 * The order in which papers are drawn: by the hash of `seed,serial`. From one seed everybody draws the same, a larger sample
 * begins with the smaller one, and nobody can choose: the seed is thrown with dice in front of witnesses after closing.
 * `hash` is SHA-256 in hexadecimal.
 */
export function drawOrder(serials: readonly string[], seed: string, hash: (text: string) => string): string[] {
  return serials
    .map((serial) => ({ serial, key: hash(`${seed},${serial}`) }))
    .toSorted((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ serial }) => serial)
}

/** A seed from dice: at least 20 throws of six sides, more than 2^51 possibilities. */
export const isSeed = (typed: string): boolean => /^[1-6]{20,60}$/.test(typed)

/** What comes next in a recount: go on looking, the result stands, or every paper is read again. */
export type Next = { is: 'look'; size: number } | { is: 'stands' } | { is: 'full' }

/**
 * `looked` papers in drawn order, `errors` of them entered wrong. An error enlarges the sample; one that would need more
 * than half of the papers leads to all of them.
 */
export function nextOf(papers: number, k: number, looked: number, errors: number): Next {
  const size = sampleSize(papers, k, { number: errors + 1, errors })
  if (looked >= papers) return { is: errors === 0 ? 'stands' : 'full' }
  if (errors > 0 && size * 2 > papers) return { is: 'full' }
  return looked >= size ? { is: 'stands' } : { is: 'look', size }
}

/** How many papers a recount found different that nobody has settled yet. */
export const openCorrections = (rows: readonly { differs: boolean | null; settled: string | null }[]): number =>
  rows.filter(({ differs, settled }) => differs === true && settled === null).length
