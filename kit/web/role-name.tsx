import { useLingui } from '@lingui/react/macro'
import type { Role } from '#kit/contract/actor.ts'

/** What a role is called: beside a name, and in lists of accounts. */
export function RoleName({ role }: { role: Role }) {
  return useRoleNames()[role]
}

/** All roles by name, for choosing one. */
export function useRoleNames(): Record<Role, string> {
  const { t } = useLingui()
  return {
    resident: t`居民`,
    worker: t`居委干部`,
    chair: t`居委主任`,
    property: t`物业`,
    owners: t`业委会`,
    police: t`民警`,
    partner: t`共建单位`,
    subdistrict: t`街道`,
    district: t`区里`,
    operator: t`系统管理员`,
  }
}
