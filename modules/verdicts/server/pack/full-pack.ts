import { canonicalRoll } from '#rolls'
import type { ClosedRight, ClosedVote } from '../../domain/closed-vote.ts'
import { openingsOf } from './boxes.ts'
import { fullReadme } from './readme.ts'
import { voteFacts } from './vote-file.ts'
import { csvFile, jsonFile, jsonText, metres, packOf, textFile } from './write.ts'

/** The files of a full pack, in their order. */
export const fullNames = [
  'manifest.json',
  'README.txt',
  'vote.json',
  'roll.json',
  'roll.csv',
  'ballots.csv',
  'rights.csv',
  'openings.csv',
  'scans.csv',
  'verdict.json',
  'papers.json',
  'events.jsonl',
] as const

/** A scan of a printed ballot, by its digest; whoever has the picture can hold it against this. */
export interface Scan {
  serial: string
  sha256: string
}

export const rightColumns = ['unit', 'right', 'label', 'home', 'excluded', 'channel', 'receipt', 'dispute']

/**
 * The whole evidence of a vote, for its owners and for a court: roll and ballots as `mulin tally` reads them, everything that
 * happened as a chain. The same vote gives the same bytes. `salt` opens what the public pack of the same vote closes.
 */
export function fullPack(vote: ClosedVote, salt: string, scans: readonly Scan[]): Uint8Array {
  const named = namesOf(vote.rights)
  const counted = named.filter(({ right }) => !right.excluded)
  const unitOf = new Map(counted.map(({ unit, right }) => [right.id, unit]))
  const { asCast, withRule, disputed, dependsOnDisputed } = vote.tally
  const files = new Map<string, Uint8Array>([
    ['README.txt', textFile(fullReadme(vote.rule, vote.silence?.rule ?? null))],
    [
      'vote.json',
      jsonFile({
        ...voteFacts(vote),
        rollId: vote.roll.id,
        rollDigest: vote.roll.digest,
        terms: vote.digest,
        publicKey: vote.key.publicKey,
      }),
    ],
    ['roll.json', jsonFile(canonicalRoll({ ...vote.roll, electorate: vote.electorate }, vote.rights))],
    [
      'roll.csv',
      csvFile(
        ['unit', 'owners', 'area'],
        counted.map(({ unit, right }) => [unit, right.owners.join(';'), metres(right.area)]),
      ),
    ],
    [
      'ballots.csv',
      csvFile(
        ['unit', 'choice', 'delivered'],
        counted.map(({ unit, right }) => [unit, saidOf(right), right.delivered]),
      ),
    ],
    [
      'rights.csv',
      csvFile(
        rightColumns,
        named.map(({ unit, right }) => [
          unit,
          right.id,
          right.label,
          right.homeId ?? '',
          right.excluded,
          right.channel ?? '',
          right.receipt ?? '',
          right.dispute ?? '',
        ]),
      ),
    ],
    [
      'openings.csv',
      csvFile(
        ['ballot', 'opening'],
        openingsOf(vote).map(({ ballot, opening }) => [ballot, opening]),
      ),
    ],
    [
      'scans.csv',
      csvFile(
        ['serial', 'sha256'],
        scans.map(({ serial, sha256 }) => [serial, sha256]),
      ),
    ],
    [
      'verdict.json',
      jsonFile({ asCast, withRule, disputed: disputed.map((id) => unitOf.get(id) ?? id), dependsOnDisputed }),
    ],
    ['papers.json', jsonFile(vote.papers)],
    ['events.jsonl', textFile(vote.events.map((event) => `${jsonText(event)}\n`).join(''))],
  ])
  const head = vote.events.at(-1)?.hash ?? null
  return packOf(files, { kind: 'full', vote: vote.id, salt, chain: { events: vote.events.length, head } })
}

/** What `ballots.csv` says of a right: its choice; `disputed` where its own ballots contradict each other. */
const saidOf = ({ choice, dispute }: ClosedRight): string => choice ?? (dispute === null ? '' : 'disputed')

/** Every right under a name of its own: its label, with a number behind it where two are called the same. */
function namesOf(rights: readonly ClosedRight[]): { unit: string; right: ClosedRight }[] {
  const seen = new Map<string, number>()
  return rights.map((right) => {
    const label = right.label.trim() || right.id
    const nth = (seen.get(label) ?? 0) + 1
    seen.set(label, nth)
    return { unit: nth === 1 ? label : `${label} (${nth})`, right }
  })
}
