import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { State } from '#kit/web/state.tsx'
import { DateField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow, WhenDay } from '#kit/web/when.tsx'
import { looks } from '../news.ts'
import { type Body, type Change, useAct } from '../reading.ts'

/** Who joined or left the committee since it was filed, and by when the subdistrict is to have it (SH 33). */
export function ChangeRows({ body }: { body: Body }) {
  const { t } = useLingui()
  const [filing, setFiling] = useState(false)
  const { changes } = body
  if (changes.length === 0) return null
  const open = changes.filter((one) => one.filedOn === null)
  const article = body.duties.find((duty) => duty.key === 'file-change')?.article ?? ''
  return (
    <Section title={t`委员变更备案`} hint={t`委员有进出，三十日内到街道办变更备案（第${article}条）。`}>
      <Card flush>
        <Rows>
          {changes.map((one) => (
            <OneChange key={`${one.postId}${one.change}`} one={one} />
          ))}
        </Rows>
      </Card>
      {open.length > 0 && body.may.change ? (
        <div className="btns above">
          <Button onClick={() => setFiling(true)}>{t`记变更备案`}</Button>
        </div>
      ) : null}
      {filing ? <FileDialog body={body} open={open} onClose={() => setFiling(false)} /> : null}
    </Section>
  )
}

function OneChange({ one }: { one: Change }) {
  const { t } = useLingui()
  const says = useChange()
  const words = { done: t`备案了`, late: t`过期了`, soon: t`等备案`, later: t`等备案` }
  return (
    <Row title={says(one)} end={<State is={looks[one.state]}>{words[one.state]}</State>}>
      <p className="muted">
        {one.filedOn === null ? (
          <Trans>
            <WhenDay day={one.on} />
            变更，要在
            <WhenDay day={one.due} />
            前备案
          </Trans>
        ) : (
          <Trans>
            <WhenDay day={one.on} />
            变更，
            <WhenDay day={one.filedOn} />
            备案
          </Trans>
        )}
      </p>
    </Row>
  )
}

function useChange() {
  const { t } = useLingui()
  return ({ change, holder }: Change) => (change === 'joined' ? t`${holder} 新任委员` : t`${holder} 不再是委员`)
}

/** Which of the open changes were filed, on which day. */
function FileDialog({ body, open, onClose }: { body: Body; open: readonly Change[]; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const says = useChange()
  const today = dayOf(useNow())
  const [chosen, choose] = useState<readonly Change[]>(open)
  const { form, submit, busy, problem } = useMulinForm({
    values: { filedOn: today },
    send: async ({ filedOn }) => {
      if (chosen.length === 0) return onClose()
      const changes = chosen.map(({ postId, change }) => ({ postId, change }))
      await act('POST', `bodies/${body.id}/member-filings`, { filedOn, changes })
      toast(t`记下了。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`委员变更备案`} act={t`记下`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <DateField form={form} name="filedOn" label={t`街道备案的日子`} required max={today} />
      <fieldset className="field">
        <legend className="label">{t`备案了哪些变更`}</legend>
        {open.map((one) => (
          <label key={`${one.postId}${one.change}`} className="checkline">
            <input
              type="checkbox"
              checked={chosen.includes(one)}
              onChange={() => choose(chosen.includes(one) ? chosen.filter((other) => other !== one) : [...chosen, one])}
            />
            <span>{says(one)}</span>
          </label>
        ))}
      </fieldset>
    </FormDialog>
  )
}
