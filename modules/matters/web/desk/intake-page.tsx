import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Buttons, LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { Checkbox } from '#kit/web/choice-fields.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useGo } from '#kit/web/router.tsx'
import { TextArea, TextField } from '#kit/web/text-fields.tsx'
import { uuidv7 } from '#kit/pure/uuid.ts'
import { emptyIntake, type Intake, intakeBody } from './intake-body.ts'
import { DangerField } from './danger.tsx'
import { CategoryField, FindInRegister, PlaceFields, Reporter, SourceField } from './intake-fields.tsx'
import { PhotoPart } from '../resident/report/photo-part.tsx'
import type { FileDraft } from '../resident/report/report-draft.ts'
import { useUploads } from '../resident/report/uploads.ts'
import { useHere } from '#kit/web/here.ts'
import { Problem } from '#kit/web/problem.tsx'
import { post } from './reading.ts'
import { useSpoken } from './times.ts'

type Receipt = { id: string; number: string; title: string; answerBy: string | null }

const newId = (): string => uuidv7(new Date(), crypto.getRandomValues(new Uint8Array(10)))

/** Writing down what was heard at the counter, by phone, at the door, from 12345 or on patrol: under a minute. */
export function IntakePage() {
  const { t } = useLingui()
  const here = useHere()
  const go = useGo()
  const [id, setId] = useState(newId)
  const [receipt, setReceipt] = useState<Receipt>()
  const { form, submit, busy, problem } = useMulinForm<Intake>({
    values: emptyIntake,
    draft: 'matters.intake',
    send: async (values) => {
      const files = await photos.ready()
      const answer = await post(`/api/n/${here}/intake`, intakeBody(id, values, files))
      photos.forget()
      setReceipt((await answer.json()) as Receipt)
      setId(newId())
      form.reset({ ...emptyIntake, source: values.source })
    },
  })
  // A photo comes back after a while; what was put in meanwhile must not be undone by it.
  const photos = useUploads<FileDraft>({
    key: 'matters.intake.photo',
    address: (file) => `/api/n/${here}/files/${file}`,
    drafts: form.watch('photos'),
    onDrafts: (next) => form.setValue('photos', next(form.getValues('photos'))),
  })
  return (
    <DeskPage
      title={t`记一件`}
      lead={t`听到就记，您就是经手人。`}
      keys={[{ key: 'q', word: t`回待办`, run: () => go('/queue') }]}
    >
      <form onSubmit={submit} noValidate>
        <div className="columns">
          <div>
            {receipt ? <Sent receipt={receipt} /> : null}
            <Fields>
              <DangerField urgent={form.watch('urgent')} onUrgent={(urgent) => form.setValue('urgent', urgent)} />
              <FindInRegister form={form} here={here} />
              <SourceField form={form} />
              <CategoryField form={form} />
              <PlaceFields form={form} here={here} />
              <TextArea
                form={form}
                name="words"
                label={t`怎么说的`}
                hint={t`照原话记，第一句就是标题。`}
                maxLength={2000}
              />
            </Fields>
          </div>
          <div>
            <Fields>
              <Reporter form={form} />
              <TextField form={form} name="phone" type="tel" label={t`电话`} maxLength={20} />
              {form.watch('source') === 'hotline-12345' ? (
                <TextField form={form} name="hotline" label={t`12345 工单号`} maxLength={40} />
              ) : null}
              <Checkbox form={form} name="spoken" label={t`已经和本人说上话`} />
              <Checkbox form={form} name="complex" label={t`比较复杂，要多些时间`} />
              <Checkbox form={form} name="confidential" label={t`保密`} hint={t`只有您和主任看得到。`} />
              <PhotoPart uploads={photos} most={9} hint={t`有照片就放这里`} />
            </Fields>
          </div>
        </div>
        <Problem says={problem} />
        <div className="above">
          <Buttons>
            <Button look="primary" type="submit" busy={busy}>{t`记下`}</Button>
            <LinkButton to="/queue">{t`回待办`}</LinkButton>
          </Buttons>
        </div>
      </form>
    </DeskPage>
  )
}

function Sent({ receipt }: { receipt: Receipt }) {
  const { t } = useLingui()
  const spoken = useSpoken()
  const { number } = receipt
  const by = receipt.answerBy === null ? '' : spoken(receipt.answerBy)
  return (
    <Note look="good" live>
      {t`记下了，编号 ${number}。`}
      {by === '' ? null : t`最晚${by}给答复。`}{' '}
      <LinkButton look="quiet" to={`/queue?m=${receipt.id}`}>{t`打开看看`}</LinkButton>
    </Note>
  )
}
