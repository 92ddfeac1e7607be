import type { HomeSaying, OwnerDraft } from './row-home.ts'
import type { HomePlace } from './row-place.ts'
import type { RowReader } from './row-reader.ts'
import type { HomeUse } from './vocabulary.ts'

export interface RowRef {
  readonly sheet: string
  readonly row: number
}

/** An owner of a home; a person is the one of a row. */
export type HomeOwner = Exclude<OwnerDraft, { kind: 'self' }> | { readonly kind: 'person'; readonly at: RowRef }

/** One home, put together from all rows that speak of it. */
export interface HomeDraft {
  readonly place: HomePlace
  readonly area: number | null
  readonly exclusiveArea: number | null
  readonly use: HomeUse | 'unknown'
  readonly owners: readonly HomeOwner[]
  readonly firstSaid: RowRef
}

interface Open {
  place: HomePlace
  area: number | null
  exclusiveArea: number | null
  use: HomeUse | null
  owners: HomeOwner[] | null
  firstSaid: RowRef
}

// Somebody living there is seen with one's own eyes; let and vacant are hearsay beside it.
const weight: Record<HomeUse, number> = { vacant: 1, let: 2, 'lived-in': 3 }

/** Collects what rows say of homes: the first word counts, a different later one is flagged. */
export class HomeBook {
  readonly #homes = new Map<string, Open>()

  /** @param ownersWait the row needs a person: who owns the home waits with it, since it may be that person */
  say(row: RowReader, saying: HomeSaying, ownersWait: boolean): void {
    const at = { sheet: row.sheet, row: row.number }
    const { key } = saying.place
    const home: Open = this.#homes.get(key) ?? {
      place: saying.place,
      area: null,
      exclusiveArea: null,
      use: null,
      owners: null,
      firstSaid: at,
    }
    this.#homes.set(key, home)
    for (const field of ['area', 'exclusiveArea'] as const) {
      if (saying[field] === null) continue
      if (home[field] !== null && home[field] !== saying[field]) row.flag('area-differs', field)
      home[field] ??= saying[field]
    }
    this.#sayUse(row, home, saying.use)
    if (saying.owners.length === 0 || ownersWait) return
    const owners = saying.owners.map((owner): HomeOwner => (owner.kind === 'self' ? { kind: 'person', at } : owner))
    if (home.owners === null) home.owners = owners
    else if (JSON.stringify(home.owners) !== JSON.stringify(owners)) row.flag('owner-differs', 'owner')
  }

  #sayUse(row: RowReader, home: Open, use: HomeUse | null): void {
    if (use === null) return
    if (home.use !== null && home.use !== use && (home.use === 'vacant' || use === 'vacant')) {
      row.flag('vacant-but-lived-in', row.has('homeUse') ? 'homeUse' : 'remark')
    }
    if (home.use === null || weight[use] > weight[home.use]) home.use = use
  }

  homes(): HomeDraft[] {
    return [...this.#homes.values()].map((home) => ({ ...home, use: home.use ?? 'unknown', owners: home.owners ?? [] }))
  }
}
