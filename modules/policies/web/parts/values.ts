import { useLingui } from '@lingui/react/macro'
import { fenAsYuan } from '#kit/web/figures.tsx'
import { factOf, isFactKey } from '../../domain/facts.ts'
import { useSay } from '../reading.ts'

/** A value in words: yes and no, yuan, the option's name. */
export function useValueWords(): (key: string, value: string) => string {
  const { t } = useLingui()
  const say = useSay()
  return (key, value) => {
    if (!isFactKey(key)) return value
    const { kind, unit, options } = factOf(key)
    if (kind === 'boolean') return value === 'true' ? t`是` : t`不是`
    const option = options?.find((one) => one.value === value)
    if (option !== undefined) return say(option)
    if (unit === 'fen') return t`${fenAsYuan(Number(value))} 元`
    return value
  }
}
