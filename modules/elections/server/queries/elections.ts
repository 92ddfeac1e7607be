import type { z } from 'zod'
import { listBodies, ruleOn } from '#bodies'
import { maskName } from '#people'
import { listFrozenRolls, readRoll } from '#rolls'
import { may } from '#kit/contract/rights.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import type { boxShape, candidateShape, listedShape, voterShape } from '../../contract/shapes.ts'
import { electedBodies, type Fate, type GivenTo, type Stage } from '../../contract/words.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { rights } from '../../rights.ts'
import { type Known, knownElection, ruleFor, sheetsIn } from '../known.ts'
import { openGiven } from '../sealed.ts'
import {
  allElections,
  type BoxRow,
  type CandidateRow,
  countVoters,
  electionById,
  type ElectionRow,
  pageOfVoters,
  runOffsOf,
  type SlipRow,
  slipsOfVoters,
} from '../store.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>
type BodyRef = z.input<typeof listedShape>['body']

async function electedHere(unit: Unit): Promise<BodyRef[]> {
  const { bodies } = await listBodies(unit)
  return bodies
    .filter(({ kind }) => (electedBodies as readonly string[]).includes(kind))
    .map(({ id, name, kind }) => ({ id, name, kind }))
}

function shown(row: ElectionRow, bodies: readonly BodyRef[]): z.input<typeof listedShape> {
  return {
    id: row.id,
    title: row.title,
    body: bodies.find(({ id }) => id === row.body_id) ?? { id: row.body_id, name: '', kind: '' },
    rollId: row.roll_id,
    electorate: row.electorate as z.input<typeof listedShape>['electorate'],
    seats: row.seats,
    termFrom: row.term_from,
    termUntil: row.term_until,
    parentId: row.parent_id,
    state: row.state as Stage,
    openedAt: row.opened_at?.toISOString() ?? null,
    closedAt: row.closed_at?.toISOString() ?? null,
  }
}

export async function listElections(unit: Unit): Promise<Output<'listElections'>> {
  const [rows, bodies, rolls] = await Promise.all([
    unit.read(allElections(unit)),
    electedHere(unit),
    listFrozenRolls(unit),
  ])
  return {
    elections: rows.map((row) => shown(row, bodies)),
    bodies,
    rolls: rolls.map(({ id, label, electorate }) => ({ id, label, electorate })),
  }
}

/** One election with everything but its list of voters. A round that is being counted shows nobody's figures. */
export async function readElection(unit: Unit, id: string): Promise<Output<'readElection'>> {
  const known = await knownElection(unit, id)
  const { row, candidates, reconciliation } = known
  const [bodies, roll, voters, runOff] = await Promise.all([
    electedHere(unit),
    readRoll(unit, row.roll_id),
    unit.readOne(countVoters(unit, id)),
    unit.readOne(runOffsOf(unit, id)),
  ])
  const { boxes: _boxes, ...numbers } = reconciliation
  const { name, source, arithmeticOnly } = ruleFor(unit, row)
  const outcome = keptOutcome(row)
  return {
    election: shown(row, bodies),
    roll: {
      label: roll.label,
      version: row.roll_version ?? roll.version,
      digest: row.roll_digest ?? roll.digest,
      changedSince: row.roll_version !== null && roll.version !== row.roll_version,
    },
    rule: { name, source: { law: source.law, article: source.article }, arithmeticOnly },
    candidates: candidates.map(shownCandidate),
    voters: row.state === 'preparing' ? roll.heads : Number(voters?.count ?? 0),
    boxes: known.boxes.map((box) => shownBox(unit, box, known)),
    reconciliation: numbers,
    outcome,
    closedBy: row.closed_by,
    term:
      row.term_id === null
        ? null
        : {
            id: row.term_id,
            by: row.term_by ?? '',
            at: row.term_at?.toISOString() ?? '',
            basis: row.term_basis,
          },
    runOffId: runOff?.id ?? null,
    may: { beginTerm: may(rights['elections.begin-term'], unit.actor, unit.ground, undefined as never) },
    grounds: row.electorate === 'owners' ? ruleOn(dayOf(unit.now)).grounds.length : 0,
  }
}

