import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { IconPrinter } from '#kit/web/icons.ts'
import { When } from '#kit/web/when.tsx'

export type Slip = { name: string; code: string; expiresAt: string }

/** The code for a new colleague, shown this once: read it out, or print it. */
export function InvitationSlip({ slip, onClose }: { slip: Slip; onClose: () => void }) {
  const { t } = useLingui()
  const address = `${location.origin}/invitation`
  return (
    <Modal
      open
      onClose={onClose}
      title={t`${slip.name}的开通码`}
      foot={
        <>
          <Button icon={IconPrinter} onClick={() => window.print()}>{t`打印`}</Button>
          <Button look="primary" onClick={onClose}>{t`给好了`}</Button>
        </>
      }
    >
      <p className="big num">{slip.code}</p>
      <p>{t`打开 ${address}，输这个码，设自己的密码。`}</p>
      <p className="muted">
        {t`只能用一次，关掉就看不到了。有效到：`}
        <When at={slip.expiresAt} precision="day" />
      </p>
    </Modal>
  )
}
