import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Facts, Note } from '#kit/web/card.tsx'
import { IconCopy, IconPrinter } from '#kit/web/icons.ts'
import { QrCode } from '#kit/web/qr-code.tsx'
import { useSession } from '#kit/web/session.ts'
import { toast } from '#kit/web/toast.tsx'
import { When } from '#kit/web/when.tsx'
import type { Vote, Voter } from '../reading.ts'

/** What the house answers to a ballot given at the door. */
export type Given = {
  receipts: { slip: string; rightId: string; at: string; late: boolean }[]
  reversibleUntil: string
}

type Props = { vote: Vote; voter: Voter; given: Given; tel: string | null; onClose: () => void }

/** What the resident keeps: the code, how to find it again, and the number to ring if it was not so. Nothing of what it says. */
export function DoorReceipt({ vote, voter, given, tel, onClose }: Props) {
  const { t } = useLingui()
  const helper = useSession()?.account?.name ?? ''
  const late = given.receipts.some((one) => one.late)
  const copy = async () => {
    await navigator.clipboard.writeText(given.receipts.map(({ slip }) => slip).join(' '))
    toast(t`抄好了。`)
  }
  return (
    <div className="door-vote">
      <p>{t`请抄下或拍下回执号。截止以后，拿它去公开名单里找，找得到就是算进去了。`}</p>
      {late ? <Note look="wait">{t`过了截止时间，票留着底，不计入。`}</Note> : null}
      {given.receipts.map(({ slip, rightId, at }) => (
        <section key={rightId} className="slip-card" aria-label={t`回执 ${slip}`}>
          <p className="muted small">{vote.title}</p>
          <p className="code">{slip}</p>
          <div className="beside">
            <QrCode
              text={`${location.origin}/votes/${vote.id}/slips?s=${slip}`}
              label={t`扫一扫，查这张回执`}
              size={112}
            />
            <Facts
              rows={[
                [t`哪一户`, voter.rights.find(({ id }) => id === rightId)?.label],
                [t`时间`, <When key="at" at={at} exact />],
                [t`谁帮的忙`, helper],
              ]}
            />
          </div>
        </section>
      ))}
      <Note look="wait">
        <b>
          <Trans>
            想撤回，
            <When at={given.reversibleUntil} /> 以前打电话。
          </Trans>
        </b>
        <br />
        {tel === null ? t`打给居委会，报姓名和回执号，撤了可以再投。` : t`打 ${tel}，报姓名和回执号，撤了可以再投。`}
      </Note>
      <Button icon={IconPrinter} wide onClick={() => window.print()}>{t`打印回执`}</Button>
      <Button icon={IconCopy} wide onClick={() => void copy()}>{t`抄下回执号`}</Button>
      <Button look="primary" wide onClick={onClose}>{t`好了，手机还给 ${helper}`}</Button>
    </div>
  )
}
