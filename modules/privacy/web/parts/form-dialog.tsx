import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useId } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { Fields } from '#kit/web/field.tsx'

type Props = {
  title: string
  /** The act as its word. */
  act: string
  onClose: () => void
  onSubmit: (event: React.SyntheticEvent<HTMLFormElement>) => void
  busy: boolean
  problem: string | undefined
  children: ReactNode
}

/** A few fields in a dialog, with the act at its foot. */
export function FormDialog({ title, act, onClose, onSubmit, busy, problem, children }: Props) {
  const { t } = useLingui()
  const id = useId()
  return (
    <Modal
      open
      onClose={onClose}
      title={title}
      foot={
        <>
          <Button onClick={onClose}>{t`先不办`}</Button>
          <Button look="primary" type="submit" form={id} busy={busy}>
            {act}
          </Button>
        </>
      }
    >
      <form id={id} onSubmit={onSubmit} noValidate>
        <Fields>
          {children}
          {problem === undefined ? null : (
            <Note look="bad" live>
              {problem}
            </Note>
          )}
        </Fields>
      </form>
    </Modal>
  )
}
