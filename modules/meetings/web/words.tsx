import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { State } from '#kit/web/state.tsx'
import { useDate } from '#kit/web/when.tsx'
import type { Base, Caller, MeetingKind, Outcome, Phase, Way } from '../domain/words.ts'
import type { Card, Rule } from './reading.ts'

/** What is called how on the screens of this room. */
export function useMeetingWords() {
  const { t } = useLingui()
  const kinds: Record<MeetingKind, string> = {
    troika: t`三驾马车联席会议`,
    'seven-party': t`七方联动协商会`,
    hearing: t`听证会`,
    coordination: t`协调会`,
    appraisal: t`评议会`,
    'residents-meeting': t`居民会议`,
    'owners-assembly': t`业主大会`,
    'owners-committee': t`业委会会议`,
    'party-branch': t`党组织会议`,
  }
  const callers: Record<Caller, string> = {
    committee: t`居委会`,
    secretary: t`党组织书记`,
    'owners-committee': t`业委会`,
    'committee-members': t`业委会委员提议`,
    adults: t`成年居民提议`,
    households: t`户提议`,
    groups: t`居民小组提议`,
    owners: t`业主提议`,
  }
  const bases: Record<Base, string> = {
    members: t`成员`,
    parties: t`单位`,
    adults: t`成年居民`,
    households: t`户`,
    delegates: t`居民代表`,
  }
  const ways: Record<Way, string> = { qr: t`扫码`, paper: t`签到表`, call: t`点名` }
  return { kinds, callers, bases, ways }
}

/** Where a meeting stands: word, shape, colour. */
export function PhaseState({ phase, published }: { phase: Phase; published: boolean }) {
  const { t } = useLingui()
  const states: Record<Phase, ReactNode> = {
    called: <State is="received">{t`已通知`}</State>,
    running: <State is="doing">{t`正在开`}</State>,
    closed: <State is="reopened">{t`等确认记录`}</State>,
    confirmed: published ? <State is="done">{t`已公布`}</State> : <State is="done">{t`记录已确认`}</State>,
    cancelled: <State is="idle">{t`取消了`}</State>,
  }
  return states[phase]
}

/** What became of a proposal. */
export function OutcomeState({ outcome }: { outcome: Outcome }) {
  const { t } = useLingui()
  const states: Record<Outcome, ReactNode> = {
    proposed: <State is="received">{t`待表决`}</State>,
    carried: <State is="done">{t`通过`}</State>,
    lost: <State is="against">{t`没通过`}</State>,
    recorded: <State is="idle">{t`已记录`}</State>,
  }
  return states[outcome]
}

/** Who does what was resolved, and until when: 居委会来办，12月11日前. Nothing where nobody has to. */
export function useTaskWords(): (card: Pick<Card, 'owner' | 'dueOn'>) => string | undefined {
  const { t } = useLingui()
  const date = useDate()
  return ({ owner, dueOn }) => {
    if (owner === null) return undefined
    if (dueOn === null) return t`${owner}来办`
    const day = date(dueOn)
    return t`${owner}来办，${day}前`
  }
}

/** 同意 4，反对 0，弃权 1; nothing where nobody was counted. */
export function useVoteWords(): (card: Pick<Card, 'votes'>) => string | undefined {
  const { t } = useLingui()
  return ({ votes }) =>
    votes.for + votes.against + votes.abstain === 0
      ? undefined
      : t`同意 ${votes.for}，反对 ${votes.against}，弃权 ${votes.abstain}`
}

/** What became of a resolution's task. */
export function TaskState({ card }: { card: Pick<Card, 'progress' | 'late'> }) {
  const { t } = useLingui()
  if (card.progress === 'reviewed') return <State is="done">{t`回头看过`}</State>
  if (card.progress === 'done') return <State is="done">{t`办好了`}</State>
  return card.late ? <State is="overdue">{t`过期没办好`}</State> : <State is="doing">{t`在办`}</State>
}

/** In one or two sentences how this kind of meeting is held. */
export function useRuleWords() {
  const { t } = useLingui()
  return (rule: Rule): string[] => [
    rule.quorum === null ? t`到会人数没有规定。` : t`到会要过半数。`,
    {
      present: t`到会的过半数同意就通过。`,
      signatures: t`全体成员过半数签字同意才通过。`,
      agreement: t`各方都不反对才算通过。`,
      recorded: t`听意见、写记录，这里不判通过不通过。`,
    }[rule.consent],
    ...(rule.odd ? [t`委员应当是单数。`] : []),
    ...(rule.noticeDays === null ? [] : [t`提前 ${rule.noticeDays} 天通知。`]),
    ...(rule.postDays === null ? [] : [t`决定 ${rule.postDays} 天内公告。`]),
    ...(rule.proxies || rule.quorum === null ? [] : [t`不能请人代。`]),
  ]
}
