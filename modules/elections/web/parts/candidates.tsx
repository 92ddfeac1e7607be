import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { Checkbox } from '#kit/web/choice-fields.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { FindPerson } from '#kit/web/find-person.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { State } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { Page } from '../reading.ts'

/** The candidates, as they are posted. */
export function Candidates({ page }: { page: Page }) {
  const { t } = useLingui()
  const send = useSend('elections')
  const { election, candidates, grounds } = page
  const [adding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<{ id: string; name: string }>()
  const preparing = election.state === 'preparing'
  return (
    <Section
      title={t`候选人`}
      end={preparing ? <Button look="soft" onClick={() => setAdding(true)}>{t`加候选人`}</Button> : null}
    >
      <Card flush>
        <Rows>
          {candidates.length === 0 ? <Row title={t`还没有候选人`} /> : null}
          {candidates.map((one) => (
            <Row
              key={one.id}
              title={`${one.position}. ${one.name}`}
              end={
                one.withdrawnWhy !== null ? (
                  <State is="idle">{t`已退出`}</State>
                ) : preparing ? (
                  <Button
                    look="quiet"
                    aria-label={t`${one.name} 退出`}
                    onClick={() => setLeaving({ id: one.id, name: one.name })}
                  >
                    {t`退出`}
                  </Button>
                ) : null
              }
            >
              {one.withdrawnWhy !== null ? <p className="small muted">{one.withdrawnWhy}</p> : null}
              {one.withdrawnWhy === null && grounds > 0 ? (
                <p className="small muted">{t`逐条确认 ${one.cleared} 项，有书面承诺`}</p>
              ) : null}
            </Row>
          ))}
        </Rows>
      </Card>
      {adding ? <AddDialog page={page} onClose={() => setAdding(false)} /> : null}
      <ConfirmDialog
        key={leaving?.id}
        open={leaving !== undefined}
        onClose={() => setLeaving(undefined)}
        title={t`${leaving?.name ?? ''} 退出`}
        act={t`记下退出`}
        reason={{ label: t`为什么`, required: true }}
        onAct={async (why) => {
          await send('POST', `/elections/${election.id}/withdrawals`, { candidateId: leaving?.id ?? '', why })
        }}
      />
    </Section>
  )
}

function AddDialog({ page: { election, grounds }, onClose }: { page: Page; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('elections')
  const [id] = useState(newId)
  const [person, setPerson] = useState<{ id: string; name: string }>()
  const { form, submit, busy, problem } = useMulinForm({
    values: { cleared: false, promised: false },
    send: async (values) => {
      if (person === undefined) throw new Error(t`请先找到这个人。`)
      await send('POST', `/elections/${election.id}/candidates`, { id, personId: person.id, ...values })
      toast(t`列上了。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`加候选人`} act={t`列为候选人`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      {person === undefined ? (
        <FindPerson onFound={setPerson} />
      ) : (
        <p>
          <b>{person.name}</b> <Button look="quiet" onClick={() => setPerson(undefined)}>{t`换一位`}</Button>
        </p>
      )}
      {grounds > 0 ? (
        <Checkbox
          form={form}
          name="cleared"
          label={t`不得担任的 ${grounds} 种情形，逐条问过，都没有`}
          hint={t`不在物业任职、不欠费、没有违法搭建等，《上海市住宅物业管理规定》第二十条。`}
        />
      ) : null}
      {grounds > 0 ? <Checkbox form={form} name="promised" label={t`收到本人的书面承诺`} /> : null}
    </FormDialog>
  )
}
