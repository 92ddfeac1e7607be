import '../topics.css'
import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { useDraft } from '#kit/web/draft.ts'
import { useHere, useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { PhotoSet } from '#kit/web/photo-set.tsx'
import { Problem } from '#kit/web/problem.tsx'
import { useAddress, useGo } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { toast } from '#kit/web/toast.tsx'
import { kinds } from '../../domain/topic.ts'
import { useCalls, useGround, useIdlePlaces } from '../reading.ts'
import { usePhotos } from '../use-photos.ts'
import { useTopicWords } from '../words.ts'

/** Proposing a topic: what kind, in a few words, a photo if one likes. Three steps on one page. */
export function ProposePage() {
  const { t } = useLingui()
  const [title, words] = [useId(), useId()]
  const here = useHere()
  const send = useSend('topics')
  const go = useGo()
  const name = useSession()?.account?.name ?? ''
  const [{ call: callId, place: placeId }] = useAddress()
  const call = useCalls(here).data?.calls.find((one) => one.id === callId)
  const place = useIdlePlaces().data?.places.find((one) => one.id === placeId)
  const { compounds } = useGround()
  const names = useTopicWords()
  const photos = usePhotos()
  const draft = useDraft('topic', { id: newId(), kind: '', title: '', words: '', compoundId: '' })
  const { value } = draft
  const { busy, problem, run } = useDeed()
  const compoundId = place?.compoundId ?? call?.compoundId ?? (value.compoundId || compounds[0]?.value) ?? null
  const missing = () => {
    if (value.kind === '') return t`请先选是哪一类事。`
    if (value.title.trim() === '') return t`请用一句话说想做什么。`
    return value.words.trim() === '' ? t`请说说为什么、怎么做。` : undefined
  }
  const propose = () =>
    run(async () => {
      const lacks = missing()
      if (lacks !== undefined) throw new Error(lacks)
      const body = { id: value.id, kind: value.kind, title: value.title, words: value.words, compoundId }
      const from = { callId: call?.id ?? null, idlePlaceId: place?.id ?? null }
      await send('POST', '/topics', { ...body, ...from, photos: await photos.ready() })
      draft.drop()
      toast(t`提好了，邻居们看得到了。`)
      go(`/topics/${value.id}`, { replace: true })
    })
  return (
    <PhonePage
      back={{ to: '/topics' }}
      title={t`提一个议题`}
      lead={call ? t`应征：${call.title}` : place ? t`${place.name}能做什么？` : t`说清楚想做什么，邻居一起议。`}
      dock={
        <>
          <Problem says={problem} />
          <Button look="primary" wide busy={busy} onClick={() => void propose()}>{t`提出来`}</Button>
        </>
      }
    >
      <Section title={t`一、哪一类事`}>
        <fieldset className="field plain">
          <legend className="sr">{t`哪一类事`}</legend>
          <div className="kinds">
            {kinds.map((kind) => (
              <ChoiceCard
                key={kind}
                name="kind"
                value={kind}
                word={names.kinds[kind]}
                under={names.kindsUnder[kind]}
                on={value.kind === kind}
                onChoose={() => draft.change({ ...value, kind })}
              />
            ))}
          </div>
        </fieldset>
      </Section>
      <Section title={t`二、想做什么`}>
        <div className="field">
          <label className="label" htmlFor={title}>{t`一句话`}</label>
          <input
            id={title}
            className="input"
            maxLength={40}
            value={value.title}
            onChange={(event) => draft.change({ ...value, title: event.target.value })}
          />
        </div>
        <div className="field above">
          <label className="label" htmlFor={words}>{t`为什么，怎么做`}</label>
          <textarea
            id={words}
            className="input"
            rows={4}
            maxLength={1000}
            value={value.words}
            onChange={(event) => draft.change({ ...value, words: event.target.value })}
          />
        </div>
        {compounds.length > 1 && !place && !call?.compoundId ? (
          <fieldset className="field above plain">
            <legend className="label">{t`哪个小区`}</legend>
            {compounds.map((one) => (
              <ChoiceCard
                key={one.value}
                name="compound"
                value={one.value}
                word={one.word}
                on={compoundId === one.value}
                onChoose={() => draft.change({ ...value, compoundId: one.value })}
              />
            ))}
          </fieldset>
        ) : null}
      </Section>
      <Section title={t`三、照片（可以不拍）`}>
        <PhotoSet most={4} photos={photos.shown} onPhoto={photos.add} onDrop={photos.drop} hint={t`不拍也能提`} />
      </Section>
      <p className="muted small above">{t`邻居会看到是${name}提的。`}</p>
    </PhonePage>
  )
}
