import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { areaAsMetres } from '#kit/web/figures.tsx'
import { useSend } from '#kit/web/here.ts'
import { State } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import { When } from '#kit/web/when.tsx'
import type { Correction } from '../reading.ts'
import { useRollWords } from '../words.ts'

/** Corrections of a frozen roll, those that wait first: who asked, who confirmed, why. */
export function Corrections({ rollId, corrections }: { rollId: string; corrections: readonly Correction[] }) {
  const { t } = useLingui()
  const send = useSend('rolls')
  const [asked, setAsked] = useState<{ correction: Correction; confirm: boolean }>()
  const rank = ({ state }: Correction) => (state === 'asked' ? 0 : 1)
  const answer = async (note: string) => {
    if (asked === undefined) return
    const { correction, confirm } = asked
    await send('POST', `/rolls/${rollId}/answers`, { correctionId: correction.id, confirm, note: note || null })
    toast(confirm ? t`更正生效，名册有了新的一版。` : t`没有改，理由记下了。`)
  }
  return (
    <Section title={t`更正`} hint={t`一个人提、另一个人确认，名册才改；每改一次是新的一版。`}>
      <Card flush>
        <Rows>
          {corrections
            .toSorted((one, other) => rank(one) - rank(other))
            .map((one) => (
              <CorrectionRow
                key={one.id}
                correction={one}
                onAnswer={(confirm) => setAsked({ correction: one, confirm })}
              />
            ))}
        </Rows>
      </Card>
      <ConfirmDialog
        key={asked?.correction.id}
        open={asked !== undefined}
        onClose={() => setAsked(undefined)}
        title={asked?.confirm ? t`确认更正 ${asked.correction.label}` : t`不改 ${asked?.correction.label ?? ''}`}
        act={asked?.confirm ? t`确认更正` : t`不改`}
        reason={{ label: t`说明`, required: asked?.confirm === false }}
        onAct={answer}
      >
        {asked?.confirm
          ? t`确认后名册换新的一版，校验码也换。正在投的表决跟着改，已经截止的还按当时的名册算。`
          : t`写明为什么不改。`}
      </ConfirmDialog>
    </Section>
  )
}

function CorrectionRow({ correction, onAnswer }: { correction: Correction; onAnswer: (confirm: boolean) => void }) {
  const { t } = useLingui()
  const words = useRollWords()
  const { label, kind, before, after, reason, askedBy, askedAt, state, answeredBy, answer, version, may } = correction
  return (
    <Row
      title={t`${label}：${words.corrections[kind]}`}
      end={
        state === 'asked' ? (
          <State is="doing">{t`等确认`}</State>
        ) : state === 'confirmed' ? (
          <State is="done">{t`第 ${version ?? 0} 版`}</State>
        ) : (
          <State is="idle">{t`没有改`}</State>
        )
      }
    >
      {kind === 'area' ? <p>{areaSentence(before.area, after.area)}</p> : null}
      <p>{reason}</p>
      <p className="muted small">
        {t`${askedBy} 提出`} <When at={askedAt} />
        {answeredBy === null ? null : t`，${answeredBy} 答复`}
        {answer === null ? null : t`：${answer}`}
      </p>
      {may.answer ? (
        <p className="btns above">
          <Button look="soft" onClick={() => onAnswer(true)}>{t`确认更正`}</Button>
          <Button look="quiet" onClick={() => onAnswer(false)}>{t`不改`}</Button>
        </p>
      ) : state === 'asked' ? (
        <p className="small muted">{t`您提的，要另一位同事确认。`}</p>
      ) : null}
    </Row>
  )
}

const areaSentence = (before: number | null, after: number | null): string =>
  [before, after].map((area) => (area === null ? '—' : `${areaAsMetres(area)} ㎡`)).join(' → ')
