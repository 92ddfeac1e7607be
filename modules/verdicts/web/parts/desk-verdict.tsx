import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import { Button } from '#kit/web/button.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { TableOf } from '#kit/web/table-toggle.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import type { Verdict } from '../reading.ts'
import { useVerdictWords } from '../words.ts'
import { AnnounceDialog } from './announce-dialog.tsx'
import { VerdictBody } from './verdict-body.tsx'
import { VerdictTable } from './verdict-table.tsx'
import { WaitsNote } from './waits-note.tsx'

/** A verdict at the desk: both counts side by side, and the announcement to write. */
export function DeskVerdict({ verdict }: { verdict: Verdict }) {
  const { t } = useLingui()
  const { headline } = useVerdictWords()
  const [writing, setWriting] = useState(false)
  return (
    <DeskPage
      tabTitle={t`结果：${verdict.title}`}
      title={headline(verdict)}
      lead={
        <Trans>
          {verdict.scope}，{verdict.question}
          <WhenDay day={dayOf(new Date(verdict.closesAt))} /> {clockOf(new Date(verdict.closesAt))} 截止。
        </Trans>
      }
      actions={
        <>
          <TableOf title={verdict.title}>
            <VerdictTable verdict={verdict} />
          </TableOf>
          {verdict.may.correct ? (
            <Button look="primary" onClick={() => setWriting(true)}>{t`写更正公告`}</Button>
          ) : null}
          {verdict.may.announce ? <Button look="primary" onClick={() => setWriting(true)}>{t`写公告`}</Button> : null}
        </>
      }
    >
      <WaitsNote verdict={verdict} desk />
      <VerdictBody verdict={verdict} />
      {writing ? <AnnounceDialog verdict={verdict} onClose={() => setWriting(false)} /> : null}
    </DeskPage>
  )
}
