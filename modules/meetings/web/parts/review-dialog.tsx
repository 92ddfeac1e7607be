import { useLingui } from '@lingui/react/macro'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { useSend } from '#kit/web/here.ts'
import { toast } from '#kit/web/toast.tsx'
import type { Card } from '../reading.ts'

/** What became of a resolution, said at a later meeting. */
export function ReviewDialog({ card, onClose }: { card: Card; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('meetings')
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t`回头看：${card.proposal}`}
      act={t`记下`}
      reason={{ label: t`办得怎么样`, hint: t`比如：装好了，晚上亮，再加两个口。`, required: true }}
      onAct={async (words) => {
        await send('POST', `/resolutions/${card.id}/review`, { words })
        toast(t`记下了，这一条不再带到下次会上。`)
      }}
    />
  )
}
