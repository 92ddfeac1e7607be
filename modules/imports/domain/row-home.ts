import { halfWidth, plain, trimPadding, withoutSpaces } from '#kit/pure/text.ts'
import { readName } from '#people/reading'
import type { HomePlace } from './row-place.ts'
import type { RowReader } from './row-reader.ts'
import type { HomeUse } from './vocabulary.ts'
import { homeUses, saysNothing } from './vocabulary.ts'

/**
 * Who owns a home, as a row says it. `self` is the person of that row (本人, or the row's own name). A `name` is known by
 * name only and joined to nobody: two people may have one name.
 */
export type OwnerDraft =
  | { readonly kind: 'self' }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'organisation'; readonly name: string }
  | { readonly kind: 'public-housing' }

/** What one row says of its home. */
export interface HomeSaying {
  readonly place: HomePlace
  /** 0.01 m² */
  readonly area: number | null
  readonly exclusiveArea: number | null
  readonly use: HomeUse | null
  readonly owners: readonly OwnerDraft[]
}

/** Reads an area as written (55.27, `46.54平`, `61.2㎡`) in 0.01 m²; null where there is none or it makes no sense. */
export function readArea(written: string | number | null): number | null | 'unreadable' {
  const text =
    written === null ? '' : typeof written === 'number' ? String(Math.round(written * 100) / 100) : plain(written)
  if (saysNothing(text)) return null
  const found = /^(\d{1,5})(?:\.(\d{1,2}))?(?:㎡|M²|M2|平|平米|平方|平方米)?$/.exec(text)
  if (!found) return 'unreadable'
  const hundredths = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
  return hundredths > 0 && hundredths <= 10_000_000 ? hundredths : 'unreadable'
}

/** @param person the row's own person: its name, whether it rents; null in a sheet of homes */
export function readHome(
  row: RowReader,
  place: HomePlace,
  sheetUse: HomeUse | null,
  person: { name: string | null; tenant: boolean } | null,
): HomeSaying {
  const written = homeUses.get(plain(row.text('homeUse'))) ?? homeUses.get(plain(row.text('remark'))) ?? null
  return {
    place,
    area: areaIn(row, 'area'),
    exclusiveArea: areaIn(row, 'exclusiveArea'),
    use: person?.tenant === true ? 'let' : (written ?? sheetUse ?? (person === null ? null : 'lived-in')),
    owners: readOwners(row, person),
  }
}

function areaIn(row: RowReader, field: 'area' | 'exclusiveArea'): number | null {
  const cell = row.cell(field)
  const area = readArea(typeof cell === 'string' || typeof cell === 'number' ? cell : null)
  if (area !== 'unreadable') return area
  row.flag('area-unreadable', field)
  return null
}

function readOwners(row: RowReader, person: { name: string | null; tenant: boolean } | null): OwnerDraft[] {
  const text = trimPadding(halfWidth(row.text('owner')))
  if (saysNothing(text)) return []
  if (/^(?:公房|使用权|使用权房|公租房|售后公房未购|承租公房)$/.test(withoutSpaces(text)))
    return [{ kind: 'public-housing' }]
  return text.split(/[、,;/|]|(?<=\p{Script=Han}{2})\s+(?=\p{Script=Han}{2})/u).flatMap((part): OwnerDraft[] => {
    const bare = withoutSpaces(part)
    if (bare === '') return []
    if (/^(?:本人|自己|户主|户主本人)$/.test(bare)) return person === null || person.tenant ? [] : [{ kind: 'self' }]
    if (/(?:公司|集团|单位|局|所|学校|大学|医院|厂|中心|委员会|村委会|银行|物业)$/.test(bare) && bare.length > 3) {
      return [{ kind: 'organisation', name: bare }]
    }
    const { name } = readName(part)
    if (name === null) return []
    return [person !== null && !person.tenant && name === person.name ? { kind: 'self' } : { kind: 'name', name }]
  })
}

/** What a sheet's name says of all its homes: 空关房, 出租房. */
export function useOfSheet(name: string): HomeUse | null {
  if (/空关|空置|空房/.test(name)) return 'vacant'
  return /出租|租赁/.test(name) ? 'let' : null
}
