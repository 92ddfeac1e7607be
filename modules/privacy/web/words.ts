import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { Rule } from './reading.ts'

/** 3 年, 90 天: how long something is kept. */
export function useDurations(): (keep: { count: number; unit: 'day' | 'month' | 'year' }) => string {
  const { t } = useLingui()
  return ({ count, unit }) =>
    unit === 'year'
      ? t`${plural(count, { other: '# 年' })}`
      : unit === 'month'
        ? t`${plural(count, { other: '# 个月' })}`
        : t`${plural(count, { other: '# 天' })}`
}

/** In one phrase how long a kind of record is kept. */
export function useKept(): (rule: Rule) => string {
  const { t } = useLingui()
  const durations = useDurations()
  return (rule) => {
    if (rule.kind === 'kept') return t`一直留着`
    return rule.keep ? durations(rule.keep) : t`用完就清`
  }
}

/** What people call the parts of the house. */
export function useRoomNames(): Record<string, string> {
  const { t } = useLingui()
  return {
    places: t`房屋`,
    people: t`名册`,
    titles: t`产权`,
    bodies: t`组织和职务`,
    accounts: t`账号`,
    files: t`照片和文件`,
    messages: t`消息`,
    notices: t`公告`,
    imports: t`名册导入`,
    policies: t`政策`,
    duty: t`值班和接待`,
    matters: t`事项`,
    privacy: t`个人信息请求`,
    indicators: t`指标`,
  }
}

export function useKindNames(): Record<'copy' | 'correct' | 'erase' | 'explain' | 'withdraw', string> {
  const { t } = useLingui()
  return { copy: t`要一份`, correct: t`改正`, erase: t`删除`, explain: t`问清楚`, withdraw: t`收回同意` }
}

export function useTriggerNames(): Record<'sensitive' | 'automated' | 'given' | 'published' | 'other', string> {
  const { t } = useLingui()
  return {
    sensitive: t`处理敏感个人信息`,
    automated: t`自动化决策`,
    given: t`委托处理、提供给别人`,
    published: t`公开`,
    other: t`对个人影响大的别的事`,
  }
}

export function useIncidentNames(): Record<'leaked' | 'altered' | 'lost', string> {
  const { t } = useLingui()
  return { leaked: t`泄露`, altered: t`被改动`, lost: t`丢失` }
}
