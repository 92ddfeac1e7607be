import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Note, Section } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { TextField } from '#kit/web/text-fields.tsx'
import { useNow } from '#kit/web/when.tsx'
import { HeldRoom } from '../parts/held-room.tsx'
import { Looks } from '../parts/looks.tsx'
import { type Held, useAct } from '../reading.ts'

/** 给本人一份: everything held about somebody, on paper, for whoever comes to the counter instead of looking themselves. */
export function HeldPrintPage() {
  const { t } = useLingui()
  const { personId } = usePathParams<'personId'>()
  const act = useAct()
  const [held, setHeld] = useState<Held>()
  const form = useMulinForm({
    values: { reason: '' },
    send: async ({ reason }) => setHeld((await act('POST', `persons/${personId}/held`, { reason })) as Held),
  })
  return (
    <DeskPage
      title={t`给本人一份登记的资料`}
      lead={t`核对身份证，当面交给本人。打印这件事也会记下来。`}
      actions={<LinkButton to={`/persons/${personId}`}>{t`回这个人`}</LinkButton>}
    >
      {held ? (
        <Sheet held={held} />
      ) : (
        <form className="person-form" onSubmit={(event) => void form.submit(event)} noValidate>
          <TextField
            form={form.form}
            name="reason"
            label={t`凭什么给`}
            hint={t`比如：本人带身份证来要。`}
            required
            maxLength={200}
          />
          {form.problem === undefined ? null : (
            <Note look="bad" live>
              {form.problem}
            </Note>
          )}
          <div className="btns">
            <Button look="primary" type="submit" busy={form.busy}>{t`做好这一份`}</Button>
          </div>
        </form>
      )}
    </DeskPage>
  )
}

function Sheet({ held }: { held: Held }) {
  const { t } = useLingui()
  const session = useSession()
  const today = dayOf(useNow())
  const by = session?.account?.name ?? ''
  const { name } = held.person
  return (
    <PrintSheet
      from={session?.places?.[0]?.name ?? ''}
      title={t`${name} 的资料`}
      foot={[t`哪里不对，请告诉我们，查实就改。`, t`${by}，${today} 打印`]}
    >
      {held.rooms
        .filter((room) => room.records.length > 0)
        .map((room) => (
          <HeldRoom key={room.room} held={room} />
        ))}
      <Section title={t`谁看过、为什么`}>
        {held.looks.length === 0 ? <p>{t`没有人看过`}</p> : <Looks looks={held.looks} />}
      </Section>
    </PrintSheet>
  )
}
