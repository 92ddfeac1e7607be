import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Card, Section } from '#kit/web/card.tsx'
import { IconCopy } from '#kit/web/icons.ts'
import { toast } from '#kit/web/toast.tsx'

/** Shown once: what opens the account when the telephone is gone. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useLingui()
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'))
    toast(t`已经复制`)
  }
  return (
    <Section title={t`恢复码，请抄下来`} hint={t`手机掉了用它进来，每个只能用一次。以后不再显示。`}>
      <Card>
        <ul className="pairs num">
          {codes.map((code) => (
            <li key={code}>{code}</li>
          ))}
        </ul>
        <Button icon={IconCopy} onClick={() => void copy()}>{t`复制`}</Button>
      </Card>
    </Section>
  )
}
