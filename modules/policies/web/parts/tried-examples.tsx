import { useLingui } from '@lingui/react/macro'
import { Card, Note, Row, Rows, Section } from '#kit/web/card.tsx'
import { State } from '#kit/web/state.tsx'
import { useSay, type Version } from '../reading.ts'
import { useVerdictWords } from '../words.ts'

export interface Tried {
  examples: { name: string; expect: 'yes' | 'no' | 'unknown'; found: 'yes' | 'no' | 'unknown' }[]
  fault: { zh: string; en: string } | null
}

/** The policy's own examples, and how they come out. */
export function TriedExamples({ examples, tried }: { examples: Version['examples']; tried: Tried | undefined }) {
  const { t } = useLingui()
  const say = useSay()
  const words = useVerdictWords()
  const short = { yes: words.yes.word, no: t`不符合`, unknown: words.unknown.word }
  return (
    <Section title={t`例子`} hint={t`发布时自动算一遍，有一个不对就发不出去。`}>
      {tried === undefined ? null : tried.fault === null ? (
        <Note look="good" live>{t`例子都对，可以发布。`}</Note>
      ) : (
        <Note look="bad" live>
          {say(tried.fault)}
        </Note>
      )}
      <Card flush>
        <Rows>
          {examples.map((example, place) => {
            const found = tried?.examples[place]?.found
            const right = found === undefined || found === example.expect
            return (
              <Row
                key={example.name}
                title={example.name}
                end={
                  <State is={found === undefined ? 'idle' : right ? 'done' : 'against'}>
                    {found === undefined ? short[example.expect] : right ? t`算对了` : t`算出来是${short[found]}`}
                  </State>
                }
              >
                <p className="muted small">{t`应当${short[example.expect]}`}</p>
              </Row>
            )
          })}
        </Rows>
      </Card>
    </Section>
  )
}
