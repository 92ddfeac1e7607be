import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { Problem } from '#kit/web/problem.tsx'
import { sentenceOf } from '#kit/web/refused.ts'
import { type IncidentKind, incidentKinds } from '../../domain/incident.ts'
import { useAlarmWords } from '../words.ts'

type Props = {
  onClose: () => void
  onBegin: (kind: IncidentKind, place: string | null) => Promise<unknown>
  /** Where no building is known, the place has to be written. */
  placeNeeded?: boolean
}

/** 出事了: what it is, in one tap; where exactly may be left out. */
export function BeginDialog({ onClose, onBegin, placeNeeded = false }: Props) {
  const { t } = useLingui()
  const { kinds } = useAlarmWords()
  const [place, setPlace] = useState('')
  const [busy, setBusy] = useState<IncidentKind>()
  const [problem, setProblem] = useState<string>()
  const begin = async (kind: IncidentKind) => {
    if (placeNeeded && place.trim() === '') return setProblem(t`请写在哪里。`)
    setBusy(kind)
    try {
      await onBegin(kind, place.trim() === '' ? null : place.trim())
      onClose()
    } catch (error) {
      setProblem(sentenceOf(error))
      setBusy(undefined)
    }
  }
  return (
    <Modal open onClose={onClose} title={t`是哪一种？点一下开始`}>
      <Note look="bad">{t`先打 119 或 110，再记。`}</Note>
      <label className="field">
        <span className="label">{placeNeeded ? t`在哪里` : t`具体哪里（可不填）`}</span>
        <input
          className="input"
          value={place}
          maxLength={60}
          placeholder={t`比如 12 楼走道`}
          onChange={(event) => setPlace(event.target.value)}
        />
      </label>
      <div className="btns above">
        {incidentKinds.map((kind) => (
          <Button key={kind} busy={busy === kind} disabled={busy !== undefined} onClick={() => void begin(kind)}>
            {kinds[kind]}
          </Button>
        ))}
      </div>
      <Problem says={problem} />
    </Modal>
  )
}
