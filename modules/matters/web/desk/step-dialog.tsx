import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { Button } from '#kit/web/button.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { Problem } from '#kit/web/problem.tsx'
import { TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { bodyOf, emptyStep, type StepValues } from './step-body.ts'
import {
  CorrectFields,
  MergeField,
  PartyField,
  PromiseFields,
  ReasonField,
  ShowFields,
  WorkerField,
} from './step-fields.tsx'
import { type StepField, useStepWords } from './step-words.ts'
import { type Detail, type StepKind, useAct } from './reading.ts'

/** Asks what a step needs and takes it. A refusal is shown where it belongs; nothing written is lost. */
export function StepDialog({ kind, matter, onClose }: { kind: string; matter: Detail; onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const formId = useId()
  const step = useStepWords()[kind as StepKind]
  const { form, submit, busy, problem } = useMulinForm<StepValues>({
    values: emptyStep(matter),
    send: async (values) => {
      if (!step) return
      await act(matter.id, step.verb, bodyOf(step.fields, values))
      toast(t`记下了。`)
      onClose()
    },
  })
  if (!step) return null
  return (
    <Modal
      open
      onClose={onClose}
      title={step.word}
      foot={
        <>
          <Button onClick={onClose}>{t`先不`}</Button>
          <Button look={step.danger ? 'danger' : 'primary'} type="submit" form={formId} busy={busy}>
            {step.word}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={submit} noValidate>
        <p className="muted">{matter.title}</p>
        {step.under === undefined ? null : <p>{step.under}</p>}
        <Fields>
          {step.fields.map((field) => (
            <One
              key={field}
              field={field}
              form={form}
              matter={matter}
              noteLabel={step.noteLabel}
              noteNeeded={step.noteNeeded}
            />
          ))}
        </Fields>
        <Problem says={problem} />
      </form>
    </Modal>
  )
}

type OneProps = {
  field: StepField
  form: UseFormReturn<StepValues>
  matter: Detail
  noteLabel: string | undefined
  noteNeeded: boolean | undefined
}

function One({ field, form, matter, noteLabel, noteNeeded }: OneProps) {
  const { t } = useLingui()
  switch (field) {
    case 'note':
      return (
        <TextArea
          form={form}
          name="note"
          label={noteLabel ?? t`说明`}
          maxLength={1000}
          required={noteNeeded ?? false}
        />
      )
    case 'promise':
      return <PromiseFields form={form} />
    case 'party':
      return <PartyField form={form} />
    case 'worker':
      return <WorkerField form={form} />
    case 'channel':
    case 'return-reason':
    case 'pause-reason':
    case 'beyond':
    case 'level':
      return <ReasonField form={form} field={field} />
    case 'published':
      return (
        <TextArea
          form={form}
          name="published"
          label={t`给居民看的理由`}
          hint={t`说清归谁管、下一步找谁。`}
          maxLength={500}
          required
        />
      )
    case 'merge':
      return <MergeField form={form} matter={matter} />
    case 'visibility':
      return <ShowFields form={form} />
    case 'correct':
      return (
        <>
          <TextField form={form} name="title" label={t`标题`} maxLength={40} />
          <CorrectFields form={form} />
        </>
      )
  }
}
