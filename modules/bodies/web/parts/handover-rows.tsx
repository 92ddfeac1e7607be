import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { IconPrinter } from '#kit/web/icons.ts'
import { State } from '#kit/web/state.tsx'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { When, WhenDay } from '#kit/web/when.tsx'
import { type Handover, useAct } from '../reading.ts'
import { useLawWords } from '../words.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'

/** What passes from hand to hand, item by item. */
export function HandoverRows({ handovers }: { handovers: readonly Handover[] }) {
  const { t } = useLingui()
  if (handovers.length === 0) return null
  return (
    <Section title={t`交接`}>
      {handovers.map((handover) => (
        <OneHandover key={handover.id} handover={handover} />
      ))}
    </Section>
  )
}

type Item = Handover['items'][number]

function OneHandover({ handover }: { handover: Handover }) {
  const { t } = useLingui()
  const { handovers: names } = useLawWords()
  const [passing, setPassing] = useState<Item>()
  const { giver, open, taker } = handover
  const article = handover.article
  return (
    <Card flush>
      <Rows>
        <Row
          title={names[handover.kind]}
          end={open === 0 ? <State is="done">{t`交齐了`}</State> : <State is="doing">{t`还差 ${open} 样`}</State>}
        >
          <p className="muted">
            {t`${giver} 交给 ${taker}`}
            {handover.dueOn ? (
              <>
                {t`，期限`} <WhenDay day={handover.dueOn} />
              </>
            ) : null}
            {article ? t`（第${article}条）` : null}
          </p>
          <div className="btns">
            <LinkButton look="quiet" edge="start" icon={IconPrinter} to={`/handovers/${handover.id}`}>
              {t`打印交接单`}
            </LinkButton>
          </div>
        </Row>
        {handover.items.map((item) => (
          <Row
            key={item.id}
            title={item.what}
            end={
              item.passedAt === null ? (
                handover.may.pass ? (
                  <Button onClick={() => setPassing(item)}>{t`交了`}</Button>
                ) : (
                  <State is="idle">{t`还没交`}</State>
                )
              ) : (
                <State is="done">{t`交了`}</State>
              )
            }
          >
            {item.passedAt === null ? null : (
              <p className="muted">
                {t`${item.givenBy} 交给 ${item.takenBy}`}　<When at={item.passedAt} />
                {item.note ? `　${item.note}` : null}
              </p>
            )}
          </Row>
        ))}
      </Rows>
      {passing ? <PassDialog item={passing} giver={giver} taker={taker} onClose={() => setPassing(undefined)} /> : null}
    </Card>
  )
}

function PassDialog({
  item,
  giver,
  taker,
  onClose,
}: {
  item: Item
  giver: string
  taker: string
  onClose: () => void
}) {
  const { t } = useLingui()
  const act = useAct()
  const { form, submit, busy, problem } = useMulinForm({
    values: { givenBy: giver, takenBy: taker, note: '' },
    send: async ({ givenBy, takenBy, note }) => {
      await act('POST', `handover-items/${item.id}/pass`, { givenBy, takenBy, note: note || null })
      toast(t`记下了。`)
      onClose()
    },
  })
  return (
    <FormDialog title={item.what} act={t`交了`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <TextField form={form} name="givenBy" label={t`谁交的`} maxLength={40} required />
      <TextField form={form} name="takenBy" label={t`谁收的`} maxLength={40} required />
      <TextField form={form} name="note" label={t`说明`} maxLength={100} />
    </FormDialog>
  )
}
