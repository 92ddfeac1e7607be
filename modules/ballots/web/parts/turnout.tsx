import { Trans, useLingui } from '@lingui/react/macro'
import { ThresholdBar, ThresholdKey } from '#kit/web/bars.tsx'
import { Section } from '#kit/web/card.tsx'
import { counted } from '#kit/web/figures.tsx'
import type { Turnout, Vote } from '../reading.ts'
import { metres, useBarWord } from '../words.ts'

/** How many take part, against the line, by heads and, of owners, by area; never for what. */
export function TurnoutBars({ turnout, electorate }: { turnout: Turnout; electorate: Vote['electorate'] }) {
  const { t } = useLingui()
  const barWord = useBarWord()
  const { heads, takingHeads, leastHeads, missingHeads } = turnout
  const owners = electorate === 'owners'
  const line = barWord(turnout.quorum)
  return (
    <Section title={t`投的人够不够`}>
      <ThresholdKey>{owners ? t`线是${line}，两样都过才算数` : t`线是${line}，过了才算数`}</ThresholdKey>
      <ThresholdBar
        title={owners ? t`户数` : t`人数`}
        end={
          <Trans>
            <b>{counted(takingHeads)}</b> / {counted(heads)} 户
          </Trans>
        }
        value={takingHeads}
        whole={heads}
        line={leastHeads}
        says={t`${counted(takingHeads)} 户参加，一共 ${counted(heads)} 户，满 ${counted(leastHeads)} 户算数`}
        under={
          missingHeads === 0 ? (
            t`满 ${counted(leastHeads)} 户算数，已经够了`
          ) : (
            <Trans>
              满 {counted(leastHeads)} 户算数，<b>还差 {counted(missingHeads)} 户</b>
            </Trans>
          )
        }
      />
      {owners ? <AreaBar turnout={turnout} /> : null}
      {turnout.disputed > 0 ? (
        <p className="muted small above">{t`另有 ${turnout.disputed} 套有争议，没有算在里面。`}</p>
      ) : null}
    </Section>
  )
}

function AreaBar({ turnout }: { turnout: Turnout }) {
  const { t } = useLingui()
  const [area, taking, least, missing] = [turnout.area, turnout.takingArea, turnout.leastArea, turnout.missingArea].map(
    metres,
  )
  return (
    <ThresholdBar
      title={t`面积`}
      end={
        <Trans>
          <b>{taking}</b> / {area} ㎡
        </Trans>
      }
      value={turnout.takingArea}
      whole={turnout.area}
      line={turnout.leastArea}
      says={t`${taking} 平方米参加，一共 ${area} 平方米，满 ${least} 平方米算数`}
      under={
        turnout.missingArea === 0 ? (
          t`满 ${least} ㎡ 算数，已经够了`
        ) : (
          <Trans>
            满 {least} ㎡ 算数，<b>还差 {missing} ㎡</b>
          </Trans>
        )
      }
    />
  )
}
