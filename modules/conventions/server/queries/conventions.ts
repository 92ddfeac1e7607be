import type { z } from 'zod'
import { filesOfMany } from '#files'
import { may } from '#kit/contract/rights.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints } from '../../contract.ts'
import type { ConventionKind } from '../../domain/clauses.ts'
import { compareClauses } from '../../domain/compare.ts'
import { adoptionRule } from '../../domain/law.ts'
import { nextStep, type Stage, takesComments } from '../../domain/stage.ts'
import { rights } from '../../rights.ts'
import { compareWords } from '../compare-words.ts'
import { type Known, knownOf } from '../facts.ts'
import { clausesOf, toAdoption, toClauses, toComment, toListed, toReviews } from '../shape.ts'
import {
  allConventions,
  commentsOf,
  compounds,
  conventionById,
  type ConventionRow,
  holdConvention,
  versionByNumber,
  versionsOf,
} from '../store.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>

/** What asks for something stands first; what is in force and at rest last. */
const rank: Record<Stage, number> = {
  commenting: 0,
  reviewed: 1,
  adopted: 2,
  due: 3,
  drafting: 4,
  filed: 5,
  'in-force': 6,
}

const mayWork = (unit: Unit) => may(rights['conventions.draft'], unit.actor, unit.ground, undefined as never)

/** All conventions of the neighbourhood with their stage. */
export async function listConventions(unit: Unit): Promise<Output<'listConventions'>> {
  const [rows, places] = await Promise.all([unit.read(allConventions(unit)), unit.read(compounds(unit))])
  const known = await knownOf(unit, rows)
  const today = dayOf(unit.now)
  const listed = known.map((one) => toListed(one, compoundOf(one.row, places), today))
  return {
    conventions: listed.toSorted((one, other) => rank[one.stage] - rank[other.stage]),
    may: { draft: mayWork(unit) },
    compounds: mayWork(unit) ? places : [],
  }
}

function compoundOf(row: ConventionRow, places: readonly { id: string; name: string }[]) {
  return places.find(({ id }) => id === row.compound_id) ?? null
}

/** What is known of one; `hold` keeps others from changing it meanwhile. Refuses `conventions.unknown-convention`. */
export async function knownConvention(unit: Unit, id: string, hold = false): Promise<Known> {
  const query = hold ? holdConvention(unit, id) : conventionById(unit, id)
  const row = await unit.readOr(query, 'conventions.unknown-convention')
  const [known] = await knownOf(unit, [row])
  return known ?? refuse('conventions.unknown-convention')
}

/** One convention in full; the newest text or the version asked for. Refuses `conventions.unknown-version`. */
export async function readConvention(unit: Unit, id: string, version?: number): Promise<Output<'readConvention'>> {
  const known = await knownConvention(unit, id)
  const { row, facts, reviews, adoptions, withdrawn } = known
  const today = dayOf(unit.now)
  const [text, versions, comments, places, files] = await Promise.all([
    unit.readOr(versionByNumber(unit, id, version ?? row.version), 'conventions.unknown-version'),
    unit.read(versionsOf(unit, id)),
    unit.read(commentsOf(unit, id)),
    unit.read(compounds(unit)),
    filesOfMany(
      unit,
      'conventions',
      [...reviews, ...adoptions].map((one) => one.id),
    ),
  ])
  // Of a text that was adopted, the rule of that day.
  const rule = adoptionRule(facts.kind, adoptions.findLast((one) => one.digest === text.digest)?.held_on ?? today)
  const account = unit.actor?.accountId
  return {
    convention: { ...toListed(known, compoundOf(row, places), today), title: text.title },
    digest: text.digest,
    shown: text.number,
    clauses: toClauses(clausesOf(text)),
    comments: comments.map((one) => toComment(one, account)),
    versions: versions.map((one) => ({
      number: one.number,
      why: one.why,
      at: one.at.toISOString(),
      by: one.by_name,
      digest: one.digest,
    })),
    reviews: toReviews(known, files),
    adoptions: adoptions.map((one) => toAdoption(one, row.kind as ConventionKind, files.get(one.id) ?? [])),
    withdrawn: withdrawn.map((one) => ({
      id: one.id,
      digest: one.digest,
      heldOn: one.held_on,
      at: (one.withdrawn_at ?? one.at).toISOString(),
      why: one.withdrawn_why ?? '',
      by: one.withdrawn_by,
      filed: one.filed_on !== null,
    })),
    rule: {
      bodies: [...rule.bodies],
      filing: rule.filing,
      source: unit.language === 'en' ? rule.source.en : rule.source.zh,
      verified: rule.verified,
    },
    next: nextStep(facts, today),
    may: {
      comment:
        takesComments(facts, today) && may(rights['conventions.comment'], unit.actor, unit.ground, undefined as never),
      work: mayWork(unit),
    },
  }
}

/** Two versions, word by word. Refuses `conventions.unknown-convention` and `conventions.unknown-version`. */
export async function compareVersions(
  unit: Unit,
  id: string,
  { from, to }: { from: number; to: number },
): Promise<Output<'compareVersions'>> {
  await unit.readOr(conventionById(unit, id), 'conventions.unknown-convention')
  const [before, after] = await Promise.all([
    unit.readOr(versionByNumber(unit, id, from), 'conventions.unknown-version'),
    unit.readOr(versionByNumber(unit, id, to), 'conventions.unknown-version'),
  ])
  return {
    from,
    to,
    title: compareWords(before.title, after.title),
    clauses: compareClauses(clausesOf(before), clausesOf(after), compareWords),
  }
}
