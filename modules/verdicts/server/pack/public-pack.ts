import { createHmac } from 'node:crypto'
import { link, type Link } from '#kit/server/chain.ts'
import type { ChainedEvent, ClosedVote } from '../../domain/closed-vote.ts'
import { type InferenceLimit, safePublication } from '../../domain/inference.ts'
import type { Publication } from '../../domain/publication.ts'
import { stands } from '../../domain/stands.ts'
import { publicReadme } from './readme.ts'
import { voteFacts } from './vote-file.ts'
import { csvFile, jsonFile, jsonText, packOf, textFile } from './write.ts'

/** The files of a public pack, in their order. */
export const publicNames = [
  'manifest.json',
  'README.txt',
  'vote.json',
  'groups.csv',
  'channels.csv',
  'receipts.csv',
  'verdict.json',
  'papers.json',
  'events.jsonl',
] as const

export const groupColumns = ['place', 'from', 'to', ...stands]
export const channelColumns = ['channel', 'yes', 'no', 'abstain', 'follow']

/**
 * What anybody may have of a vote: no name, flat, telephone or area of a flat, and no more than the limit's share of the
 * ballots can be told from it. `placeOf` gives the building of a home.
 */
export function publicPack(
  vote: ClosedVote,
  placeOf: (homeId: string) => string | null,
  salt: string,
  limit: InferenceLimit,
): Uint8Array {
  const counted = vote.rights.filter(({ excluded }) => !excluded)
  const rights = counted.map((right) => ({ ...right, place: right.homeId === null ? null : placeOf(right.homeId) }))
  const { publication, inference, byChance, guarantee } = safePublication(rights, limit, {
    quorum: vote.rule.quorum,
    consent: vote.rule.consent,
    silence: vote.silence?.rule ?? null,
  })
  const events = veiled(vote.events, salt)
  const receipts = vote.rights.flatMap(({ receipt }) => (receipt === null ? [] : [receipt])).toSorted()
  const { plan } = publication
  const files = new Map<string, Uint8Array>([
    ['README.txt', textFile(publicReadme())],
    ['vote.json', jsonFile({ ...voteFacts(vote), roll: rollFacts(vote, publication, salt) })],
    [
      'groups.csv',
      csvFile(
        groupColumns,
        publication.groups.map(({ place, from, to, heads }) => [
          place ?? '',
          from ?? '',
          to ?? '',
          ...stands.map((stand) => heads[stand]),
        ]),
      ),
    ],
    [
      'channels.csv',
      csvFile(
        channelColumns,
        Object.entries(publication.channels ?? {})
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([channel, { yes, no, abstain, follow }]) => [channel, yes, no, abstain, follow]),
      ),
    ],
    [
      'receipts.csv',
      csvFile(
        ['receipt'],
        receipts.map((one) => [one]),
      ),
    ],
    ['verdict.json', jsonFile(publicVerdict(vote, publication))],
    ['papers.json', jsonFile(vote.papers && paperSums(vote.papers))],
    ['events.jsonl', textFile(events.map((event) => `${jsonText(event)}\n`).join(''))],
  ])
  return packOf(files, {
    kind: 'public',
    vote: vote.id,
    chain: { events: events.length, head: events.at(-1)?.hash ?? null },
    inference: { inferred: guarantee, byChance, of: inference.of, limit, plan },
  })
}

/** The roll without what could be counted back to one flat: its area only as finely as the plan allows. */
function rollFacts({ roll }: ClosedVote, { areas }: Publication, salt: string) {
  return {
    label: roll.label,
    version: roll.version,
    rights: roll.rights,
    heads: roll.heads,
    area: areas === null ? null : stands.reduce((sum, stand) => sum + areas[stand], 0),
    frozenAt: roll.frozenAt?.toISOString() ?? null,
    digest: roll.digest === null ? null : veil(salt, roll.digest),
  }
}

function publicVerdict({ tally }: ClosedVote, { plan, areas }: Publication) {
  const count = (verdict: typeof tally.asCast | null) =>
    verdict && {
      passed: verdict.passed,
      quorum: verdict.quorum,
      consent: verdict.consent,
      heads: plan.counts
        ? {
            all: verdict.totals.heads,
            participating: verdict.totals.participatingHeads,
            yes: verdict.totals.yesHeads,
            no: verdict.totals.noHeads,
            abstain: verdict.totals.abstainHeads,
          }
        : null,
    }
  return {
    asCast: count(tally.asCast),
    withRule: count(tally.withRule),
    dependsOnDisputed: tally.dependsOnDisputed,
    areas: areas && { step: plan.step, ...areas },
  }
}

const paperSums = (papers: NonNullable<ClosedVote['papers']>) => ({
  issued: papers.issued,
  returned: papers.returned,
  void: papers.void,
  lost: papers.lost,
  outstanding: papers.outstanding.length,
})

/**
 * The chain as anybody may see it: for each thing that happened its kind, its day, and a salted digest of the private one. A
 * chain of its own, so that it can be checked alone; whoever holds the full pack has the salt and can hold both together.
 */
export function veiled(events: readonly ChainedEvent[], salt: string): Link[] {
  const chain: Link[] = []
  for (const { vote, at, type, hash } of events)
    chain.push(
      link(chain.at(-1) ?? null, {
        vote,
        at: `${at.slice(0, 10)}T00:00:00.000Z`,
        type,
        data: { digest: veil(salt, hash) },
      }),
    )
  return chain
}

const veil = (salt: string, digest: string): string => createHmac('sha256', salt).update(digest).digest('hex')
