import { useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { Button } from '#kit/web/button.tsx'
import { Card, Note, Section } from '#kit/web/card.tsx'
import { useDraft } from '#kit/web/draft.ts'
import { Icon } from '#kit/web/icon.tsx'
import { IconMapPin } from '#kit/web/icons.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { pointOut } from '#kit/web/point-out.ts'
import { sentenceOf } from '#kit/web/refused.ts'
import { useGo } from '#kit/web/router.tsx'
import { followPath, keepFollowed } from '../followed.ts'
import { CategoryPart } from './category-part.tsx'
import { NearPart } from './near-part.tsx'
import { PhotoPart } from './photo-part.tsx'
import { nowhere } from './places.ts'
import { freshReport, isBegun, MOST_PHOTOS, type FileDraft, type ReportDraft } from './report-draft.ts'
import { useUploads } from './uploads.ts'
import { UrgentPart } from './urgent-part.tsx'
import { WordsPart } from './words-part.tsx'

type Props = {
  neighbourhood: { id: string; name: string; phone: string | null }
  spot: { id: string; name: string; compound: string }
  code: string
}

/** A report from a code on the wall: no account, a telephone number only if one likes. */
export function SpotForm({ neighbourhood, spot, code }: Props) {
  const { t } = useLingui()
  const go = useGo()
  const key = `report.spot.${code}`
  const [fresh] = useState(freshReport)
  const kept = useDraft<ReportDraft>(key, fresh)
  const latest = useRef({ ...fresh, ...kept.value })
  const change = (part: Partial<ReportDraft>) => {
    latest.current = { ...latest.current, ...part }
    kept.change(latest.current)
  }
  const place = { ...nowhere, spotId: spot.id, label: spot.name, from: 'code' as const }
  const draft: ReportDraft = { ...fresh, ...kept.value, place }
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const photos = useUploads<FileDraft>({
    key: `${key}.photo`,
    address: (id) => `/api/n/${neighbourhood.id}/spots/${code}/files/${id}`,
    drafts: draft.photos,
    onDrafts: (next) => change({ photos: next(latest.current.photos) }),
  })
  const phoneWrong = draft.phone !== '' && !/^1\d{10}$/.test(draft.phone)
  const submit = async () => {
    setTried(true)
    setProblem(undefined)
    const { category, id, followCode } = draft
    if (category === null || phoneWrong) {
      const at = category === null ? '[role=radiogroup] [tabindex="0"]' : 'input[type=tel]'
      pointOut(at)
      return
    }
    setBusy(true)
    try {
      const files = await photos.ready()
      const receipt = await ok(
        api.POST('/api/n/{neighbourhood}/spots/{code}/matters', {
          params: { path: { neighbourhood: neighbourhood.id, code } },
          body: {
            id,
            category,
            urgent: draft.urgent,
            words: draft.words.trim() || null,
            files,
            floor: null,
            phone: draft.phone || null,
            followCode,
          },
        }),
      )
      kept.drop()
      photos.forget()
      const way = { neighbourhood: neighbourhood.id, id, code: followCode }
      keepFollowed({ ...way, title: receipt.title, at: new Date().toISOString() })
      go(followPath(way, true), { replace: true })
    } catch (error) {
      setProblem(sentenceOf(error))
      setBusy(false)
    }
  }
  const danger = <UrgentPart urgent={draft.urgent} onUrgent={(urgent) => change({ urgent })} />
  return (
    <PhonePage
      name={neighbourhood.name}
      tel={neighbourhood.phone}
      title={t`报问题`}
      lead={t`不用注册，拍张照、点一种就能交。`}
      {...(isBegun(draft) ? { end: <span className="muted small">{t`草稿已存`}</span> } : {})}
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
      <Card>
        <div className="beside middle">
          <Icon is={IconMapPin} />
          <span className="grow">
            <b>{spot.name}</b>
            <br />
            <span className="muted small">{t`扫码填好的`}</span>
          </span>
        </div>
      </Card>
      <div className="above">
        <PhotoPart uploads={photos} most={MOST_PHOTOS.spot} />
      </div>
      {draft.urgent === null ? danger : null}
      <CategoryPart
        chosen={draft.category}
        onChoose={(category) => change({ category })}
        missing={tried && draft.category === null}
      />
      <NearPart
        neighbourhood={neighbourhood.id}
        draft={draft}
        mayJoin={false}
        onNotSame={(id) => change({ notSame: [...draft.notSame, id] })}
      />
      <WordsPart words={draft.words} onWords={(words) => change({ words })} />
      <Section title={t`您的手机号（可以不留）`} hint={t`留了，居委会好给您回话。`}>
        <label className="field">
          <span className="sr">{t`手机号`}</span>
          <input
            className="input"
            type="tel"
            inputMode="numeric"
            autoComplete="tel-national"
            maxLength={11}
            aria-invalid={tried && phoneWrong}
            value={draft.phone}
            onChange={(event) => change({ phone: event.target.value.replaceAll(/\D/g, '') })}
          />
          {tried && phoneWrong ? (
            <span role="alert" className="error">
              {t`手机号是 11 位，请再看看。`}
            </span>
          ) : null}
        </label>
      </Section>
    </PhonePage>
  )
}
