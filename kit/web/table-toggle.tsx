import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Button } from './button.tsx'
import { Modal } from './dialog.tsx'
import { IconTable } from './icons.ts'

/** 看表格: the same numbers as the picture, as a table in a dialog. Every picture has one. */
export function TableOf({
  title,
  children,
  look = 'outline',
}: {
  title: string
  children: ReactNode
  look?: 'outline' | 'link'
}) {
  const { t } = useLingui()
  const [open, setOpen] = useState(false)
  return (
    <>
      {look === 'link' ? (
        <button type="button" className="link" onClick={() => setOpen(true)}>{t`看表格`}</button>
      ) : (
        <Button icon={IconTable} onClick={() => setOpen(true)}>{t`看表格`}</Button>
      )}
      <Modal open={open} onClose={() => setOpen(false)} title={title} broad>
        {children}
      </Modal>
    </>
  )
}
