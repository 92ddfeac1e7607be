import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { Button } from '#kit/web/button.tsx'
import { Card, Note, Row, Rows, Section } from '#kit/web/card.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { TextLink } from '#kit/web/link.tsx'
import { newId } from '#kit/web/new-id.ts'
import { State } from '#kit/web/state.tsx'
import { DateField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow, WhenDay } from '#kit/web/when.tsx'
import { type DecidedText, useDecided } from '../reading.ts'

/** On the page of a text: what residents' meetings carried about it, and the press that adopts it by their counts. */
export function DecidedTexts({ conventionId }: { conventionId: string }) {
  const { t } = useLingui()
  const decided = (useDecided(conventionId).data?.decided ?? []).filter((one) => !one.adopted)
  if (decided.length === 0) return null
  return (
    <Section title={t`居民会议表决过了`}>
      <Card flush>
        <Rows>
          {decided.map((one) => (
            <Row
              key={one.resolutionId}
              title={<TextLink to={`/meetings/${one.meeting.id}`}>{one.meeting.title}</TextLink>}
              end={<WhenDay day={one.heldOn} />}
            >
              <Counts one={one} />
              <AdoptText one={one} />
            </Row>
          ))}
        </Rows>
      </Card>
    </Section>
  )
}

function Counts({ one }: { one: DecidedText }) {
  const { t } = useLingui()
  const { entitled, present, inFavour, against, abstained } = one
  return (
    <p className="muted">
      {t`应到 ${entitled}，到会 ${present}，同意 ${inFavour}，反对 ${against}，弃权 ${abstained}`}
    </p>
  )
}

/** Beside what was carried: the press that adopts the text, or that it holds already, or that it reads otherwise now. */
export function AdoptText({ one }: { one: DecidedText }) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  if (one.adopted) return <State is="done">{t`公约里记下通过了`}</State>
  if (one.changed) {
    return (
      <State is="reopened" wraps>
        {t`会后改过文本，要重新审、重新上会`}
      </State>
    )
  }
  return (
    <>
      <Button look="soft" onClick={() => setOpen(true)}>{t`用会上的票数记通过`}</Button>
      {open ? <AdoptTextDialog one={one} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

function AdoptTextDialog({ one, onClose }: { one: DecidedText; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('meetings')
  const queries = useQueryClient()
  const [id] = useState(newId)
  const today = dayOf(useNow())
  const { form, submit, busy, problem } = useMulinForm({
    values: { inForceFrom: addDays(today, 1), reviseBy: '' },
    send: async ({ inForceFrom, reviseBy }) => {
      const body = { id, inForceFrom, reviseBy: reviseBy === '' ? null : reviseBy }
      await send('POST', `/resolutions/${one.resolutionId}/adoption`, body)
      // The text stands in another room's pages too.
      await queries.invalidateQueries({ queryKey: ['conventions'] })
      toast(t`通过了，辛苦大家。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`记通过`} act={t`记下通过`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <Note>
        <Counts one={one} />
        {t`这些数来自会议记录，不用再填。`}
      </Note>
      <DateField form={form} name="inForceFrom" label={t`从哪天起生效`} min={one.heldOn} required />
      <DateField form={form} name="reviseBy" label={t`哪天前再修订（可以不填）`} />
    </FormDialog>
  )
}
