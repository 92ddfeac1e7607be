import type { Unit } from '#kit/server/unit.ts'
import type { Role } from '../../contract/shapes.ts'
import { clearDemoSignIns, insertDemoSignIns } from '../store/setting.ts'

/**
 * Names the accounts that the demonstration offers to sign in as, in the order in which they are shown, instead of those
 * named before. They are offered only where the setting `demo` makes the copy one.
 */
export function offerSignIns(
  unit: Unit,
  offered: readonly { accountId: string; role: Role; zh: string; en: string }[],
): void {
  unit.write(clearDemoSignIns())
  unit.write(
    insertDemoSignIns(
      offered.map(({ accountId, role, zh, en }, position) => ({
        account_id: accountId,
        position,
        role,
        label_zh: zh,
        label_en: en,
      })),
    ),
  )
}
