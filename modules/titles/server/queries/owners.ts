import type { z } from 'zod'
import { markOf, type TableFormat } from '#kit/server/send-table.ts'
import { type Column, tableFile } from '#kit/server/table-file.ts'
import type { Unit } from '#kit/server/unit.ts'
import { maskName } from '#people'
import type { endpoints, organisationShape, titleShape } from '../../contract.ts'
import type { OrganisationKind } from '../../contract/words.ts'
import { leftOf } from '../../domain/shares.ts'
import { evidenceNames, organisationKindNames, titleKindNames } from '../names.ts'
import { type Title, toTitle } from '../shape.ts'
import { countTitles, listOrganisations as organisations, titlesThatHold } from '../store.ts'
import { titlesOfHome } from './titles.ts'

type Output<Name extends keyof typeof endpoints> = z.input<(typeof endpoints)[Name]['output']>
type Which = 'all' | 'unverified' | 'absentee' | 'organisations'

/** A title as the screen gets it: persons' names masked, organisations' in clear. */
export function shown(title: Title): z.input<typeof titleShape> {
  const { owner, ownerName, followsId: _followsId, recordedAt, ...rest } = title
  const organisation = 'organisationId' in owner
  return {
    ...rest,
    ownerKind: 'personId' in owner ? 'person' : organisation ? 'organisation' : 'name',
    ownerId: 'personId' in owner ? owner.personId : organisation ? owner.organisationId : null,
    owner: organisation ? ownerName : maskName(ownerName),
    recordedAt: recordedAt.toISOString(),
  }
}

/** Every title a home ever had, with what is left of the whole. */
export async function readTitles(unit: Unit, homeId: string): Promise<Output<'titlesOfHome'>> {
  const titles = await titlesOfHome(unit, homeId)
  const left = leftOf(titles.filter((title) => title.ended === null).map((title) => title.share))
  return { titles: titles.map(shown), left: { num: String(left.num), den: String(left.den) } }
}

/** Titles that hold, by address, with how many of each kind there are to work through. */
export async function listOwners(
  unit: Unit,
  query: { which: Which; after?: string | undefined; limit: number },
): Promise<Output<'listOwners'>> {
  const rows = await unit.read(
    titlesThatHold(unit, query.which, { after: query.after ?? null, limit: query.limit + 1 }),
  )
  const page = rows.slice(0, query.limit)
  const counts = await unit.readOne(countTitles(unit))
  return {
    titles: page.map((row) => ({ ...shown(toTitle(row)), address: row.address, homeUse: row.home_use })),
    next: rows.length > query.limit ? (page.at(-1)?.key ?? null) : null,
    counts: {
      all: counts?.titles ?? 0,
      unverified: counts?.unverified ?? 0,
      absentee: counts?.absentee ?? 0,
      organisations: counts?.organisations ?? 0,
    },
  }
}

const most = 50_000

/** The same as a file, names masked, marked with who took it and when. */
export async function exportOwners(unit: Unit, query: { which: Which; format: 'xlsx' | 'csv' }): Promise<Buffer> {
  const rows: (z.input<typeof titleShape> & { address: string })[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof readPage>> = await readPage(unit, query.which, after)
    rows.push(...page.map((row) => ({ ...shown(toTitle(row)), address: row.address })))
    after = page.length === 1_000 ? (page.at(-1)?.key ?? null) : null
  } while (after !== null && rows.length < most)
  unit.emit({
    type: 'titles.owners-exported',
    subjectId: unit.neighbourhoodId,
    data: { rows: rows.length, format: query.format },
  })
  return tableFile(query.format, columnsIn(unit.language), rows, markOf(unit))
}

const readPage = (unit: Unit, which: Which, after: string | null) =>
  unit.read(titlesThatHold(unit, which, { after, limit: 1_000 }))

function columnsIn(language: 'zh-CN' | 'en'): Column<z.input<typeof titleShape> & { address: string }>[] {
  const tongue = language === 'en' ? 'en' : 'zh'
  const say = (zh: string, en: string) => (tongue === 'en' ? en : zh)
  const yes = (is: boolean) => (is ? say('是', 'yes') : '')
  return [
    { title: say('地址', 'Address'), value: (row) => row.address, width: 26 },
    { title: say('产权人', 'Owner'), value: (row) => row.owner, width: 24 },
    {
      title: say('份额', 'Share'),
      value: (row) => (row.share ? `${row.share.num}/${row.share.den}` : say('共同共有', 'joint')),
    },
    { title: say('性质', 'Kind'), value: (row) => titleKindNames[row.kind][tongue], width: 20 },
    { title: say('从何时', 'Since'), value: (row) => row.since },
    { title: say('凭据', 'Evidence'), value: (row) => evidenceNames[row.evidence][tongue], width: 20 },
    { title: say('待核实', 'Unverified'), value: (row) => yes(row.unverified) },
    { title: say('不住本户', 'Lives elsewhere'), value: (row) => yes(row.absentee) },
  ]
}

export async function listOrganisations(unit: Unit): Promise<z.input<typeof organisationShape>[]> {
  return (await unit.read(organisations(unit))).map((row) => ({
    id: row.id,
    name: row.name,
    kind: row.kind as OrganisationKind,
    creditCode: row.credit_code,
    contact: row.contact,
    homes: row.homes ?? 0,
    version: row.version,
  }))
}

/** The same as a file, marked with who took it and when. */
export async function exportOrganisations(unit: Unit, format: TableFormat): Promise<Buffer> {
  const tongue = unit.language === 'en' ? 'en' : 'zh'
  const say = (zh: string, en: string) => (tongue === 'en' ? en : zh)
  const columns: Column<z.input<typeof organisationShape>>[] = [
    { title: say('名称', 'Name'), value: (row) => row.name, width: 32 },
    { title: say('性质', 'Kind'), value: (row) => organisationKindNames[row.kind][tongue], width: 20 },
    { title: say('统一社会信用代码', 'Credit code'), value: (row) => row.creditCode, width: 24 },
    { title: say('联系', 'Contact'), value: (row) => row.contact, width: 24 },
    { title: say('户数', 'Homes'), value: (row) => row.homes },
  ]
  return tableFile(format, columns, await listOrganisations(unit), markOf(unit))
}
