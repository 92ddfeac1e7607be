import { useLingui } from '@lingui/react/macro'
import { useDeferredValue, useId, useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { areaAsMetres } from '#kit/web/figures.tsx'
import { useHere, useSend } from '#kit/web/here.ts'
import { Views } from '#kit/web/list-detail.tsx'
import { toast } from '#kit/web/toast.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { listComma } from '#kit/web/marks.ts'
import { type Page, type Right, useRights, type Which } from '../reading.ts'
import { useRollWords } from '../words.ts'
import { Acts, type Open, Stand } from './right-cells.tsx'
import { AreaDialog, CorrectDialog } from './right-dialogs.tsx'

/** The lines of a roll, searchable, each with what can be done about it. */
export function RightsTable({ page }: { page: Page }) {
  const { t } = useLingui()
  const ids = useId()
  const here = useHere()
  const send = useSend('rolls')
  const { roll } = page
  const [which, setWhich] = useState<Which>(roll.unresolved > 0 ? 'unresolved' : 'all')
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<Open>()
  const shown: Which = which === 'unresolved' && roll.unresolved === 0 ? 'all' : which
  const rights = useRights(roll.id, shown, useDeferredValue(typed.trim()))
  const close = () => setOpen(undefined)
  const file = (format: string) => `/api/n/${here}/rolls/${roll.id}/export?format=${format}`
  const columns = useColumns(page, setOpen)
  const leave = async (why: string | null) => {
    if (open === undefined) return
    await send('POST', `/rolls/${roll.id}/exclusions`, { rightId: open.right.id, why })
    toast(why === null ? t`恢复计入了。` : t`剔除了，理由记在您名下。`)
  }
  return (
    <>
      <div className="beside middle above">
        <Views
          label={t`哪些行`}
          on={shown}
          onChoose={(key) => setWhich(key as Which)}
          views={[
            ...(roll.unresolved > 0 ? [{ key: 'unresolved' as const, word: t`没弄清`, count: roll.unresolved }] : []),
            { key: 'all', word: t`全部`, count: roll.rights + roll.excluded },
            ...(roll.excluded > 0 ? [{ key: 'excluded' as const, word: t`已剔除`, count: roll.excluded }] : []),
          ]}
        />
        <div className="field">
          <label className="sr" htmlFor={`${ids}-find`}>{t`按门牌找`}</label>
          <input
            id={`${ids}-find`}
            className="input"
            type="search"
            placeholder={t`按门牌找`}
            maxLength={60}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      </div>
      {rights.error ? (
        <ErrorState error={rights.error} again={() => void rights.refetch()} />
      ) : (
        <div className="above">
          <DataTable
            caption={t`名册上的每一行`}
            rows={rights.data?.pages.flatMap((one) => one.rights)}
            keyOf={(right) => right.id}
            exports={{ xlsx: file('xlsx'), csv: file('csv') }}
            empty={<Empty title={typed === '' ? t`这里没有` : t`没有找到`} />}
            columns={columns}
          />
        </div>
      )}
      {rights.hasNextPage ? (
        <p className="above">
          <Button busy={rights.isFetchingNextPage} onClick={() => void rights.fetchNextPage()}>{t`再看 50 行`}</Button>
        </p>
      ) : null}
      {open?.what === 'area' ? <AreaDialog rollId={roll.id} right={open.right} onClose={close} /> : null}
      {open?.what === 'correct' ? (
        <CorrectDialog rollId={roll.id} right={open.right} owners={roll.electorate === 'owners'} onClose={close} />
      ) : null}
      <ConfirmDialog
        open={open?.what === 'out'}
        onClose={close}
        title={t`剔除 ${open?.right.label ?? ''}`}
        act={t`剔除`}
        danger
        reason={{ label: t`为什么不计入`, required: true, hint: t`名册上、结果里都看得到这条理由。` }}
        onAct={leave}
      >
        {t`剔除后不算户数、也不算面积。`}
      </ConfirmDialog>
      <ConfirmDialog
        open={open?.what === 'in'}
        onClose={close}
        title={t`恢复计入 ${open?.right.label ?? ''}`}
        act={t`恢复计入`}
        onAct={() => leave(null)}
      />
    </>
  )
}

function useColumns({ roll, may }: Page, open: (what: Open) => void) {
  const { t } = useLingui()
  const { sources } = useRollWords()
  const owners = roll.electorate === 'owners'
  const doing = may.prepare || may.correct
  return [
    { key: 'label', head: t`表决权`, names: true, cell: (right: Right) => right.label },
    { key: 'state', head: t`状态`, cell: (right: Right) => <Stand right={right} /> },
    ...(roll.electorate === 'households'
      ? []
      : [
          { key: 'owners', head: owners ? t`产权人` : t`姓名`, cell: (right: Right) => right.owners.join(listComma()) },
        ]),
    ...(owners
      ? [
          {
            key: 'area',
            head: t`专有面积（㎡）`,
            end: true,
            cell: (right: Right) => (right.area === null ? '—' : areaAsMetres(right.area)),
          },
          {
            key: 'source',
            head: t`凭据`,
            cell: (right: Right) => (right.areaSource === null ? null : sources[right.areaSource]),
          },
        ]
      : []),
    ...(doing
      ? [
          {
            key: 'act',
            end: true,
            head: <span className="sr">{t`怎么办`}</span>,
            cell: (right: Right) => <Acts right={right} draft={may.prepare} open={open} />,
          },
        ]
      : []),
  ]
}
