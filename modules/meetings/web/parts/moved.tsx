import { Trans } from '@lingui/react/macro'
import { When } from '#kit/web/when.tsx'

/** When it would have been, and why it was moved. */
export function Moved({ moved }: { moved: { from: string; why: string } }) {
  return (
    <Trans>
      改期了，原来 <When at={moved.from} exact />：{moved.why}
    </Trans>
  )
}
