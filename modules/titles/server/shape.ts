import type { Unit } from '#kit/server/unit.ts'
import type { EndingWhy, Evidence, OrganisationKind, TitleKind } from '../contract/words.ts'
import type { Share } from '../domain/shares.ts'
import type { TitleRow } from './rows.ts'
import type { titlesOfHomes } from './store.ts'

type Read =
  ReturnType<typeof titlesOfHomes> extends { compile(): unknown; execute(): Promise<(infer Row)[]> } ? Row : never

/** Who owns: a person or an organisation by id, or a name that nobody has linked yet. */
export type Owner = { personId: string } | { organisationId: string } | { name: string }

/** A title, as other rooms and this one's screens get it; names are in clear and masked only on the way out. */
export interface Title {
  id: string
  homeId: string
  owner: Owner
  ownerName: string
  organisationKind: OrganisationKind | null
  /** Known by name only. */
  unverified: boolean
  /** A person who does not live in this home: elsewhere, moved away or dead. */
  absentee: boolean
  ownerDeceased: boolean
  kind: TitleKind
  share: Share | null
  since: string | null
  evidence: Evidence
  note: string | null
  source: string
  recordedBy: string | null
  recordedAt: Date
  followsId: string | null
  ended: { on: string; why: EndingWhy; reason: string; by: string | null } | null
}

export function toTitle(row: Read): Title {
  const owner: Owner =
    row.person_id !== null
      ? { personId: row.person_id }
      : row.organisation_id !== null
        ? { organisationId: row.organisation_id }
        : { name: row.owner_name ?? '' }
  const livesHere =
    row.person_home_id === row.home_id &&
    row.person_stay === 'here' &&
    row.person_left_on === null &&
    row.person_deceased === false
  return {
    id: row.id,
    homeId: row.home_id,
    owner,
    ownerName: row.person_name ?? row.organisation_name ?? row.owner_name ?? '',
    organisationKind: row.organisation_kind as OrganisationKind | null,
    unverified: row.owner_name !== null,
    absentee: row.person_id !== null && !livesHere,
    ownerDeceased: row.person_deceased === true,
    kind: row.kind as TitleKind,
    share: row.share_num === null || row.share_den === null ? null : { num: row.share_num, den: row.share_den },
    since: row.since,
    evidence: row.evidence as Evidence,
    note: row.note,
    source: row.source,
    recordedBy: row.by_name,
    recordedAt: row.created_at,
    followsId: row.follows_id,
    ended:
      row.ended_on === null
        ? null
        : {
            on: row.ended_on,
            why: row.ended_why as EndingWhy,
            reason: row.ended_reason ?? '',
            by: row.ended_by,
          },
  }
}

/** What a title to write says. */
export interface NewTitle {
  id: string
  homeId: string
  owner: Owner
  kind: TitleKind
  share: Share | null
  since: string | null
  evidence: Evidence
  note: string | null
}

/** A title as its row. */
export function titleRow(unit: Unit, title: NewTitle, source: string, followsId: string | null): TitleRow {
  const { owner } = title
  return {
    neighbourhood_id: unit.neighbourhoodId,
    id: title.id,
    home_id: title.homeId,
    person_id: 'personId' in owner ? owner.personId : null,
    organisation_id: 'organisationId' in owner ? owner.organisationId : null,
    owner_name: 'name' in owner ? owner.name : null,
    kind: title.kind,
    share_num: title.share?.num ?? null,
    share_den: title.share?.den ?? null,
    since: title.since,
    evidence: title.evidence,
    note: title.note,
    follows_id: followsId,
    source,
    by_id: unit.actor?.accountId ?? null,
    by_name: unit.actor?.name ?? null,
    created_at: unit.now,
  }
}

/** One key for the same owner; names are compared as they stand, within one home only. */
export function keyOfOwner(owner: Owner): string {
  if ('personId' in owner) return `person:${owner.personId}`
  if ('organisationId' in owner) return `organisation:${owner.organisationId}`
  return `name:${owner.name}`
}
