import { useLingui } from '@lingui/react/macro'
import { Note } from '../card.tsx'
import { useOfflineState, type Gone } from './state.ts'

/** Why the list that was kept here is no longer here, said plainly. */
export function GoneNote({ gone }: { gone: Gone }) {
  const { t } = useLingui()
  const { lost } = useOfflineState()
  const sentences: Record<Gone, string> = {
    old: t`存的名单过了 24 小时，已经清掉。连上网再存一次。`,
    clock: t`手机的时间往回调过，存的名单已经清掉。连上网再存一次。`,
    cleared: t`浏览器把存的清掉了，没上传的也没了。连上网再存一次。`,
    tries:
      lost > 0
        ? t`密码错了 5 次，手机上存的都清掉了，其中 ${lost} 条还没上传。`
        : t`密码错了 5 次，手机上存的都清掉了。`,
  }
  return (
    <Note look="wait" live>
      {sentences[gone]}
    </Note>
  )
}
