import { useLingui } from '@lingui/react/macro'
import type { StateKind } from '#kit/web/state.tsx'
import type { How, State, VoidReason } from '../domain/paper.ts'
import type { Choice, Read } from '../domain/reading.ts'
import type { Taker } from '../contract/shapes.ts'

export const stateLooks: Record<State, StateKind> = {
  printed: 'idle',
  issued: 'doing',
  returned: 'received',
  differing: 'reopened',
  read: 'done',
  void: 'against',
  lost: 'overdue',
}

/** How states, ways, takers, choices and reasons are called. */
export function usePaperWords() {
  const { t } = useLingui()
  const states: Record<State, string> = {
    printed: t`还没发`,
    issued: t`没交回`,
    returned: t`等录票`,
    differing: t`两个人录的不一样`,
    read: t`录好了`,
    void: t`作废`,
    lost: t`遗失`,
  }
  const hows: Record<How, string> = {
    hand: t`当面交`,
    counter: t`来窗口领`,
    'door-slot': t`塞门缝、信箱`,
    post: t`寄出`,
  }
  const takers: Record<Taker, string> = {
    self: t`本人`,
    family: t`家里人`,
    other: t`别的人`,
    nobody: t`没有人在`,
  }
  const choices: Record<Choice, string> = {
    yes: t`同意`,
    no: t`反对`,
    abstain: t`弃权`,
    follow: t`随多数`,
  }
  const voids: Record<VoidReason, string> = {
    unsigned: t`没签名`,
    altered: t`涂改了`,
    several: t`勾了几项`,
    blank: t`没有勾`,
    unclear: t`看不清`,
    spoilt: t`写坏了换新票`,
    late: t`过了时间`,
    'not-entitled': t`不该他投`,
  }
  const reads: Record<Read, string> = { ...choices, ...voids }
  return { states, hows, takers, choices, voids, reads }
}
