import { Plural, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Card, Facts, Note, Section } from '#kit/web/card.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { State } from '#kit/web/state.tsx'
import { Timeline } from '#kit/web/steps.tsx'
import { When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { CallFirst, useDangers } from '../call-first.tsx'
import { MatterSteps, Owed } from '../matter-row.tsx'
import { useBeyondReasons, useMomentWords } from '../moment-words.tsx'
import type { MyMatter } from '../reading.ts'
import { isOpen, useStateOf, type Status } from '../words.ts'
import { FileStrip } from './file-strip.tsx'
import { MyWord } from './my-word.tsx'
import { OtherSteps } from './other-steps.tsx'

/** Ended without the four steps being gone through. */
const STOPPED = new Set<Status>(['beyond-remit', 'merged', 'withdrawn'])

export type Word = {
  answer: 'confirmed' | 'disputed' | 'withdrawn' | 'confidential' | 'nudged'
  note?: string | null
  files?: string[]
}
export type Answer = (word: Word) => Promise<void>

type Props = {
  matter: MyMatter
  /** Where its files are opened, and where a new one goes, by its id. */
  files: string
  upload: (id: string) => string
  /** The receipt code, where it is followed without an account. */
  pass?: string
  back?: { to: string; word?: string }
  tel?: string | null
  name?: string
  /** Above everything: the receipt of one just sent. */
  first?: ReactNode
  answer: Answer
}

/** A matter as the resident follows it: state, steps, who and when, what I can say, what happened, photos. */
export function MatterView({ matter, files, upload, pass, back, tel, name, first, answer }: Props) {
  const { t } = useLingui()
  const state = useStateOf()(matter)
  const dangers = useDangers()
  return (
    <PhonePage
      back={back}
      {...(tel === undefined ? {} : { tel })}
      {...(name === undefined ? {} : { name })}
      kicker={
        <>
          <span className="num">{matter.number}</span>
          <span>{matter.place}</span>
        </>
      }
      tabTitle={matter.title}
      title={matter.title}
      lead={<State is={state.is}>{state.word}</State>}
    >
      {first}
      {matter.urgent !== null && isOpen(matter) ? (
        <CallFirst urgent={matter.urgent} says={t`${dangers[matter.urgent]}：还没打电话的，请马上打。`} />
      ) : null}
      {STOPPED.has(matter.status) ? null : (
        <Card>
          <MatterSteps matter={matter} />
          {isOpen(matter) || matter.status === 'done' ? <Owed matter={matter} /> : null}
          {matter.households > 1 ? (
            <p className="small muted above">
              <Plural value={matter.households} one="# 户在等这件事" other="# 户在等这件事" />
            </p>
          ) : null}
        </Card>
      )}
      <Beyond matter={matter} />
      <MyWord matter={matter} upload={upload} answer={answer} />
      <Section title={t`经过`}>
        <Story matter={matter} />
      </Section>
      {matter.words === null && matter.files.length === 0 ? null : (
        <Section title={matter.mine ? t`您报的` : t`照片`}>
          {matter.words === null ? null : <p>{matter.words}</p>}
          <FileStrip files={matter.files} address={files} {...(pass === undefined ? {} : { pass })} />
        </Section>
      )}
      {matter.looks.length === 0 ? null : (
        <Section title={t`谁看过您的姓名电话`}>
          <Facts
            rows={matter.looks.map(({ at, by, reason }) => [
              <When key={at} at={at} />,
              [by ?? t`居委会`, reason].filter(Boolean).join(comma()),
            ])}
          />
        </Section>
      )}
      <OtherSteps matter={matter} answer={answer} />
    </PhonePage>
  )
}

function Beyond({ matter }: { matter: MyMatter }) {
  const { t } = useLingui()
  const reasons = useBeyondReasons()
  if (matter.status !== 'beyond-remit') return null
  const said = matter.timeline.findLast(({ kind }) => kind === 'beyond-remit')?.note
  return (
    <div className="above">
      <Note look="info">
        <b>{t`这件居委会办不了：${reasons[matter.beyondReason ?? 'other'] ?? ''}`}</b>
        {said ? <p>{said}</p> : null}
        <p className="small">{t`理由是公开的。您觉得不对，可以再说。`}</p>
      </Note>
    </div>
  )
}

function Story({ matter }: { matter: MyMatter }) {
  const { t } = useLingui()
  const said = useMomentWords(matter.mine)
  const last = matter.timeline.length - 1
  const going = isOpen(matter) || matter.status === 'done'
  return (
    <Timeline
      moments={matter.timeline.map((moment, place) => ({
        id: moment.id,
        time: <When at={moment.at} />,
        what: <b>{said(moment)}</b>,
        more:
          moment.note === null && moment.facts.promise === null ? undefined : (
            <>
              {moment.note}
              {moment.facts.promise === null ? null : (
                <span className="muted small">
                  {' '}
                  {moment.facts.promise.text ?? t`说好`} <When at={moment.facts.promise.at} />
                </span>
              )}
            </>
          ),
        now: going && place === last,
      }))}
    />
  )
}
