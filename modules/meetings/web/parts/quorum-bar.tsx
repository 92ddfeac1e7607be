import { useLingui } from '@lingui/react/macro'
import { ThresholdBar } from '#kit/web/bars.tsx'
import { stop } from '#kit/web/marks.ts'
import type { Base } from '../../domain/words.ts'
import type { Live } from '../reading.ts'
import { useMeetingWords } from '../words.tsx'

type Props = { quorum: Live['quorum']; base: Base | null; came: number }

/** How many are there, the line they have to reach, how many are missing. */
export function QuorumBar({ quorum, base, came }: Props) {
  const { t } = useLingui()
  const { bases } = useMeetingWords()
  const { present, whole, needed, missing, met } = quorum
  const of = base === null ? t`人` : bases[base]
  if (whole === null || needed === null || met === null) {
    return (
      <p className="big">{whole === null ? t`到了 ${came} 人` : t`到了 ${present} / ${whole} ${of}，共 ${came} 人`}</p>
    )
  }
  const says = met ? t`到了 ${present} ${of}，够了` : t`到了 ${present} ${of}，还差 ${missing}`
  return (
    <ThresholdBar
      title={says}
      end={`${present} / ${whole}`}
      value={present}
      whole={whole}
      line={needed}
      lineWord={needed}
      under={t`${whole} ${of}里要到 ${needed}，会场里共 ${came} 人。`}
      says={`${says}${stop()}${t`${whole} ${of}里要到 ${needed}，会场里共 ${came} 人。`}`}
    />
  )
}
