import { useLingui } from '@lingui/react/macro'
import type { Moment } from './reading.ts'

const RESIDENTS = new Set(['reporter', 'joined', 'resident'])

/** What happened, said plainly to the resident: who did what. */
export function useMomentWords(mine: boolean): (moment: Moment) => string {
  const { t } = useLingui()
  const reasons: Record<string, string> = {
    'waiting-reporter': t`等您回音`,
    'waiting-parts': t`等配件`,
    weather: t`天气不好`,
    procedure: t`要走手续`,
    'not-ours': t`不归他们管`,
    'wrong-place': t`地方不对`,
    'need-facts': t`还要问清楚`,
    'no-access': t`进不了门`,
  }
  return ({ kind, by, hand, facts }) => {
    const own = RESIDENTS.has(hand)
    const me = mine && hand === 'reporter' ? t`您` : t`邻居`
    const name = by ?? t`居委会`
    const reason = facts.reason === null ? undefined : reasons[facts.reason]
    switch (kind) {
      case 'received':
        return own ? t`${me}报了这件事` : t`${name}帮您记下来了`
      case 'contacted':
        return t`${name}联系了您`
      case 'tried':
        return t`${name}找过您，没找到`
      case 'replied':
        return t`${name}回话`
      case 'assigned':
        return facts.party === null ? t`${name}安排人去办` : t`${name}请${facts.party}去办`
      case 'nudged':
        return own ? t`${me}催了一次` : t`${name}催了一次`
      case 'accepted':
        return t`${name}接下了`
      case 'returned':
        return reason === undefined ? t`${name}退了回来，重新安排` : t`${name}退了回来：${reason}`
      case 'done':
        return t`${name}说办好了`
      case 'confirmed':
        return own ? t`${me}说办好了` : t`${name}问过您，记下：办好了`
      case 'disputed':
        return own ? t`${me}说没办好` : t`${name}问过您，记下：没办好`
      case 'unreachable':
        return t`两天都没联系上您，先办结`
      case 'beyond-remit':
        return t`${name}说明：这件办不了`
      case 'merged':
        return t`和邻居报的并成一件办`
      case 'split':
        return t`又单独办了`
      case 'paused':
        return reason === undefined ? t`先停一停` : t`先停一停：${reason}`
      case 'resumed':
        return t`接着办了`
      case 'escalated':
        return t`报给上一级了`
      case 'handed-over':
      case 'taken-over':
        return t`换了人来办`
      case 'withdrawn':
        return t`${me}撤回了`
      default:
        return t`有新进展`
    }
  }
}

/** Why it is not for the committee, by the code of the reason. */
export function useBeyondReasons(): Record<string, string> {
  const { t } = useLingui()
  return {
    'other-authority': t`要找别的部门`,
    'private-dispute': t`是私人之间的事`,
    'no-legal-basis': t`没有规定可以这样办`,
    'needs-owners-vote': t`要业主一起表决`,
    other: t`居委会办不了`,
  }
}
