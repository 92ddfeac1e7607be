import '../people.css'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import type { MaskedField } from '../../contract/words.ts'
import { AskWhy } from '#kit/web/ask-why.tsx'
import { Button } from '#kit/web/button.tsx'
import { Facts } from '#kit/web/card.tsx'
import type { IconShape } from '#kit/web/icon.tsx'
import { TextLink } from '#kit/web/link.tsx'
import type { Revealed } from '../reading.ts'
import { useAct } from '../reading.ts'
import { useFieldNames, useWords } from '../words.ts'
import { useUsualReasons } from './usual-reasons.ts'

const MINUTE = 60_000

type Props = {
  personId: string
  /** Which masked fields are opened. */
  fields: readonly MaskedField[]
  /** On the link: 显示全部, 打电话. */
  word: string
  /** Said after the word for those who hear: of whom. */
  whose: string
  /** As a button with this icon instead of a link. */
  button?: IconShape
}

/** Opens what is masked about a person: a link that asks why, and for a minute the values. */
export function Reveal({ personId, fields, word, whose, button }: Props) {
  const { t } = useLingui()
  const act = useAct()
  const usual = useUsualReasons()
  const [asking, setAsking] = useState(false)
  const [values, setValues] = useState<Revealed>()
  useEffect(() => {
    if (values === undefined) return undefined
    const timer = setTimeout(() => setValues(undefined), MINUTE)
    return () => clearTimeout(timer)
  }, [values])
  if (values) return <RevealedFacts values={values} />
  return (
    <>
      {button ? (
        <Button icon={button} onClick={() => setAsking(true)}>
          {word}
          <span className="sr">{whose}</span>
        </Button>
      ) : (
        <>
          <button type="button" className="link small" onClick={() => setAsking(true)}>
            {word}
            <span className="sr">{whose}</span>
          </button>
          <span className="small muted"> {t`要写理由`}</span>
        </>
      )}
      <AskWhy
        open={asking}
        onClose={() => setAsking(false)}
        title={t`看${whose}的资料`}
        usual={usual}
        onAct={async (reason) => {
          const answer = (await act('POST', `persons/${personId}/reveal`, { fields, reason })) as { values: Revealed }
          setValues(answer.values)
        }}
      >
        <FieldList fields={fields} />
      </AskWhy>
    </>
  )
}

function FieldList({ fields }: { fields: readonly string[] }) {
  const { t } = useLingui()
  const names = useFieldNames()
  const list = fields.map((field) => names[field] ?? field).join(t`、`)
  return <p>{t`会显示：${list}。一分钟后自己遮住。`}</p>
}

/** The opened values; telephone numbers can be called. */
function RevealedFacts({ values }: { values: Revealed }) {
  const names = useFieldNames()
  const { employments } = useWords()
  const work = values.work
    ? [employments[values.work.employment as keyof typeof employments], values.work.workplace].filter(Boolean).join(' ')
    : undefined
  const background = values.background
    ? [values.background.ethnicity, values.background.politics].filter(Boolean).join(' ')
    : undefined
  return (
    <div role="status" className="revealed">
      <Facts
        rows={[
          [names['name'], values.name],
          [names['idNumber'], values.idNumber && <span className="num">{values.idNumber}</span>],
          [names['birthDate'], values.birthDate],
          [
            names['phones'],
            values.phones?.length ? <Numbers numbers={values.phones.map((one) => one.number)} /> : null,
          ],
          [names['work'], work],
          [names['registeredAddress'], values.registeredAddress],
          [names['background'], background],
          [names['remark'], values.remark],
          ...(values.relatives ?? []).map(
            (one) => [one.name, one.phone ? <Numbers key={one.id} numbers={[one.phone]} /> : '—'] as const,
          ),
        ]}
      />
    </div>
  )
}

function Numbers({ numbers }: { numbers: readonly string[] }) {
  return numbers.map((number) => (
    <TextLink key={number} to={`tel:${number}`}>
      {number}
    </TextLink>
  ))
}
