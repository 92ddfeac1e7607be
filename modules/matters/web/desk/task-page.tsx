import { useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { addDays, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import { Button, Buttons } from '#kit/web/button.tsx'
import { Card, Facts, Note, Section } from '#kit/web/card.tsx'
import { ChoiceCard } from '#kit/web/choice-fields.tsx'
import { useQuickDeed } from '#kit/web/deed.ts'
import { Modal } from '#kit/web/dialog.tsx'
import { Masked } from '#kit/web/person.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { Thumb } from '#kit/web/photo-card.tsx'
import { useGo, usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Timeline } from '#kit/web/steps.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { useNow } from '#kit/web/when.tsx'
import { returnReasons } from '../../domain/words.ts'
import { CallFirst } from './danger.tsx'
import { useMoments } from './moments.tsx'
import { useHere } from '#kit/web/here.ts'
import { type Detail, fileAddress, post, useAct, useMatter } from './reading.ts'
import { useSpoken } from './times.ts'
import { useWords } from './words.ts'

const VoicePlayer = lazy(async () => ({ default: (await import('#kit/web/voice-note.tsx')).VoicePlayer }))

/** One piece of work on the phone of whoever does it: take it on, give it back with a reason, say it is done. */
export function TaskPage() {
  const { t } = useLingui()
  const { matterId } = usePathParams<'matterId'>()
  const { data, error, refetch } = useMatter(matterId)
  if (data) return <Shown matter={data} />
  return (
    <PhonePage title={t`交给我的`} back={{ to: '/tasks' }}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton lines={6} />}
    </PhonePage>
  )
}

function Shown({ matter }: { matter: Detail }) {
  const { t } = useLingui()
  const here = useHere()
  const moments = useMoments(matter)
  const spoken = useSpoken()
  const due = matter.dueAt === null ? null : spoken(matter.dueAt)
  const voices = matter.files.filter((file) => file.kind === 'voice')
  const photos = matter.files.filter((file) => file.kind === 'photo')
  const reveal = async (reason: string): Promise<string> => {
    const answer = await post(`/api/n/${here}/matters/${matter.id}/reveal`, { reason })
    const full = (await answer.json()) as { name: string | null; phone: string | null }
    return [full.name, full.phone].filter(Boolean).join(' ')
  }
  const masked = [matter.reporter.name, matter.reporter.phone].filter(Boolean).join(' ')
  return (
    <PhonePage
      title={matter.title}
      back={{ to: '/tasks' }}
      kicker={matter.number}
      lead={due === null ? undefined : t`最晚${due}要有结果。`}
      dock={<Acts matter={matter} />}
    >
      {matter.urgent !== null && matter.section === 'urgent' ? <CallFirst urgent={matter.urgent} /> : null}
      {matter.disputes > 0 && matter.endedAt === null ? (
        <Note look="wait">{t`居民说上次没办好，请再看看。`}</Note>
      ) : null}
      <Card>
        <Facts
          rows={[
            [t`在哪里`, matter.place],
            [t`经手`, matter.owner.name],
            [t`几户在等`, matter.households],
            [
              t`报事人`,
              masked === '' ? null : <Masked key="who" masked={masked} what={t`姓名和电话`} reveal={reveal} />,
            ],
            [t`原话`, matter.words],
          ]}
        />
      </Card>
      {photos.length === 0 ? null : (
        <Section title={t`照片`}>
          <div className="btns">
            {photos.map((file) => (
              <a key={file.id} href={fileAddress(here, file.id, 'full')} target="_blank" rel="noreferrer">
                <Thumb alt={t`放大看照片`} src={fileAddress(here, file.id, 'small')} />
              </a>
            ))}
          </div>
        </Section>
      )}
      {voices.length === 0 ? null : (
        <Section title={t`录音`}>
          {voices.map((file) => (
            <Suspense key={file.id} fallback={<Skeleton lines={1} />}>
              <VoicePlayer sound={fileAddress(here, file.id, 'full')} />
            </Suspense>
          ))}
        </Section>
      )}
      <Section title={t`经过`}>
        <Timeline moments={moments} />
      </Section>
    </PhonePage>
  )
}

function Acts({ matter }: { matter: Detail }) {
  const { t } = useLingui()
  const act = useAct()
  const go = useGo()
  const [asking, setAsking] = useState<'accept' | 'return'>()
  const { busy, run } = useQuickDeed()
  const may = new Set<string>(matter.may)
  const step = (verb: string, body: object, said: string, leave: boolean) =>
    run(async () => {
      await act(matter.id, verb, body)
      toast(said)
      setAsking(undefined)
      if (leave) go('/tasks')
    })
  return (
    <>
      {may.has('accepted') ? (
        <Button look="primary" busy={busy} onClick={() => setAsking('accept')}>{t`接单`}</Button>
      ) : may.has('done') ? (
        <Button look="primary" busy={busy} onClick={() => void step('finish', {}, t`办好了，等居民确认。`, true)}>
          {t`办好了`}
        </Button>
      ) : null}
      {may.has('returned') ? (
        <div className="dock-more">
          <Button wide onClick={() => setAsking('return')}>{t`不归我管`}</Button>
        </div>
      ) : null}
      <Accept
        open={asking === 'accept'}
        busy={busy}
        onClose={() => setAsking(undefined)}
        onAct={(at) => void step('accept', at === null ? {} : { promise: { at, text: null } }, t`接单了。`, false)}
      />
      <Return
        open={asking === 'return'}
        busy={busy}
        onClose={() => setAsking(undefined)}
        onAct={(reason, note) => void step('return', { reason, note }, t`退回了，居委会会另外安排。`, true)}
      />
    </>
  )
}

type Asking = { open: boolean; busy: boolean; onClose: () => void }

/** When will you come? One tap; the resident sees it. */
function Accept({ open, busy, onClose, onAct }: Asking & { onAct: (at: string | null) => void }) {
  const { t } = useLingui()
  const now = useNow()
  const today = dayOf(now)
  const tomorrow = addDays(today, 1)
  const times = [
    { word: t`今天下班前`, at: instantAt(today, 17 * 60 + 30) },
    { word: t`明天上午`, at: instantAt(tomorrow, 11 * 60 + 30) },
    { word: t`明天下午`, at: instantAt(tomorrow, 17 * 60 + 30) },
    { word: t`后天`, at: instantAt(addDays(today, 2), 17 * 60 + 30) },
  ].filter(({ at }) => at > now)
  return (
    <Modal open={open} onClose={onClose} title={t`什么时候去`}>
      <p className="muted">{t`居民会看到您的名字和时间。`}</p>
      <Buttons how="stacked">
        {times.map(({ word, at }) => (
          <Button key={word} wide busy={busy} onClick={() => onAct(at.toISOString())}>
            {word}
          </Button>
        ))}
        <Button wide look="quiet" busy={busy} onClick={() => onAct(null)}>{t`先接单，时间再说`}</Button>
      </Buttons>
    </Modal>
  )
}

function Return({ open, busy, onClose, onAct }: Asking & { onAct: (reason: string, note: string | null) => void }) {
  const { t } = useLingui()
  const { reasons } = useWords()
  const [reason, setReason] = useState('not-ours')
  const [note, setNote] = useState('')
  return (
    <Modal
      open={open}
      onClose={onClose}
      title={t`为什么退回`}
      foot={
        <>
          <Button onClick={onClose}>{t`先不`}</Button>
          <Button
            look="primary"
            busy={busy}
            disabled={reason === 'other' && note.trim() === ''}
            onClick={() => onAct(reason, note.trim() === '' ? null : note)}
          >
            {t`退回`}
          </Button>
        </>
      }
    >
      {returnReasons.map((one) => (
        <ChoiceCard
          key={one}
          name="reason"
          value={one}
          word={reasons[one]}
          on={reason === one}
          onChoose={() => setReason(one)}
        />
      ))}
      <label className="field">
        <span className="label">{t`再说几个字`}</span>
        <textarea
          className="input"
          rows={2}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
    </Modal>
  )
}
