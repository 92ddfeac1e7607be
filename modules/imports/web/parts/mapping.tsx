import './mapping.css'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Buttons } from '#kit/web/button.tsx'
import { Card } from '#kit/web/card.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { Field as Labelled } from '#kit/web/field.tsx'
import { Problem } from '#kit/web/problem.tsx'
import type { Place } from '../place.ts'
import { mapColumns, runQuery, type Field, type Run, type SheetKind } from '../reading.ts'
import { useFieldNames, useSheetKinds } from '../words.ts'

type Sheet = Run['sheets'][number]

/** Each sheet with what its columns are taken for; what is wrong is chosen anew, and the import looked at again. */
export function Mapping({ place, run }: { place: Place; run: Run }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [draft, setDraft] = useState(run)
  const { busy, problem, run: go } = useDeed()
  const changed = JSON.stringify([draft.compound, draft.sheets]) !== JSON.stringify([run.compound, run.sheets])
  const put = (at: number, sheet: Sheet) => setDraft({ ...draft, sheets: draft.sheets.with(at, sheet) })
  const again = async () => {
    await go(async () => {
      const fresh = await mapColumns(place.id, draft)
      queries.setQueryData(runQuery(place.id, run.id).queryKey, fresh)
      setDraft(fresh)
    })
  }
  return (
    <div className="fields">
      <Labelled label={t`没写小区的行，是哪个小区`} hint={t`写小区名，或弄号，比如“中原路99弄”。`} required>
        {(wiring) => (
          <input
            className="input"
            {...wiring}
            maxLength={60}
            value={draft.compound ?? ''}
            onChange={(event) =>
              setDraft({ ...draft, compound: event.target.value === '' ? null : event.target.value })
            }
          />
        )}
      </Labelled>
      {draft.sheets.map((sheet, at) => (
        <SheetCard key={sheet.name} sheet={sheet} onChange={(next) => put(at, next)} />
      ))}
      <Problem says={problem} />
      <Buttons>
        <Button look="soft" busy={busy} disabled={!changed} onClick={() => void again()}>{t`照这样再看一看`}</Button>
        <Button look="quiet" disabled={!changed} onClick={() => setDraft(run)}>{t`改回来`}</Button>
      </Buttons>
    </div>
  )
}

function SheetCard({ sheet, onChange }: { sheet: Sheet; onChange: (sheet: Sheet) => void }) {
  const { t } = useLingui()
  const kinds = useSheetKinds()
  const fields = useFieldNames()
  const name = sheet.name
  const unknown = sheet.columns.filter((column) => column.field === null && column.title !== '').length
  return (
    <Card label={name}>
      <div className="row-h">
        <h3>{name}</h3>
        <label>
          <span className="sr">{t`“${name}”是什么表`}</span>
          <select
            className="input"
            value={sheet.kind}
            onChange={(event) => onChange({ ...sheet, kind: event.target.value as SheetKind })}
          >
            {(Object.keys(kinds) as SheetKind[]).map((kind) => (
              <option key={kind} value={kind} disabled={kind !== 'skipped' && sheet.columns.length === 0}>
                {kinds[kind]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {sheet.kind === 'skipped' ? (
        <p className="muted">{sheet.columns.length === 0 ? t`没找到表头，像是说明或统计。` : t`这张表先不导入。`}</p>
      ) : (
        <>
          <p className="muted">{t`表头到第 ${sheet.headRow} 行，下面有 ${sheet.records} 行`}</p>
          <details open={unknown > 0}>
            <summary>{unknown > 0 ? t`有 ${unknown} 列没认出来` : t`${sheet.columns.length} 列都认出来了`}</summary>
            <div className="columns-map">
              {sheet.columns.map((column, at) => (
                // Columns have no identity but their place.
                <label key={at} className="field">
                  <span className="label">{column.title === '' ? t`第 ${at + 1} 列` : column.title}</span>
                  <select
                    className="input"
                    value={column.field ?? ''}
                    onChange={(event) => {
                      const field = event.target.value === '' ? null : (event.target.value as Field)
                      onChange({ ...sheet, columns: sheet.columns.with(at, { ...column, field }) })
                    }}
                  >
                    <option value="">{t`不导入这一列`}</option>
                    {(Object.keys(fields) as Field[]).map((field) => (
                      <option key={field} value={field}>
                        {fields[field]}
                      </option>
                    ))}
                  </select>
                </label>
              ))}
            </div>
          </details>
        </>
      )}
    </Card>
  )
}
