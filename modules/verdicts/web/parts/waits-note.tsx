import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import type { Verdict } from '../reading.ts'

/** What is to be done before the result, or its correction, may be announced; at the desk also where. */
export function WaitsNote({ verdict, desk }: { verdict: Verdict; desk?: boolean }) {
  const { t } = useLingui()
  const { waits, announcement } = verdict
  if (waits === null) return null
  const { is, papers } = waits
  const says = {
    draw: t`纸票还没抽查复核：先掷骰子抽票，由没录过的人看原票。`,
    look: t`抽查复核还没完，还有 ${papers} 张纸票没看。`,
    confirm: t`复核看出 ${papers} 张纸票和录的不一样，等另一位看原票。`,
    answer: t`有人提出再复核一次，等另一位答复。`,
    count: t`复核更正了 ${papers} 张纸票，正在重新计票。`,
  }[is]
  const acts = { draw: t`去抽票`, look: t`去看票`, confirm: t`去看原票`, answer: t`去答复`, count: null }[is]
  return (
    <div className="verdict-says">
      <Note look={is === 'confirm' ? 'bad' : 'wait'}>
        {says} {announcement === null ? t`这一步做完才能公告。` : t`公告照旧，有更正会另贴。`}
        {desk && acts !== null ? (
          <p className="above">
            <LinkButton to={`/papers/${verdict.id}/recount`}>{acts}</LinkButton>
          </p>
        ) : null}
      </Note>
    </div>
  )
}
