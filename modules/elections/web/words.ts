import { useLingui } from '@lingui/react/macro'
import type { Fate, OpenReason, Stage } from '../contract/words.ts'

/** How the codes of this room are said. */
export function useElectionWords() {
  const { t } = useLingui()
  const stages: Record<Stage, string> = {
    preparing: t`准备`,
    open: t`发票、投票`,
    counting: t`开箱点票`,
    closed: t`已结束`,
  }
  const fates: Record<Fate, string> = {
    out: t`还没交回`,
    'in-box': t`投进票箱`,
    spoilt: t`作废补发`,
    returned: t`退回没用`,
    lost: t`没有交回`,
  }
  const reasons: Record<OpenReason, string> = {
    'polls-open': t`投票还没截止`,
    'no-box': t`还没有票箱`,
    'ballots-out': t`还有选票没交回，也没写明去向`,
    'box-sealed': t`还有票箱没开`,
    'box-uncounted': t`还有票箱没点完`,
    'sheets-differ': t`两个人点的不一样，要重点`,
    'box-does-not-match': t`箱里的票数跟名单上的对不上`,
  }
  return { stages, fates, reasons }
}
