import { useLingui } from '@lingui/react/macro'
import { clockOf, dayOf, daysBetween } from '#kit/pure/shanghai-time.ts'
import { areaAsMetres } from '#kit/web/figures.tsx'
import { useDate, usePaperDate } from '#kit/web/when.tsx'
import type { Verdict } from '../reading.ts'
import { useVerdictWords } from '../words.ts'

/**
 * Whom it was asked of and how it went, from the notice to the count: what a loser asks first. `board`: on what hangs on a board.
 */
export function CoursePart({ verdict, board }: { verdict: Verdict; board?: boolean }) {
  const { t } = useLingui()
  const [date, paper] = [useDate(), usePaperDate()]
  const { noticedAt, openedAt, closesAt, closedAt, extensions } = verdict
  const day = (at: string) => (board ? paper.day : date)(dayOf(new Date(at)))
  if (noticedAt === null) return null
  const ahead = daysBetween(dayOf(new Date(noticedAt)), dayOf(new Date(openedAt)))
  const [noticed, opened, closes, counted] = [day(noticedAt), day(openedAt), day(closesAt), day(closedAt)]
  const until = clockOf(new Date(closesAt))
  return (
    <>
      {board ? null : <h2>{t`谁有票，怎么办的`}</h2>}
      <RollLines verdict={verdict} day={day} />
      <p>{t`${noticed}公示，提前 ${ahead} 天；${opened}开始，${closes} ${until} 截止，${counted}开票。`}</p>
      {extensions.map((one) => (
        <p key={one.at}>{t`${day(one.at)}延长到${day(one.until)}：${one.reason}`}</p>
      ))}
    </>
  )
}

function RollLines({ verdict, day }: { verdict: Verdict; day: (at: string) => string }) {
  const { t } = useLingui()
  const { heads } = useVerdictWords()
  const { roll, electorate } = verdict
  if (roll === null) return null
  const all = heads(roll.heads, electorate)
  const area = areaAsMetres(roll.area)
  const frozen = roll.frozenAt === null ? '—' : day(roll.frozenAt)
  const { rights: left, list } = roll.excluded
  return (
    <>
      <p>
        {electorate === 'owners' ? t`有表决权的 ${all}，${area} ㎡。` : t`有表决权的 ${all}。`}
        {roll.corrections === 0
          ? t`名册${frozen}定下，以后没有更正过。`
          : t`名册${frozen}定下，以后两人更正过 ${roll.corrections} 次。`}
        {left === 0 ? t`没有一套被排除在外。` : t`有 ${left} 套指名排除，不在任何一个数里。`}
      </p>
      {list && list.length > 0 ? (
        <details>
          <summary className="small">{t`排除的 ${left} 套，逐套看`}</summary>
          <ul className="small">
            {list.map((label) => (
              <li key={label}>{label}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {roll.digest === null ? null : (
        <details className="verdict-digest">
          <summary>{t`名册的 SHA-256`}</summary>
          {roll.digest}
        </details>
      )}
    </>
  )
}
