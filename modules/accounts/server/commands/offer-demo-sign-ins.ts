import type { Unit } from '#kit/server/unit.ts'
import type { Role } from '../../contract/shapes.ts'
import { clearDemoSignIns, insertDemoSignIns } from '../store/setting.ts'

/** Somebody of the demonstration, as the sign-in page offers them. */
export interface DemoSignIn {
  accountId: string
  role: Role
  /** 居委会干部 周敏芝 */
  zh: string
  en: string
}

/** Sets whom the sign-in page offers, in this order. Shown only where the setting `demo` makes the copy one. */
export function offerDemoSignIns(unit: Unit, signIns: readonly DemoSignIn[]): void {
  unit.write(clearDemoSignIns())
  unit.write(
    insertDemoSignIns(
      signIns.map(({ accountId, role, zh, en }, position) => ({
        account_id: accountId,
        position,
        role,
        label_zh: zh,
        label_en: en,
      })),
    ),
  )
}
