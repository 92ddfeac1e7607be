import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { IconPrinter } from '#kit/web/icons.ts'
import { QrCode } from '#kit/web/qr-code.tsx'
import { comma } from '#kit/web/marks.ts'
import type { Vote } from '../reading.ts'

type Props = { vote: Vote; right: { label: string }; slip: string; assisted?: boolean; onClose: () => void }

/** The receipt of a ballot that was entered for somebody, to print or to read out: without what it says. */
export function SlipDialog({ vote, right, slip, assisted, onClose }: Props) {
  const { t } = useLingui()
  return (
    <Modal
      open
      onClose={onClose}
      title={t`票收到了`}
      foot={
        <>
          <Button icon={IconPrinter} onClick={() => window.print()}>{t`打印回执`}</Button>
          <Button look="primary" onClick={onClose}>{t`好了`}</Button>
        </>
      }
    >
      <section className="slip-card" aria-label={t`回执`}>
        <p className="muted small">{`${vote.title}${comma()}${right.label}`}</p>
        <p className="code">{slip}</p>
        <div className="beside">
          <QrCode text={`${location.origin}/votes/${vote.id}/slips?s=${slip}`} label={t`扫一扫，查这张回执`} />
          <p>
            {assisted
              ? t`有人帮着投的，24 小时内打居委会电话可以撤回。回执上不写投了什么。`
              : t`请念给本人听，记下这个号。回执上不写投了什么。`}
          </p>
        </div>
      </section>
    </Modal>
  )
}
