import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { useDeed, useQuickDeed } from '#kit/web/deed.ts'
import { Icon } from '#kit/web/icon.tsx'
import { IconCamera } from '#kit/web/icons.ts'
import { keepPhoto } from '#kit/web/keep-file.ts'
import { newId } from '#kit/web/new-id.ts'
import { Thumb } from '#kit/web/photo-card.tsx'
import { Problem } from '#kit/web/problem.tsx'
import { State } from '#kit/web/state.tsx'
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
  const { busy, run } = useQuickDeed()
  const down = () => run(() => act(`notices/${notice.id}/proofs/${proof.id}/down`, {}))
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
  const { busy, problem, run } = useDeed()
  const take = (file: File) =>
    run(async () => {
      const fileId = await keepPhoto(here, file)
      await act(`notices/${notice.id}/proofs`, { id: newId(), spotId: place.spotId, fileId })
    })
  return (
    <li>
      <State is="idle">{t`没照片`}</State>
      <span>
        <b>{place.place}</b>
        <Problem says={problem} />
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
            onChange={(event) => {
              const [file] = event.target.files ?? []
              if (file) void take(file)
            }}
          />
        </label>
      ) : null}
    </li>
  )
}
