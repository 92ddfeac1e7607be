import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import { maskName } from '#people'
import type { clauseShape, correctionShape, rightShape, rollShape, versionShape } from '../contract/shapes.ts'
import type { CorrectionKind, Gap } from '../contract/words.ts'
import type { Part } from '../domain/correction.ts'
import { openNames } from './sealed.ts'
import { type CarSpaceClause, toRoll } from './shape.ts'
import type { CorrectionRow, EntryRow, RollRow, versionsOf } from './store.ts'

type VersionRow = ReturnType<typeof versionsOf> extends { execute(): Promise<(infer Row)[]> } ? Row : never
type AreaSource = z.input<typeof rightShape>['areaSource']

/** A roll as the screen gets it. */
export function shownRoll(row: RollRow): z.input<typeof rollShape> {
  const { carSpaceClause: _clause, frozenAt, ...rest } = toRoll(row)
  return {
    ...rest,
    preparedAt: row.prepared_at.toISOString(),
    preparedBy: row.prepared_by,
    gatheredAt: row.gathered_at.toISOString(),
    frozenAt: frozenAt?.toISOString() ?? null,
    frozenBy: row.frozen_by,
  }
}

/** A line as the screen gets it: persons' names masked, organisations' in clear. */
export function shownRight(unit: Unit, row: EntryRow): z.input<typeof rightShape> {
  const names = openNames(unit.parts.cipher, row)
  return {
    id: row.id,
    position: row.position,
    label: row.label,
    homeId: row.home_id,
    owners: names.map((name, at) => (row.owners[at]?.startsWith('organisation:') ? name : maskName(name))),
    area: row.area,
    areaSource: row.area_source as AreaSource,
    gaps: row.gaps as Gap[],
    excluded:
      row.excluded_why === null || row.excluded_at === null
        ? null
        : { why: row.excluded_why, by: row.excluded_by ?? '', at: row.excluded_at.toISOString() },
  }
}

const shownPart = ({ owners, area, areaSource, excludedWhy }: Part) => ({
  owners: [...owners],
  area,
  areaSource,
  excludedWhy,
})

export function shownCorrection(
  row: CorrectionRow,
  label: string,
  accountId: string | undefined,
): z.input<typeof correctionShape> {
  return {
    id: row.id,
    rightId: row.entry_id,
    label,
    kind: row.kind as CorrectionKind,
    before: shownPart(row.before as unknown as Part),
    after: shownPart(row.after as unknown as Part),
    reason: row.reason,
    askedBy: row.asked_by_name,
    askedAt: row.asked_at.toISOString(),
    state: row.state as 'asked' | 'confirmed' | 'declined',
    answeredBy: row.answered_by_name,
    answeredAt: row.answered_at?.toISOString() ?? null,
    answer: row.answer,
    version: row.version,
    may: { answer: row.state === 'asked' && row.asked_by !== accountId },
  }
}

export const shownVersion = (row: VersionRow): z.input<typeof versionShape> => ({
  number: row.number,
  digest: row.digest,
  rights: row.rights,
  heads: row.heads,
  area: row.area,
  at: row.at.toISOString(),
  by: row.by_name,
  correctionId: row.correction_id,
})

export const shownClause = (clause: CarSpaceClause | null): z.input<typeof clauseShape> | null =>
  clause === null ? null : { text: clause.text, inForceFrom: clause.inForceFrom, version: clause.version }
