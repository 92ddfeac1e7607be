import { useLingui } from '@lingui/react/macro'
import type { SafetyRecord } from '../reading.ts'

export function useRecordWords() {
  const { t } = useLingui()
  const walks = { cannot: t`下不了楼，要人背`, slow: t`下楼慢，要人扶` }
  const bases: Record<SafetyRecord['basis'], string> = {
    'own-word': t`本人说的`,
    'family-word': t`家人说的`,
    document: t`有证明`,
    visit: t`上门看到`,
  }
  const consents: Record<SafetyRecord['consent'], string> = {
    own: t`本人同意`,
    guardian: t`监护人同意`,
    duty: t`法定职责`,
  }
  const rowsOf = ({ walk, device, alone, key, remark }: SafetyRecord['facts']) =>
    [
      [t`下楼`, walk === null ? null : walks[walk]],
      [t`设备`, device],
      [t`一个人的时候`, alone],
      [t`钥匙`, key === null ? null : [key.who, key.phone].filter(Boolean).join(' ')],
      [t`备注`, remark],
    ] as const
  return { walks, bases, consents, rowsOf }
}
