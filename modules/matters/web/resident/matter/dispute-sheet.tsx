import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { toast } from '#kit/web/toast.tsx'
import { PhotoPart } from '../report/photo-part.tsx'
import type { FileDraft } from '../report/report-draft.ts'
import { useUpload } from '../report/upload.ts'
import type { Answer } from './matter-view.tsx'

type Props = { matterId: string; upload?: string; answer: Answer; onClose: () => void }

/** Not solved: one tap says why, words and a photo if one likes. The matter opens again at once. */
export function DisputeSheet({ matterId, upload, answer, onClose }: Props) {
  const { t } = useLingui()
  const reasons = [t`还是老样子`, t`好了又坏`, t`只弄了一半`, t`没有人来过`, t`别的`]
  const [reason, setReason] = useState<string>()
  const [words, setWords] = useState('')
  const [draft, setDraft] = useState<FileDraft | null>(null)
  const photo = useUpload<FileDraft>({
    key: `dispute.${matterId}`,
    address: upload ?? '',
    draft,
    onDraft: setDraft,
  })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const send = async () => {
    setBusy(true)
    setProblem(undefined)
    try {
      const file = await photo.ready()
      const note = [reason, words.trim()].filter(Boolean).join('。')
      await answer({ answer: 'disputed', note: note || null, files: file === null ? [] : [file] })
      photo.drop()
      toast(t`知道了，重新办，会再联系您。`)
      onClose()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
      setBusy(false)
    }
  }
  return (
    <Modal
      open
      onClose={onClose}
      title={t`哪里没办好？`}
      foot={
        <Button look="primary" wide busy={busy} disabled={reason === undefined} onClick={() => void send()}>
          {t`请重新办`}
        </Button>
      }
    >
      <fieldset className="field plain">
        <legend className="sr">{t`哪里没办好？`}</legend>
        {reasons.map((one) => (
          <ChoiceCard
            key={one}
            name="reason"
            value={one}
            word={one}
            on={reason === one}
            onChoose={() => setReason(one)}
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
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      {upload === undefined ? null : (
        <div className="above">
          <PhotoPart upload={photo} hint={t`拍下现在的样子，不拍也行`} />
        </div>
      )}
      {problem === undefined ? null : (
        <Note look="bad" live>
          {problem}
        </Note>
      )}
    </Modal>
  )
}
