import { useLingui } from '@lingui/react/macro'
import type { StepKind } from './reading.ts'

export type StepField =
  | 'note'
  | 'promise'
  | 'party'
  | 'worker'
  | 'channel'
  | 'return-reason'
  | 'pause-reason'
  | 'beyond'
  | 'published'
  | 'level'
  | 'merge'
  | 'visibility'
  | 'correct'

export type StepWords = {
  /** The endpoint: POST …/matters/:id/<verb>. */
  verb: string
  word: string
  key?: string
  /** What happens then, in a sentence. */
  under?: string
  fields: StepField[]
  noteLabel?: string
  noteNeeded?: boolean
  danger?: boolean
}

/** How each step is called on a button, and what it asks for. */
export function useStepWords(): Partial<Record<StepKind, StepWords>> {
  const { t } = useLingui()
  return {
    taken: { verb: 'take', word: t`我来接`, key: 'A', under: t`接下后，您就是经手人。`, fields: [] },
    accepted: { verb: 'accept', word: t`接单`, under: t`居民会看到您的名字。`, fields: ['promise'] },
    contacted: { verb: 'contact', word: t`联系过了`, key: 'C', fields: ['note', 'promise'], noteLabel: t`问清了什么` },
    tried: { verb: 'try', word: t`没打通`, under: t`换一天再打一次。两天都没打通，才可以这样办结。`, fields: ['note'] },
    noted: { verb: 'note', word: t`记一笔`, under: t`只有同事看得到。`, fields: ['note'], noteNeeded: true },
    assigned: {
      verb: 'assign',
      word: t`交给…`,
      key: 'G',
      under: t`您还是经手人，到期要给居民答复。`,
      fields: ['party', 'note'],
    },
    nudged: { verb: 'nudge', word: t`催一催`, key: 'U', under: t`会记一次催办。`, fields: [] },
    returned: { verb: 'return', word: t`退回，写明理由`, fields: ['return-reason', 'note'] },
    done: {
      verb: 'finish',
      word: t`办好了`,
      key: 'D',
      under: t`接着请居民确认。`,
      fields: ['note'],
      noteLabel: t`怎么办好的`,
    },
    confirmed: {
      verb: 'confirm-for',
      word: t`代记：居民说好了`,
      under: t`会单独统计，居民也看得到。`,
      fields: ['channel', 'note'],
    },
    disputed: { verb: 'dispute-for', word: t`代记：居民说没好`, under: t`会重新打开。`, fields: ['channel', 'note'] },
    unreachable: { verb: 'unreachable', word: t`联系不上，办结`, under: t`不算解决，单独公布数目。`, fields: ['note'] },
    'beyond-remit': {
      verb: 'decline',
      word: t`超出职责，说明理由`,
      key: 'B',
      under: t`理由居民会看到，也会公布。`,
      fields: ['beyond', 'published'],
      danger: true,
    },
    merged: { verb: 'merge', word: t`并到另一件`, key: 'M', under: t`报事的邻居会一起收到进展。`, fields: ['merge'] },
    split: { verb: 'split', word: t`拆开，不是同一件`, fields: ['note'], noteNeeded: true },
    paused: { verb: 'pause', word: t`暂停计时`, fields: ['pause-reason', 'note'] },
    resumed: { verb: 'resume', word: t`恢复计时`, fields: [] },
    escalated: { verb: 'escalate', word: t`上报`, fields: ['level', 'note'] },
    'handed-over': {
      verb: 'hand-over',
      word: t`移交给同事`,
      under: t`移交后由对方经手。`,
      fields: ['worker', 'note'],
      noteNeeded: true,
    },
    'taken-over': {
      verb: 'take-over',
      word: t`我来接手`,
      under: t`接手后由您经手。`,
      fields: ['note'],
      noteNeeded: true,
    },
    corrected: { verb: 'correct', word: t`改种类、标题、缓急`, fields: ['correct'] },
    shown: { verb: 'show', word: t`公开或保密`, fields: ['visibility'] },
    'followed-up': { verb: 'follow-up', word: t`回访过了`, fields: ['note'] },
    learned: { verb: 'learn', word: t`记下心得`, under: t`下次怎么办得更好。`, fields: ['note'], noteNeeded: true },
  }
}
