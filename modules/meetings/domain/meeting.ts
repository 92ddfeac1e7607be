import { reaches } from '#rules/reading'
import { addDays, type Day } from '#kit/pure/shanghai-time.ts'
import { confirmation } from './law.ts'
import { decide, type Decision, type DecideRefusal, furthest, type Verdict } from './resolution.ts'
import { countPresent, type Present, type QuorumFound, quorumOf } from './quorum.ts'
import type { MeetingRule } from './rule.ts'
import type { Answer, Base, Outcome, Phase } from './words.ts'

const after: Record<Phase, readonly Phase[]> = {
  called: ['running', 'cancelled'],
  running: ['closed'],
  closed: ['confirmed', 'running'],
  confirmed: [],
  cancelled: [],
}

/** Whether a meeting may go from one phase to another. Closed too early, it may run again until its minutes are confirmed. */
export function mayStep(from: Phase, to: Phase): boolean {
  return after[from].includes(to)
}

/** Minutes are confirmed once more than half of those present agreed; whoever objects is heard, and does not stop it. */
export function isConfirmed(present: number, said: { agreed: number }): boolean {
  return present > 0 && reaches(said.agreed, present, confirmation.bar)
}

/** The last day by which a decision has to hang on the board; null where no text sets one. */
export function postBy(rule: Pick<MeetingRule, 'postDays'>, decidedOn: Day): Day | null {
  return rule.postDays === null ? null : addDays(decidedOn, rule.postDays)
}

/** A meeting as far as its rules need it: who is there, what was decided, who said what of the minutes. */
export interface Meeting {
  phase: Phase
  rule: MeetingRule
  base: Base | null
  whole: number | null
  present: ReadonlyMap<string, Present>
  proposals: ReadonlyMap<string, { outcome: Outcome; owner: string | null; dueOn: Day | null }>
  said: ReadonlyMap<string, Answer>
  published: boolean
}

export type Act =
  | { do: 'step'; to: Phase }
  | { do: 'come'; who: string; as: Present }
  | { do: 'leave'; who: string }
  | { do: 'propose'; id: string }
  | { do: 'decide'; id: string; decision: Decision; today: Day }
  | { do: 'say'; who: string; answer: Answer }
  | { do: 'publish' }

export type ActRefusal = DecideRefusal | 'not-now' | 'not-there' | 'unknown-proposal' | 'open-proposals' | 'decided'

/** Why an act is not possible now; null where it is. The commands ask the same as the histories in the tests. */
export function refusalOf(meeting: Meeting, act: Act): ActRefusal | null {
  const { phase } = meeting
  switch (act.do) {
    case 'step':
      if (!mayStep(phase, act.to)) return 'not-now'
      // A proposal that nobody counted would be forgotten.
      if (act.to === 'closed' && [...meeting.proposals.values()].some((one) => one.outcome === 'proposed'))
        return 'open-proposals'
      if (act.to === 'confirmed') return confirmedBy(meeting) ? null : 'not-now'
      return null
    case 'come':
    case 'leave':
      return phase === 'running' || (phase === 'called' && act.do === 'come') ? null : 'not-now'
    case 'propose':
      return phase === 'running' ? null : 'not-now'
    case 'decide': {
      if (phase !== 'running') return 'not-now'
      const proposal = meeting.proposals.get(act.id)
      if (proposal === undefined) return 'unknown-proposal'
      if (proposal.outcome !== 'proposed') return 'decided'
      const found = verdict(meeting, act.decision, act.today)
      return typeof found === 'string' ? found : null
    }
    case 'say':
      if (phase !== 'closed' && phase !== 'confirmed') return 'not-now'
      return meeting.present.has(act.who) ? null : 'not-there'
    case 'publish':
      return phase === 'confirmed' ? null : 'not-now'
  }
}

/** Whether enough are there now. */
export const quorumNow = ({ rule, base, whole, present }: Meeting): QuorumFound =>
  quorumOf(rule, whole, countPresent(base, [...present.values()]))

/** What a count would give, or why it is none. */
export const verdict = (meeting: Meeting, decision: Decision, today: Day): DecideRefusal | Verdict =>
  decide(meeting.rule, quorumNow(meeting), decision, { today, until: addDays(today, furthest) })

const confirmedBy = (meeting: Meeting): boolean =>
  isConfirmed(meeting.present.size, { agreed: [...meeting.said.values()].filter((one) => one === 'agreed').length })

/** The meeting after an act that is possible. */
export function apply(meeting: Meeting, act: Act): Meeting {
  switch (act.do) {
    case 'step':
      // Run again, the minutes are written on: what was said of them before does not hold any more.
      return { ...meeting, phase: act.to, said: act.to === 'running' ? new Map() : meeting.said }
    case 'come':
      return { ...meeting, present: new Map(meeting.present).set(act.who, act.as) }
    case 'leave':
      return { ...meeting, present: new Map([...meeting.present].filter(([one]) => one !== act.who)) }
    case 'propose': {
      const blank = { outcome: 'proposed' as const, owner: null, dueOn: null }
      return meeting.proposals.has(act.id)
        ? meeting
        : { ...meeting, proposals: new Map(meeting.proposals).set(act.id, blank) }
    }
    case 'decide': {
      const found = verdict(meeting, act.decision, act.today)
      if (typeof found === 'string') return meeting
      const { owner, dueOn } = act.decision
      return { ...meeting, proposals: new Map(meeting.proposals).set(act.id, { outcome: found.outcome, owner, dueOn }) }
    }
    case 'say':
      return { ...meeting, said: new Map(meeting.said).set(act.who, act.answer) }
    case 'publish':
      return { ...meeting, published: true }
  }
}
