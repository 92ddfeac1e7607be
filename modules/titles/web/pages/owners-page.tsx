import { useLingui } from '@lingui/react/macro'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconBuilding } from '#kit/web/icons.ts'
import { TextLink } from '#kit/web/link.tsx'
import { Views } from '#kit/web/list-detail.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { Standing } from '../parts/standing.tsx'
import { useHere } from '#kit/web/here.ts'
import { type OwnerRow, useOwners, type Which } from '../reading.ts'
import { useShare, useWords } from '../words.ts'

const views = ['unverified', 'absentee', 'organisations', 'all'] as const

/** Titles to work through: owners known by name only first. */
export function OwnersPage() {
  const { t } = useLingui()
  const here = useHere()
  const [address, change] = useAddress()
  const which: Which = views.find((one) => one === address.which) ?? 'unverified'
  const owners = useOwners(which)
  const rows = owners.data?.pages.flatMap((page) => page.titles)
  const counts = owners.data?.pages[0]?.counts
  const words = { unverified: t`待核实`, absentee: t`不住本户`, organisations: t`单位的`, all: t`全部` }
  const open = counts?.unverified ?? 0
  const file = (format: 'xlsx' | 'csv') => `/api/n/${here}/titles/export?format=${format}&which=${which}`
  return (
    <DeskPage
      title={counts === undefined ? t`产权` : open > 0 ? t`${open} 位产权人只知道姓名` : t`产权人都核实了`}
      tabTitle={t`产权`}
      lead={t`只知道姓名的，看了凭据再写明是谁。`}
      actions={
        <>
          <Views
            label={t`哪些产权`}
            views={views.map((key) => ({ key, word: words[key], ...(counts ? { count: counts[key] } : {}) }))}
            on={which}
            onChoose={(key) => change({ which: key === 'unverified' ? undefined : key })}
          />
          <LinkButton icon={IconBuilding} to="/organisations">{t`单位`}</LinkButton>
        </>
      }
    >
      {owners.error ? (
        <ErrorState error={owners.error} again={() => void owners.refetch()} />
      ) : (
        <DataTable
          caption={t`产权`}
          rows={rows}
          keyOf={(title) => title.id}
          exports={{ xlsx: file('xlsx'), csv: file('csv') }}
          empty={<Empty title={t`这里没有要核实的`} />}
          columns={useColumns()}
        />
      )}
      {owners.hasNextPage ? (
        <p className="above">
          <Button busy={owners.isFetchingNextPage} onClick={() => void owners.fetchNextPage()}>
            {t`再看 50 条`}
          </Button>
        </p>
      ) : null}
    </DeskPage>
  )
}

function useColumns() {
  const { t } = useLingui()
  const { kinds, evidences } = useWords()
  const share = useShare()
  return [
    {
      key: 'home',
      head: t`地址`,
      names: true,
      cell: (title: OwnerRow) => <TextLink to={`/homes/${title.homeId}/titles`}>{title.address}</TextLink>,
    },
    { key: 'owner', head: t`产权人`, cell: (title: OwnerRow) => title.owner },
    { key: 'share', head: t`份额`, cell: (title: OwnerRow) => share(title.share) },
    { key: 'kind', head: t`性质`, cell: (title: OwnerRow) => kinds[title.kind] },
    { key: 'evidence', head: t`凭据`, cell: (title: OwnerRow) => evidences[title.evidence] },
    { key: 'since', head: t`从何时`, cell: (title: OwnerRow) => title.since },
    {
      key: 'state',
      head: t`状态`,
      cell: (title: OwnerRow) =>
        title.unverified ? (
          <State is="idle">{t`待核实`}</State>
        ) : title.ownerDeceased ? (
          <State is="doing">{t`已故，等继承`}</State>
        ) : title.absentee ? (
          t`不住本户`
        ) : (
          <Standing title={title} />
        ),
    },
  ]
}
