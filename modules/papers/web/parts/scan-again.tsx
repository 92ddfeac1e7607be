import { useLingui } from '@lingui/react/macro'
import { Modal } from '#kit/web/dialog.tsx'
import { useHere } from '#kit/web/here.ts'
import { keepPhoto } from '#kit/web/keep-file.ts'
import { toast } from '#kit/web/toast.tsx'
import { useAct } from '../reading.ts'
import { SeePaper } from './see-paper.tsx'

/** Another photo of a paper whose scan is another's, or cannot be read. */
export function ScanAgain({
  voteId,
  paper,
  onClose,
}: {
  voteId: string
  paper: { id: string; serial: string }
  onClose: () => void
}) {
  const { t } = useLingui()
  const act = useAct(voteId)
  const here = useHere()
  return (
    <Modal open onClose={onClose} title={t`重拍 ${paper.serial}`}>
      <p>{t`从票箱里找出这一张再拍。别人照旧照片录的会去掉，要重录。`}</p>
      <SeePaper
        keeps
        word={t`拍这张票`}
        onSeen={async (seen, photo) => {
          if (photo === undefined) return
          await act('POST', '/scans', { paperId: paper.id, seen, scanId: await keepPhoto(here, photo) })
          toast(t`换好了，请照新的录。`)
          onClose()
        }}
      />
    </Modal>
  )
}
