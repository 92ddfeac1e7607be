import { useLingui } from '@lingui/react/macro'

/** Why somebody's record is usually opened. */
export function useUsualReasons(): string[] {
  const { t } = useLingui()
  return [t`上门走访前联系`, t`办事核对身份`, t`回复报来的事`, t`通知领取物品`]
}
