import { useLingui } from '@lingui/react/macro'
import { useId, type ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import type { Form } from '#kit/web/form.ts'

/** A form in a dialog with its two buttons at the foot. */
export function FormDialog<Values extends FieldValues>({
  form,
  title,
  act,
  onClose,
  children,
}: {
  form: Form<Values>
  title: ReactNode
  act: ReactNode
  onClose: () => void
  children: ReactNode
}) {
  const { t } = useLingui()
  const id = useId()
  return (
    <Modal
      open
      onClose={onClose}
      title={title}
      foot={
        <>
          <Button onClick={onClose}>{t`先不`}</Button>
          <Button look="primary" type="submit" form={id} busy={form.busy}>
            {act}
          </Button>
        </>
      }
    >
      <form id={id} className="fields" onSubmit={(event) => void form.submit(event)} noValidate>
        {children}
        {form.problem === undefined ? null : (
          <Note look="bad" live>
            {form.problem}
          </Note>
        )}
      </form>
    </Modal>
  )
}
