import type { Matter } from './matter.ts'
import { isEnded } from './matter.ts'

/** 五心: 热心接待, 耐心倾听, 细心解决, 真心关怀, 恒心学习. Derived from the steps, never filled in. */
export const hearts = ['receive', 'listen', 'solve', 'care', 'learn'] as const
export type Heart = (typeof hearts)[number]

export type Progress<K extends string> = { step: K; state: 'past' | 'now' | 'ahead'; at: Date | null }

/** Five steps in order. The first one not done is "now"; when a matter has ended for good, nothing but learning stays open. */
export function heartsOf(matter: Matter): Progress<Heart>[] {
  const at: Record<Heart, Date | null> = {
    receive: matter.receivedAt,
    listen: matter.firstContactAt,
    solve: matter.status === 'beyond-remit' ? matter.endedAt : matter.doneAt,
    care: matter.caredAt,
    learn: matter.learnedAt,
  }
  const stopped = matter.status === 'merged' || matter.status === 'withdrawn'
  return progress(hearts, (heart) => at[heart], stopped)
}

export const repairSteps = ['received', 'accepted', 'repair', 'confirm'] as const
export const talkSteps = ['received', 'discuss', 'handle', 'confirm'] as const
export type ResidentStep = (typeof repairSteps)[number] | (typeof talkSteps)[number]

/** The four steps a resident sees: 收到 接单 修理 您确认, or 收到 商量 处理 您确认. */
export function residentStepsOf(matter: Matter, track: 'repair' | 'talk'): Progress<ResidentStep>[] {
  const ended = isEnded(matter) ? matter.endedAt : null
  const handled = matter.doneAt ?? ended
  const taken = matter.accepted || handled ? (matter.workAt ?? handled) : null
  const talked = matter.firstContactAt ?? matter.workAt ?? handled
  const at: Partial<Record<ResidentStep, Date | null>> = {
    received: matter.receivedAt,
    accepted: matter.status === 'reopened' ? null : taken,
    repair: handled,
    discuss: matter.status === 'reopened' ? matter.contactAt : talked,
    handle: handled,
    confirm: ended,
  }
  return progress<ResidentStep>(track === 'repair' ? repairSteps : talkSteps, (step) => at[step] ?? null, false)
}

function progress<K extends string>(
  steps: readonly K[],
  when: (step: K) => Date | null,
  stopped: boolean,
): Progress<K>[] {
  let current = !stopped
  return steps.map((step) => {
    const at = when(step)
    if (at && (current || stopped)) return { step, state: 'past' as const, at }
    const state = current ? ('now' as const) : ('ahead' as const)
    current = false
    return { step, state, at: null }
  })
}
