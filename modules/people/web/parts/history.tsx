import { useLingui } from '@lingui/react/macro'
import { Timeline } from '#kit/web/steps.tsx'
import { When } from '#kit/web/when.tsx'
import type { Change } from '../reading.ts'
import { useFieldNames, useWords } from '../words.ts'

/** What was changed: what it was, what it is, who, why, since when; the newest first. */
export function History({ history }: { history: readonly Change[] }) {
  const { t } = useLingui()
  const names = useFieldNames()
  const { relations, registrations, sexes } = useWords()
  const word = (field: string, value: string | null): string => {
    if (value === null) return t`没有`
    if (field === 'relation') return relations[value as keyof typeof relations] ?? value
    if (field === 'registration') return registrations[value as keyof typeof registrations] ?? value
    if (field === 'sex') return sexes[value as keyof typeof sexes] ?? value
    return value
  }
  return (
    <Timeline
      label={t`改过什么`}
      moments={history.map((change) => {
        const name = names[change.field] ?? change.field
        const was = word(change.field, change.was)
        const is = word(change.field, change.is)
        const by = change.by ?? t`系统`
        const { onDay, reason } = change
        return {
          id: change.id,
          time: <When at={change.at} exact />,
          what: change.was === null ? t`${name}：${is}` : t`${name}：${was} 改成 ${is}`,
          more: onDay ? t`${by}，${reason}，从 ${onDay} 起` : t`${by}，${reason}`,
        }
      })}
    />
  )
}