/** The outcome as it was kept; one from before areas were worked out says nothing of them. */
function keptOutcome(row: Pick<ElectionRow, 'result'>): Output<'readElection'>['outcome'] {
  const kept = (row.result as unknown as { outcome: Outcome } | null)?.outcome
  if (kept === undefined) return null
  const none = { area: null, areaLeast: null, areaMost: null }
  return { ...kept, standings: kept.standings.map((one) => ({ ...none, ...one })) }
}

const shownCandidate = (row: CandidateRow): z.input<typeof candidateShape> => ({
  id: row.id,
  position: row.position,
  name: row.name,
  personId: row.person_id,
  cleared: row.cleared.length,
  promised: row.promised,
  withdrawnWhy: row.withdrawn_why,
})

function shownBox(unit: Unit, box: BoxRow, { row, sheets, reconciliation }: Known): z.input<typeof boxShape> {
  const stand = reconciliation.boxes.find(({ id }) => id === box.id) ?? refuse('elections.unknown-box')
  const { round, entered, settled, differed } = stand.count
  const mismatch = settled !== null && settled.found !== stand.marked
  const next = mismatch ? round + 1 : round
  const mine = sheets.some((one) => one.box_id === box.id && one.round === next && one.by_id === unit.actor?.accountId)
  const over = (at: number) => at < round || settled !== null
  const counting = row.state === 'counting'
  return {
    id: box.id,
    name: box.name,
    sealedAt: box.sealed_at.toISOString(),
    sealedBy: box.sealed_by,
    sealedWith: box.sealed_with,
    opened:
      box.opened_at === null
        ? null
        : { at: box.opened_at.toISOString(), by: box.opened_by ?? '', with: box.opened_with ?? '' },
    marked: stand.marked,
    round,
    entered,
    settled: settled && { ...settled, votes: { ...settled.votes } },
    differed,
    sheets: sheetsIn(box.id, sheets)
      .filter((sheet) => over(sheet.round))
      .map((sheet) => ({ ...sheet, votes: { ...sheet.votes } })),
    may: {
      open: counting && box.opened_at === null,
      count: counting && box.opened_at !== null && (settled === null || mismatch) && !mine,
    },
  }
}

/** A page of the list ballots are handed out against. */
export async function listVoters(
  unit: Unit,
  id: string,
  query: { which: 'all' | 'none' | 'out' | 'done'; words: string; after: number; limit: number },
): Promise<Output<'listVoters'>> {
  await unit.readOr(electionById(unit, id), 'elections.unknown-election')
  const rows = await unit.read(pageOfVoters(unit, id, { ...query, limit: query.limit + 1 }))
  const page = rows.slice(0, query.limit)
  const slips = await unit.read(
    slipsOfVoters(
      unit,
      page.map((row) => row.id),
    ),
  )
  const byVoter = Map.groupBy(slips, (slip) => slip.voter_id)
  return {
    voters: page.map((row) => ({
      id: row.id,
      position: row.position,
      label: row.label,
      units: row.units,
      slips: (byVoter.get(row.id) ?? []).map((slip) => shownSlip(unit, slip)),
    })),
    next: rows.length > query.limit ? (page.at(-1)?.position ?? null) : null,
  }
}

function shownSlip(unit: Unit, row: SlipRow): z.input<typeof voterShape>['slips'][number] {
  const given = openGiven(unit.parts.cipher, row)
  return {
    id: row.id,
    number: row.number,
    fate: row.fate as Fate,
    givenTo: row.given_to as GivenTo,
    to: given === null ? null : maskName(given.to),
    proxy: given?.proxy ?? null,
    issuedAt: row.issued_at.toISOString(),
    issuedBy: row.issued_by,
    boxId: row.box_id,
    fateAt: row.fate_at?.toISOString() ?? null,
    fateBy: row.fate_by,
    why: row.why,
  }
}
