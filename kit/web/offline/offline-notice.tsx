import { useLingui } from '@lingui/react/macro'
import { Button } from '../button.tsx'
import { Note } from '../card.tsx'
import { toast } from '../toast.tsx'
import { canOpenAgain } from './opening.ts'
import { useOfflineState } from './state.ts'

/** Where a page cannot open without a network (inside another app, in a private window): says so, and what to do. */
export function OfflineNotice() {
  const { t } = useLingui()
  const { phase } = useOfflineState()
  if (phase === 'unable')
    return (
      <Note look="wait">{t`这个浏览器存不了名单，可能是无痕窗口。没信号时打不开，请换一个窗口，或者打印一份带着。`}</Note>
    )
  if (canOpenAgain()) return null
  const copy = () =>
    navigator.clipboard.writeText(location.href).then(
      () => toast(t`网址抄好了，到浏览器里粘贴。`),
      () => toast(t`抄不了，请手动记下网址。`, 'bad'),
    )
  return (
    <Note look="wait">
      <p>{t`在这个应用里，没信号时打不开这一页。请点右上角“…”，选“在浏览器打开”，到那里再存到手机。`}</p>
      <Button onClick={() => void copy()}>{t`抄下网址`}</Button>
    </Note>
  )
}
