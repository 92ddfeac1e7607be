import { useLingui } from '@lingui/react/macro'
import { officialDay } from '#kit/pure/official-words.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { useSpokenLanguage, WhenDay } from '#kit/web/when.tsx'
import type { Verdict } from '../reading.ts'

type Recount = Verdict['recounts'][number]

/**
 * What was drawn of the papers, how many, what came of it, and why again: whether the count rests on what stands on the papers.
 * `board`: on what hangs on a board, where no name and no flat may stand.
 */
export function Recounts({ recounts, board }: { recounts: readonly Recount[]; board?: boolean }) {
  return recounts.map((one) => (
    <div key={one.round} className={board ? undefined : 'verdict-recount small'}>
      <p>
        <Name recount={one} several={recounts.length > 1} />
        <Drawn recount={one} board={board === true} /> <Found recount={one} />
      </p>
      <Asked why={one.why} board={board === true} />
      <Dice recount={one} board={board === true} />
    </div>
  ))
}

function Name({ recount, several }: { recount: Recount; several: boolean }) {
  const { t } = useLingui()
  return <b>{several ? t`第 ${recount.round} 次抽查复核：` : t`抽查复核：`}</b>
}

function Drawn({ recount, board }: { recount: Recount; board: boolean }) {
  const { t } = useLingui()
  const language = useSpokenLanguage()
  const { needed, state, papers, looked, size, least, endedAt } = recount
  if (!needed) return t`${papers} 张录过的票就算全录错，结果也不会变，不用抽。`
  if (state === 'waiting') return t`还没抽。`
  if (endedAt === null) return t`要看 ${size} 张，看了 ${looked} 张。`
  const day = dayOf(new Date(endedAt))
  return (
    <>
      {board ? officialDay(day, language) : <WhenDay day={day} />}
      {looked === papers
        ? t`，${papers} 张录过的票全部由没录过的人看了原票（录错 ${least} 张结果才会变）。`
        : t`，从 ${papers} 张录过的票里掷骰子抽出 ${looked} 张，由没录过的人看了原票（录错 ${least} 张结果才会变）。`}
    </>
  )
}

function Found({ recount }: { recount: Recount }) {
  const { t } = useLingui()
  const { needed, looked, errors, corrected, endedAt } = recount
  if (!needed || looked === 0) return null
  if (errors === 0) return endedAt === null ? t`到现在都一样。` : t`和录的都一样。`
  if (corrected === 0)
    return endedAt === null ? t`${errors} 张和录的不一样。` : t`${errors} 张和录的不一样，另外的人再看。`
  return corrected === errors
    ? t`${errors} 张和录的不一样，都由另外两人看过原票更正，已重新计票。`
    : t`${errors} 张和录的不一样，其中 ${corrected} 张由另外两人看过原票更正，已重新计票。`
}

/** A recount after the first: one said why, another agreed. */
function Asked({ why, board }: { why: Recount['why']; board: boolean }) {
  const { t } = useLingui()
  if (why === null) return null
  const { by, with: other, open } = why
  const words = board && !open ? null : why.words
  if (board || by === null || other === null)
    return <p>{words === null ? t`由一人提出、另一人同意。` : t`由一人提出、另一人同意，理由：${words}`}</p>
  return <p>{words === null ? t`${by}提出，${other}同意。` : t`${by}提出，${other}同意，理由：${words}`}</p>
}

/** From the dice everybody draws the same papers again. */
function Dice({ recount, board }: { recount: Recount; board: boolean }) {
  const { t } = useLingui()
  const { seed, witnesses } = recount
  if (seed === null) return null
  return (
    <p className="muted num">
      {t`骰子点数 ${seed}`}
      {witnesses === null || board ? null : t`，在场：${witnesses}`}
    </p>
  )
}
