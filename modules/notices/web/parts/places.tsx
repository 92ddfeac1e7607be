import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { send } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Note, Section } from '#kit/web/card.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { IconCamera } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { Thumb } from '#kit/web/photo-card.tsx'
import { shrinkPhoto } from '#kit/web/shrink-photo.ts'
import { State } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import { When } from '#kit/web/when.tsx'
import { type Detail, type Proof, useAct, useHere } from '../reading.ts'

/** Where paper hangs: with a photo, or still without one. */
export function Places({ notice }: { notice: Detail }) {
  const { t } = useLingui()
  const here = useHere()
  const missing = notice.missing.length
  if (notice.places === 0) return null
  return (
    <Section
      title={missing > 0 ? t`还有 ${missing} 处没拍照` : t`${notice.places} 处都拍了照`}
      hint={t`贴好就拍一张，地方和时间会一起记下。`}
    >
      <ul className="notice-places">
        {notice.proofs.map((proof) => (
          <ProvenPlace key={proof.id} notice={notice} proof={proof} here={here?.id ?? ''} />
        ))}
        {notice.missing.map((place) => (
          <MissingPlace key={place.spotId} notice={notice} place={place} here={here?.id ?? ''} />
        ))}
      </ul>
    </Section>
  )
}

function ProvenPlace({ notice, proof, here }: { notice: Detail; proof: Proof; here: string }) {
  const { t } = useLingui()
  const act = useAct()
  const [busy, setBusy] = useState(false)
  const down = async () => {
    setBusy(true)
    try {
      await act(`notices/${notice.id}/proofs/${proof.id}/down`, {})
    } catch (error) {
      toast(error instanceof Error ? error.message : String(error), 'bad')
    } finally {
      setBusy(false)
    }
  }
  const address = `/api/n/${here}/files/${proof.fileId}`
  return (
    <li>
      <Thumb
        src={`${address}?size=small`}
        alt={t`${proof.place}贴出来的照片`}
        width={56}
        height={56}
        onOpen={() => window.open(address, '_blank', 'noopener')}
      />
      <span>
        <b>{proof.place}</b>
        <br />
        <span className="muted small">
          <When at={proof.postedAt} />
          {proof.takenDownAt ? (
            <>
              {t` 到 `}
              <When at={proof.takenDownAt} />
            </>
          ) : null}
          {proof.by ? `　${proof.by}` : ''}
        </span>
      </span>
      {proof.takenDownAt ? (
        <State is="done">{t`取下了`}</State>
      ) : notice.may.prove ? (
        <Button busy={busy} onClick={() => void down()}>
          {t`取下了`}
          <span className="sr">{proof.place}</span>
        </Button>
      ) : (
        <State is="received">{t`贴着`}</State>
      )}
    </li>
  )
}

function MissingPlace({ notice, place, here }: { notice: Detail; place: Detail['missing'][number]; here: string }) {
  const { t } = useLingui()
  const act = useAct()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const take = async (file: File | undefined) => {
    if (!file) return
    setBusy(true)
    setProblem(undefined)
    try {
      const fileId = newId()
      const body = new FormData()
      body.append('file', await shrinkPhoto(file), 'photo.jpg')
      await send(`/api/n/${here}/files/${fileId}`, { method: 'PUT', body })
      await act(`notices/${notice.id}/proofs`, { id: newId(), spotId: place.spotId, fileId })
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <li>
      <State is="idle">{t`没照片`}</State>
      <span>
        <b>{place.place}</b>
        {problem === undefined ? null : (
          <Note look="bad" live>
            {problem}
          </Note>
        )}
      </span>
      {notice.may.prove ? (
        <label className="btn notice-shoot">
          {busy ? <span className="spin" /> : <Icon is={IconCamera} />}
          {t`拍照`}
          <span className="sr">{place.place}</span>
          <input
            className="sr"
            type="file"
            accept="image/*"
            capture="environment"
            disabled={busy}
            onChange={(event) => void take(event.target.files?.[0])}
          />
        </label>
      ) : null}
    </li>
  )
}
