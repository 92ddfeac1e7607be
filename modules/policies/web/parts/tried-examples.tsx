import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Note, Row, Rows, Section } from '#kit/web/card.tsx'
import { State } from '#kit/web/state.tsx'
import { useSay, type Version } from '../reading.ts'
import { useVerdictWords } from '../words.ts'

type Example = Version['examples'][number]
type Verdict = Example['expect']

export interface Tried {
  examples: { name: string; expect: Verdict; found: Verdict }[]
  fault: { zh: string; en: string } | null
}

interface Props {
  examples: readonly Example[]
  tried: Tried | undefined
  from: string
  onChange: (examples: Example[]) => void
}

/** The policy's own examples, written here as tests, and how they come out. */
export function TriedExamples({ examples, tried, from, onChange }: Props) {
  const { t } = useLingui()
  const say = useSay()
  const put = (place: number, example: Example) => onChange(examples.map((one, at) => (at === place ? example : one)))
  const add = () => onChange([...examples, { name: t`新例子`, on: from, facts: {}, expect: 'unknown' }])
  return (
    <Section
      title={t`例子`}
      hint={t`发布时自动算一遍，有一个不对就发不出去。`}
      end={<Button onClick={add}>{t`加一个例子`}</Button>}
    >
      {tried === undefined ? null : tried.fault === null ? (
        <Note look="good" live>{t`例子都对，可以发布。`}</Note>
      ) : (
        <Note look="bad" live>
          {say(tried.fault)}
        </Note>
      )}
      <Card flush>
        <Rows>
          {examples.map((example, place) => (
            <OneExample
              // An example is known by its place: its name is being written.
              key={place}
              example={example}
              found={tried?.examples[place]?.found}
              onChange={(changed) => put(place, changed)}
              onDrop={() => onChange(examples.filter((one) => one !== example))}
            />
          ))}
        </Rows>
      </Card>
    </Section>
  )
}

type OneProps = {
  example: Example
  found: Verdict | undefined
  onChange: (example: Example) => void
  onDrop: () => void
}

function OneExample({ example, found, onChange, onDrop }: OneProps) {
  const { t } = useLingui()
  const words = useVerdictWords()
  const [open, setOpen] = useState(false)
  const short = { yes: words.yes.word, no: t`不符合`, unknown: words.unknown.word }
  const right = found === undefined || found === example.expect
  return (
    <Row
      title={example.name}
      end={
        <State is={found === undefined ? 'idle' : right ? 'done' : 'against'}>
          {found === undefined ? t`应当${short[example.expect]}` : right ? t`算对了` : t`算出来是${short[found]}`}
        </State>
      }
    >
      {open ? <EditExample example={example} short={short} onChange={onChange} /> : null}
      <Button look="quiet" edge="start" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t`收起` : t`改`}
        <span className="sr">{example.name}</span>
      </Button>
      {open ? <Button look="quiet" onClick={onDrop}>{t`去掉`}</Button> : null}
    </Row>
  )
}

type EditProps = { example: Example; short: Record<Verdict, string>; onChange: (example: Example) => void }

function EditExample({ example, short, onChange }: EditProps) {
  const { t } = useLingui()
  const [written, setWritten] = useState(() => JSON.stringify(example.facts))
  const [fault, setFault] = useState(false)
  const write = (text: string) => {
    setWritten(text)
    try {
      const facts = JSON.parse(text) as Example['facts']
      setFault(false)
      onChange({ ...example, facts })
    } catch {
      setFault(true)
    }
  }
  return (
    <div className="fields">
      <label className="field">
        <span className="label">{t`名称`}</span>
        <input
          className="input"
          value={example.name}
          onChange={(event) => onChange({ ...example, name: event.target.value })}
        />
      </label>
      <label className="field">
        <span className="label">{t`哪一天`}</span>
        <input
          className="input"
          type="date"
          value={example.on}
          onChange={(event) => onChange({ ...example, on: event.target.value })}
        />
      </label>
      <label className="field">
        <span className="label">{t`已知的事实`}</span>
        <textarea
          className="input condition"
          rows={2}
          spellCheck={false}
          value={written}
          aria-invalid={fault}
          onChange={(event) => write(event.target.value)}
        />
        {fault ? (
          <span className="error" role="alert">
            {t`括号或引号没有写全。`}
          </span>
        ) : null}
      </label>
      <label className="field">
        <span className="label">{t`应当是`}</span>
        <select
          className="input"
          value={example.expect}
          onChange={(event) => onChange({ ...example, expect: event.target.value as Verdict })}
        >
          {(Object.keys(short) as Verdict[]).map((key) => (
            <option key={key} value={key}>
              {short[key]}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
