import { useLingui } from '@lingui/react/macro'
import type { StateKind } from '#kit/web/state.tsx'
import { useNow } from '#kit/web/when.tsx'
import type { MyMatter } from './reading.ts'

export type Status = MyMatter['status']

/** Somebody still owes the resident something. */
export const isOpen = ({ status }: Pick<MyMatter, 'status'>): boolean => OPEN.has(status)
const OPEN = new Set<Status>(['received', 'contacted', 'assigned', 'returned', 'reopened'])

/** Done, and waiting for the resident's word. */
export const waitsForMe = ({ status }: Pick<MyMatter, 'status'>): boolean => status === 'done'

/** How a matter stands, as word and shape. */
export function useStateOf(): (matter: Pick<MyMatter, 'status'> & { answerBy?: string | null }) => {
  is: StateKind
  word: string
} {
  const { t } = useLingui()
  const now = useNow()
  const states: Record<Status, { is: StateKind; word: string }> = {
    received: { is: 'received', word: t`收到了` },
    contacted: { is: 'doing', word: t`在办` },
    assigned: { is: 'doing', word: t`在办` },
    returned: { is: 'doing', word: t`在重新安排` },
    reopened: { is: 'reopened', word: t`重新办` },
    done: { is: 'doing', word: t`等您看看` },
    confirmed: { is: 'done', word: t`办好了` },
    unreachable: { is: 'idle', word: t`没联系上您` },
    'beyond-remit': { is: 'idle', word: t`办不了` },
    merged: { is: 'doing', word: t`并成一件` },
    withdrawn: { is: 'idle', word: t`撤回了` },
  }
  return (matter) => {
    const late = isOpen(matter) && typeof matter.answerBy === 'string' && new Date(matter.answerBy) < now
    return late ? { is: 'overdue', word: t`晚了` } : states[matter.status]
  }
}

/** The four steps a resident sees, by name. */
export function useStepWords(): Record<MyMatter['steps'][number]['step'], string> {
  const { t } = useLingui()
  return {
    received: t`收到`,
    accepted: t`接单`,
    repair: t`修理`,
    discuss: t`商量`,
    handle: t`处理`,
    confirm: t`您确认`,
  }
}

/** Whoever has it now, with where they belong: 居委会周敏芝; a party's name carries its own. */
export function useNameOfWho(): (who: MyMatter['who']) => string {
  const { t } = useLingui()
  return ({ kind, name }) => (kind === 'committee' ? t`居委会${name}` : name)
}
