import { useLingui } from '@lingui/react/macro'
import { useId, type ReactNode } from 'react'
import { Problem } from './problem.tsx'
import { Button } from '#kit/web/button.tsx'
import { Modal } from '#kit/web/dialog.tsx'

type Props = {
  title: string
  act: string
  busy: boolean
  problem: string | undefined
  submit: (event: React.FormEvent) => Promise<void>
  onClose: () => void
  children: ReactNode
}

/** A form in a dialog with one thing to do. */
export function FormDialog({ title, act, busy, problem, submit, onClose, children }: Props) {
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
          <Button look="primary" type="submit" form={id} busy={busy}>
            {act}
          </Button>
        </>
      }
    >
      <form id={id} className="fields" onSubmit={(event) => void submit(event)} noValidate>
        {children}
        <Problem says={problem} />
      </form>
    </Modal>
  )
}
