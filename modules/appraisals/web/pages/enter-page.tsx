import '../appraisals.css'
import { useLingui } from '@lingui/react/macro'
import { type FormEvent, useRef, useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useHere, useSend } from '#kit/web/here.ts'
import { sentenceOf } from '#kit/web/refused.ts'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import type { Way } from '../../domain/words.ts'
import { nothingSaid, Questions } from '../parts/questions.tsx'
import { readSheet, useRound } from '../reading.ts'
import { useAppraisalWords } from '../words.ts'

const saying = (error: unknown) => sentenceOf(error)

/** Types paper sheets in, one after another: the number, the crosses, the next one. */
export function EnterPage() {
  const { t } = useLingui()
  const { roundId } = usePathParams<'roundId'>()
  const { data: round, error } = useRound(roundId)
  const { ways } = useAppraisalWords()
  const send = useSend('appraisals')
  const here = useHere()
  const field = useRef<HTMLInputElement>(null)
  const [number, setNumber] = useState('')
  const [sheet, setSheet] = useState<{ number: string; subjects: readonly string[]; answered: boolean }>()
  const [said, setSaid] = useState(nothingSaid)
  const [news, setNews] = useState<{ look: 'good' | 'bad'; words: string }>()
  const [busy, setBusy] = useState(false)
  if (!round) return error ? <ErrorState error={error} /> : <Skeleton page />

  const work = async (what: () => Promise<void>) => {
    setBusy(true)
    setNews(undefined)
    try {
      await what()
    } catch (failed) {
      setNews({ look: 'bad', words: saying(failed) })
    } finally {
      setBusy(false)
    }
  }
  const look = (event: FormEvent) => {
    event.preventDefault()
    const typed = number.trim()
    if (typed === '') return
    void work(async () => {
      setSheet({ number: typed, ...(await readSheet(here, roundId, typed)) })
      setSaid(nothingSaid)
    })
  }
  const enter = () =>
    work(async () => {
      const { replaced } = await send('PUT', `/appraisals/${roundId}/sheets/${sheet?.number ?? ''}`, said)
      const before = replaced as Way | null
      setNews({
        look: 'good',
        words: before === null ? t`记下了，下一份。` : t`记下了。这户之前用${ways[before]}评过，现在以这一份为准。`,
      })
      setSheet(undefined)
      setNumber('')
      field.current?.focus()
    })
  return (
    <DeskPage
      tabTitle={t`录问卷`}
      title={t`录纸质问卷：已经录了 ${round.ways.paper} 份`}
      lead={t`照纸上的勾点，没勾的空着。编号看不出是哪一户，请不要去对门牌。`}
      actions={<LinkButton to={`/appraisals/${roundId}/work`}>{t`回评议`}</LinkButton>}
    >
      <form className="enter-number" onSubmit={look}>
        <div className="field">
          <label htmlFor="sheet-number">{t`问卷右上角的编号`}</label>
          <input
            id="sheet-number"
            ref={field}
            className="input num"
            inputMode="numeric"
            autoComplete="off"
            maxLength={7}
            value={number}
            onChange={(event) => {
              setNumber(event.target.value)
              setSheet(undefined)
            }}
          />
        </div>
        {sheet ? null : (
          <Button look="primary" type="submit" busy={busy}>
            {t`打开这份`}
          </Button>
        )}
      </form>
      {news ? (
        <div className="above">
          <Note look={news.look} live>
            {news.words}
          </Note>
        </div>
      ) : null}
      {sheet ? (
        <div className="above">
          {sheet.answered ? <Note look="wait">{t`这户已经评过，交上去会换掉之前的那一份。`}</Note> : null}
          {round.subjects
            .filter((one) => sheet.subjects.includes(one.id))
            .map((subject) => (
              <section className="appraised" key={subject.id}>
                <h2>{subject.name}</h2>
                <Questions subject={subject} said={said} onSaid={setSaid} />
              </section>
            ))}
          <div className="above">
            <Button look="primary" busy={busy} onClick={() => void enter()}>
              {t`记下这份`}
            </Button>
          </div>
        </div>
      ) : null}
    </DeskPage>
  )
}
