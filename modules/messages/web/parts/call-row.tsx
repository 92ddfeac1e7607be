import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import { AskWhy } from '#kit/web/ask-why.tsx'
import { Button } from '#kit/web/button.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { When } from '#kit/web/when.tsx'
import { colon, comma } from '#kit/web/marks.ts'
import { type Call, useAct } from '../reading.ts'
import { useOutcomes } from '../words.ts'
import { NoteCall } from './note-call.tsx'

const MINUTE = 60_000

/** Somebody to phone: who, the masked number, what to say, what came of earlier tries; three answers. */
export function CallRow({ call }: { call: Call }) {
  const { t } = useLingui()
  const outcomes = useOutcomes()
  const act = useAct()
  const [asking, setAsking] = useState(false)
  const [noting, setNoting] = useState<'reached' | 'no-answer' | 'another-day'>()
  const [shown, setShown] = useState<{ name: string; phones: readonly string[] }>()
  useEffect(() => {
    if (shown === undefined) return undefined
    const timer = setTimeout(() => setShown(undefined), MINUTE)
    return () => clearTimeout(timer)
  }, [shown])
  const name = shown?.name ?? call.name
  return (
    <article className="row call-row" aria-label={call.name}>
      <div>
        <h2 className="call-name">
          {name}
          {call.address ? <span className="muted small">　{call.address}</span> : null}
        </h2>
        <p>
          {shown
            ? shown.phones.map((phone) => (
                <TextLink key={phone} to={`tel:${phone}`}>
                  {phone}
                </TextLink>
              ))
            : null}
          {!shown && call.phones.length > 0 ? (
            <>
              <span className="num">{call.phones.join(' ')}</span>{' '}
              <button type="button" className="link small" onClick={() => setAsking(true)}>
                {t`显示号码`}
                <span className="sr">{call.name}</span>
              </button>
            </>
          ) : null}
          {!shown && call.phones.length === 0 ? <span className="muted">{t`没有留号码，要上门说一声`}</span> : null}
        </p>
        <p className="call-says">{call.text}</p>
        <ul className="call-tries muted small">
          {call.tries.map((one) => (
            <li key={one.at}>
              <When at={one.at} /> {one.by}
              {colon()}
              {[outcomes[one.outcome] ?? one.outcome, one.note].filter(Boolean).join(comma())}
            </li>
          ))}
        </ul>
      </div>
      <div className="btns">
        <Button look="soft" onClick={() => setNoting('reached')}>
          {t`打通了`}
          <span className="sr">{call.name}</span>
        </Button>
        <Button onClick={() => setNoting('no-answer')}>
          {t`没打通`}
          <span className="sr">{call.name}</span>
        </Button>
        <Button onClick={() => setNoting('another-day')}>
          {t`改天`}
          <span className="sr">{call.name}</span>
        </Button>
      </div>
      <AskWhy
        open={asking}
        title={t`看${name}的号码`}
        usual={[t`打电话告知`, t`回复报来的事`]}
        onClose={() => setAsking(false)}
        onAct={async (reason) => {
          const found = await act('POST', `messages/call-list/${call.id}/number`, { reason })
          setShown(found as { name: string; phones: string[] })
        }}
      />
      {noting === undefined ? null : <NoteCall outcome={noting} call={call} onClose={() => setNoting(undefined)} />}
    </article>
  )
}
