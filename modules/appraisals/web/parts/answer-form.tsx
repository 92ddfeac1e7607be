import { useLingui } from '@lingui/react/macro'
import { type ReactNode, useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { useDraft } from '#kit/web/draft.ts'
import { useHere, useSend } from '#kit/web/here.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import type { Way } from '../../domain/words.ts'
import type { Detail } from '../reading.ts'
import { nothingSaid, Questions } from './questions.tsx'

type Props = {
  round: Detail
  /** The home that answers, and about whom. */
  home: { homeId: string; address: string; subjects: readonly string[] }
  way: 'answers' | 'door'
  back: string
  lead: ReactNode
  onDone: (replaced: Way | null) => void
}

/** One subject a screen, three taps each; kept on this device until it is sent. */
export function AnswerForm({ round, home, way, back, lead, onDone }: Props) {
  const { t } = useLingui()
  const send = useSend('appraisals')
  const here = useHere()
  const { value: said, change, drop } = useDraft(`appraisals.${here}.${round.id}.${home.homeId}`, nothingSaid)
  const [at, setAt] = useState(0)
  const { busy, problem, run } = useDeed()
  const subjects = round.subjects.filter((one) => home.subjects.includes(one.id))
  const subject = subjects[at]
  const last = at === subjects.length - 1
  const goTo = (to: number) => {
    setAt(to)
    globalThis.scrollTo(0, 0)
  }
  const go = async () => {
    if (!last) return goTo(at + 1)
    await run(async () => {
      const { replaced } = await send('PUT', `/appraisals/${round.id}/${way}/${home.homeId}`, said)
      drop()
      onDone((replaced ?? null) as Way | null)
    })
  }
  if (subject === undefined) return null
  return (
    <PhonePage
      tabTitle={round.title}
      kicker={t`${at + 1} / ${subjects.length}`}
      title={subject.name}
      lead={at === 0 ? lead : undefined}
      back={{ to: back }}
      dock={
        <Button look="primary" busy={busy} onClick={() => void go()}>
          {last ? t`交上去` : t`下一个：${subjects[at + 1]?.name ?? ''}`}
        </Button>
      }
    >
      <div className="p-body" key={subject.id}>
        <Questions subject={subject} said={said} onSaid={change} />
        {at > 0 ? (
          <div className="above">
            <Button look="quiet" onClick={() => goTo(at - 1)}>{t`上一个：${subjects[at - 1]?.name ?? ''}`}</Button>
          </div>
        ) : null}
        {problem === undefined ? null : (
          <div className="above">
            <Note look="bad" live>
              {problem}
            </Note>
          </div>
        )}
      </div>
    </PhonePage>
  )
}
