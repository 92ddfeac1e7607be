import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { useDraft } from '#kit/web/draft.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { pointOut } from '#kit/web/point-out.ts'
import { sentenceOf } from '#kit/web/refused.ts'
import { useGo } from '#kit/web/router.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ForWhom } from '../for-whom.tsx'
import type { Who } from '../who.ts'
import { CategoryPart } from './category-part.tsx'
import { NearPart } from './near-part.tsx'
import { PhotoPart } from './photo-part.tsx'
import { PlacePart } from './place-part.tsx'
import {
  freshReport,
  isBegun,
  MOST_PHOTOS,
  type FileDraft,
  type PlaceDraft,
  type ReportDraft,
  type VoiceDraft,
} from './report-draft.ts'
import { useUploads } from './uploads.ts'
import { UrgentPart } from './urgent-part.tsx'
import { WordsPart } from './words-part.tsx'

/** The whole report on one page. Whatever is put in stays on the device until it has arrived. */
export function ReportForm({ who, start }: { who: Who; start: PlaceDraft | null | undefined }) {
  const { t } = useLingui()
  const go = useGo()
  const queries = useQueryClient()
  const key = `report.${who.here.id}${who.actingFor === undefined ? '' : `.${who.homes[0]?.id}`}`
  const [fresh] = useState(freshReport)
  const kept = useDraft<ReportDraft>(key, fresh)
  const draft: ReportDraft = { ...fresh, ...kept.value, place: kept.value.place ?? start ?? null }
  // Undefined: where it is, is still being asked.
  const coming = draft.place === null && start === undefined
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  // A photo comes back after a while; what was put in meanwhile must not be undone by it.
  const latest = useRef({ ...fresh, ...kept.value })
  const change = (part: Partial<ReportDraft>) => {
    latest.current = { ...latest.current, ...part }
    kept.change(latest.current)
  }

  const address = (id: string) => `/api/n/${who.here.id}/files/${id}`
  const photos = useUploads<FileDraft>({
    key: `${key}.photo`,
    address,
    drafts: draft.photos,
    onDrafts: (next) => change({ photos: next(latest.current.photos) }),
  })
  const voice = useUploads<VoiceDraft>({
    key: `${key}.voice`,
    address,
    drafts: draft.voice === null ? [] : [draft.voice],
    // One said anew takes the place of the one before.
    onDrafts: (next) =>
      change({ voice: next(latest.current.voice === null ? [] : [latest.current.voice]).at(-1) ?? null }),
  })

  // Who was quicker than the line is not sent away: the report leaves as soon as its place is known.
  const awaited = useRef<(place: PlaceDraft | null) => void>(null)
  const known = draft.place ?? start
  useEffect(() => {
    if (known !== undefined) awaited.current?.(known)
  }, [known])
  const arriving = () => new Promise<PlaceDraft | null>((resolve) => (awaited.current = resolve))

  const forget = () => {
    kept.drop()
    photos.forget()
    voice.forget()
  }
  const submit = async () => {
    setTried(true)
    setProblem(undefined)
    const { category } = draft
    if (category === null || (draft.place === null && !coming)) {
      pointOut(category === null ? '[role=radiogroup] [tabindex="0"]' : '#report-place .btn')
      return
    }
    setBusy(true)
    const place = draft.place ?? (await arriving())
    if (place === null) return setBusy(false)
    try {
      const sent = (await Promise.all([photos.ready(), voice.ready()])).flat()
      const { label: _label, from: _from, ...where } = place
      await ok(
        api.POST('/api/n/{neighbourhood}/matters', {
          params: { path: { neighbourhood: who.here.id } },
          body: {
            id: draft.id,
            category,
            urgent: draft.urgent,
            words: draft.words.trim() || null,
            files: sent,
            place: where,
            confidential: draft.confidential,
          },
        }),
      )
      forget()
      await queries.invalidateQueries({ queryKey: ['my-matters'] })
      go(`/matters/${draft.id}/sent`, { replace: true })
    } catch (error) {
      setProblem(sentenceOf(error))
      setBusy(false)
    }
  }
  const joined = (id: string) => {
    forget()
    toast(t`记上了，有进展会通知您。`)
    go(`/matters/${id}`, { replace: true })
  }
  const near = (
    <NearPart
      neighbourhood={who.here.id}
      draft={draft}
      mayJoin
      onJoined={joined}
      onNotSame={(id) => change({ notSame: [...draft.notSame, id] })}
    />
  )
  const danger = <UrgentPart urgent={draft.urgent} onUrgent={(urgent) => change({ urgent })} />
  return (
    <PhonePage
      back={{ to: '/' }}
      end={isBegun(draft) ? <span className="muted small">{t`草稿已存`}</span> : <span />}
      title={t`报问题`}
      lead={who.actingFor === undefined ? t`点一种就能交，别的不填也行。` : <ForWhom who={who} />}
      tel={who.here.phone}
      dock={
        <>
          {problem === undefined ? null : (
            <div className="above">
              <Note look="bad" live>
                {problem}
              </Note>
            </div>
          )}
          <Button look="primary" busy={busy} onClick={() => void submit()}>
            {t`提交`}
          </Button>
        </>
      }
    >
      {draft.urgent === null ? null : danger}
      <PhotoPart uploads={photos} most={MOST_PHOTOS.report} />
      {draft.photos.length === 0 ? null : near}
      {draft.urgent === null ? danger : null}
      <CategoryPart
        chosen={draft.category}
        onChoose={(category) => change({ category })}
        missing={tried && draft.category === null}
      />
      {draft.photos.length === 0 ? near : null}
      <PlacePart
        who={who}
        place={coming ? undefined : draft.place}
        onPlace={(place) => change({ place })}
        missing={tried}
      />
      <WordsPart words={draft.words} onWords={(words) => change({ words })} voice={voice} />
      <label className="checkline above">
        <input
          type="checkbox"
          checked={draft.confidential}
          onChange={(event) => change({ confidential: event.target.checked })}
        />
        <span>
          {t`不想让别人知道`}
          <small>{t`只有办这件事的人看得到。`}</small>
        </span>
      </label>
    </PhonePage>
  )
}
