import type { Unit } from '#kit/server/unit.ts'
import type { AreaSource, Electorate, Gap, LawfulSource } from '../contract/words.ts'
import type { RollRight } from '../domain/canonical.ts'
import type { Entry } from '../domain/entry.ts'
import type { Numbers } from '../domain/numbers.ts'
import type { RollScope } from './gather.ts'
import { openNames } from './sealed.ts'
import type { EntryRow, RollRow } from './store.ts'

/** A roll as other rooms get it. Area in 0.01 m²; of residents the number of rights. */
export interface Roll {
  id: string
  electorate: Electorate
  scope: RollScope
  /** 延吉七村, 延吉七村12号, 全居民区. */
  scopeLabel: string
  label: string
  state: 'draft' | 'frozen'
  /** 0 while it is a draft; one more with each correction. */
  version: number
  digest: string | null
  /** Of those that count. */
  rights: number
  heads: number
  area: number
  unresolved: number
  excluded: number
  frozenAt: Date | null
  /** The compound's adopted clause on whether car spaces count in area. */
  carSpaceClause: CarSpaceClause | null
}
export interface CarSpaceClause {
  conventionId: string
  version: number
  clauseId: string
  text: string
  inForceFrom: string
}

export function toRoll(row: RollRow): Roll {
  return {
    id: row.id,
    electorate: row.electorate as Electorate,
    scope: { kind: row.scope_kind as RollScope['kind'], id: row.scope_id },
    scopeLabel: row.scope_label,
    label: row.label,
    state: row.state as Roll['state'],
    version: row.version,
    digest: row.digest,
    rights: row.rights,
    heads: row.heads,
    area: row.area,
    unresolved: row.unresolved,
    excluded: row.excluded,
    frozenAt: row.frozen_at,
    carSpaceClause: row.car_space_clause as unknown as CarSpaceClause | null,
  }
}

export function toRight({ id, label, homeId, personIds, owners, area, excluded }: Omit<Entry, 'names'>): RollRight {
  return { id, label, homeId, personIds, owners, area: area ?? 0, excluded: excluded !== null }
}

/** A row with the persons who may speak for it; names stay sealed. */
export function toEntry(row: EntryRow, personIds: readonly string[]): Omit<Entry, 'names'> {
  return {
    id: row.id,
    subjectId: row.subject_id,
    label: row.label,
    homeId: row.home_id,
    personIds,
    owners: row.owners,
    area: row.area,
    areaSource: row.area_source as AreaSource | null,
    gaps: row.gaps as Gap[],
    excluded:
      row.excluded_why === null || row.excluded_at === null
        ? null
        : { why: row.excluded_why, by: row.excluded_by ?? '', at: row.excluded_at },
  }
}

export const withNames = (unit: Unit, row: EntryRow, personIds: readonly string[]): Entry => ({
  ...toEntry(row, personIds),
  names: openNames(unit.parts.cipher, row),
})

export const rosterFromOf = (row: RollRow) => row.roster_from as LawfulSource | null

export const numberColumns = ({ rights, heads, area, unresolved, excluded }: Numbers) => ({
  rights,
  heads,
  area,
  unresolved,
  excluded,
})
