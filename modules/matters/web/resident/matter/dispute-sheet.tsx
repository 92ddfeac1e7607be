import { useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { Button } from '#kit/web/button.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { Modal } from '#kit/web/dialog.tsx'
import { useDraft } from '#kit/web/draft.ts'
import { Problem } from '#kit/web/problem.tsx'
import { toast } from '#kit/web/toast.tsx'
import { stop } from '#kit/web/marks.ts'
import { PhotoPart } from '../report/photo-part.tsx'
import { type FileDraft, MOST_PHOTOS } from '../report/report-draft.ts'
import { useUploads } from '../report/uploads.ts'
import type { Answer } from './matter-view.tsx'

type Props = {
  matterId: string
  /** Where a new file goes, by its id. */
  upload: (id: string) => string
  answer: Answer
  onClose: () => void
}

/** What was said so far; `reason` is its place in the list, whatever the language. */
type DisputeDraft = { reason: number | null; words: string; photos: readonly FileDraft[] }

/** Not solved: one tap says why, words and a photo if one likes. The matter opens again at once. */
export function DisputeSheet({ matterId, upload, answer, onClose }: Props) {
  const { t } = useLingui()
  const reasons = [t`还是老样子`, t`好了又坏`, t`只弄了一半`, t`没有人来过`, t`别的`]
  const key = `dispute.${matterId}`
  const kept = useDraft<DisputeDraft>(key, { reason: null, words: '', photos: [] })
  const { reason, words } = kept.value
  const latest = useRef(kept.value)
  const change = (part: Partial<DisputeDraft>) => {
    latest.current = { ...latest.current, ...part }
    kept.change(latest.current)
  }
  const photos = useUploads<FileDraft>({
    key,
    address: upload,
    drafts: kept.value.photos,
    onDrafts: (next) => change({ photos: next(latest.current.photos) }),
  })
  const { busy, problem, run } = useDeed()
  const send = async () => {
    await run(async () => {
      const files = await photos.ready()
      const note = [reasons[reason ?? -1], words.trim()].filter(Boolean).join(stop())
      await answer({ answer: 'disputed', note: note || null, files })
      photos.forget()
      kept.drop()
      toast(t`知道了，重新办，会再联系您。`)
      onClose()
    })
  }
  return (
    <Modal
      open
      onClose={onClose}
      title={t`哪里没办好？`}
      foot={
        <Button look="primary" wide busy={busy} disabled={reason === null} onClick={() => void send()}>
          {t`请重新办`}
        </Button>
      }
    >
      <fieldset className="field plain">
        <legend className="sr">{t`哪里没办好？`}</legend>
        {reasons.map((one, place) => (
          <ChoiceCard
            key={one}
            name="reason"
            value={one}
            word={one}
            on={reason === place}
            onChoose={() => change({ reason: place })}
          />
        ))}
      </fieldset>
      <label className="field">
        <span className="label">{t`想说两句（可以不说）`}</span>
        <textarea
          className="input"
          rows={2}
          maxLength={450}
          value={words}
          onChange={(event) => change({ words: event.target.value })}
        />
      </label>
      <div className="above">
        <PhotoPart uploads={photos} most={MOST_PHOTOS.dispute} hint={t`拍下现在的样子，不拍也行`} />
      </div>
      <Problem says={problem} />
    </Modal>
  )
}
