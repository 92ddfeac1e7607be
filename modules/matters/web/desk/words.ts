import { useLingui } from '@lingui/react/macro'
import {
  IconGavel,
  IconHeadphones,
  IconMessageReport,
  IconPhone,
  IconShield,
  IconUsers,
  IconWalk,
} from '#kit/web/icons.ts'
import type { IconShape } from '#kit/web/icon.tsx'
import type { UrgentKind } from '../../domain/categories.ts'
import type { StateKind } from '#kit/web/state.tsx'
import type { QueueRow } from './reading.ts'

type Said = { is: StateKind; word: string }
type Source = { icon: IconShape; word: string }

/** The words of matters on working pages: states, sources, reasons, whom one waits for. */
export function useWords() {
  const { t } = useLingui()
  const statuses: Record<QueueRow['status'], Said> = {
    received: { is: 'received', word: t`收到` },
    contacted: { is: 'doing', word: t`在办` },
    assigned: { is: 'doing', word: t`在办` },
    returned: { is: 'reopened', word: t`被退回` },
    reopened: { is: 'reopened', word: t`重新打开` },
    done: { is: 'doing', word: t`等居民确认` },
    confirmed: { is: 'done', word: t`居民已确认` },
    unreachable: { is: 'idle', word: t`联系不上` },
    'beyond-remit': { is: 'idle', word: t`超出职责` },
    merged: { is: 'idle', word: t`已并入` },
    withdrawn: { is: 'idle', word: t`本人撤回` },
  }
  const sources: Record<QueueRow['source'], Source> = {
    app: { icon: IconMessageReport, word: t`居民报` },
    counter: { icon: IconUsers, word: t`柜台` },
    phone: { icon: IconHeadphones, word: t`来电` },
    visit: { icon: IconWalk, word: t`走访` },
    'hotline-12345': { icon: IconPhone, word: '12345' },
    patrol: { icon: IconShield, word: t`巡查` },
    meeting: { icon: IconGavel, word: t`会议决议` },
  }
  const dangers: Record<UrgentKind, string> = {
    fire: t`起火`,
    gas: t`燃气味`,
    'trapped-in-lift': t`困在电梯`,
    injury: t`有人受伤`,
  }
  const waiting: Record<string, string> = {
    'property-manager': t`物业`,
    'owners-committee': t`业委会`,
    police: t`民警`,
    partner: t`共建单位`,
    reporter: t`居民`,
    circumstance: t`条件`,
  }
  const parties: Record<string, string> = {
    worker: t`同事`,
    'property-manager': t`物业`,
    'owners-committee': t`业委会`,
    police: t`民警`,
    partner: t`共建单位`,
  }
  const reasons: Record<string, string> = {
    'not-ours': t`不归我们管`,
    'wrong-place': t`地方不对`,
    'need-facts': t`情况不清`,
    'no-access': t`进不了门`,
    'waiting-reporter': t`等居民`,
    'waiting-parts': t`等配件`,
    weather: t`等天气`,
    procedure: t`等手续`,
    'other-authority': t`归别的部门`,
    'private-dispute': t`属私人纠纷`,
    'no-legal-basis': t`没有依据`,
    'needs-owners-vote': t`要业主表决`,
    other: t`其他`,
  }
  const channels: Record<string, string> = {
    phone: t`电话里说的`,
    counter: t`来柜台说的`,
    visit: t`上门时说的`,
    paper: t`书面写的`,
  }
  return { statuses, sources, dangers, waiting, parties, reasons, channels }
}

/** State of a row as it is shown: danger before all, then overdue, except where it was reopened. */
export function useRowState() {
  const { t } = useLingui()
  const { statuses, dangers } = useWords()
  return (row: Pick<QueueRow, 'status' | 'section' | 'urgent'>): Said => {
    if (row.section === 'urgent' && row.urgent !== null) return { is: 'urgent', word: dangers[row.urgent] }
    const said = statuses[row.status]
    if (row.section === 'overdue' && said.is !== 'reopened') return { is: 'overdue', word: t`超时` }
    return said
  }
}
