import { useLingui } from '@lingui/react/macro'
import type { Role } from '#kit/contract/actor.ts'
import { useRoleNames } from '#kit/web/role-name.tsx'
import { Timeline } from '#kit/web/steps.tsx'
import { When } from '#kit/web/when.tsx'
import type { Look } from '../reading.ts'
import { useFieldNames } from '../words.ts'

/** Who looked at what, when and why; the newest first. */
export function Looks({ looks }: { looks: readonly Look[] }) {
  const { t } = useLingui()
  const names = useFieldNames()
  const roles = useRoleNames()
  return (
    <Timeline
      label={t`谁看过`}
      moments={looks.map((look) => {
        const who = look.by ?? t`不详`
        const role = look.role ? roles[look.role as Role] : ''
        const what = look.fields.map((field) => names[field] ?? field).join(t`、`)
        return {
          id: look.id,
          time: <When at={look.at} exact />,
          what: role === '' ? t`${who}看了${what}` : t`${who}（${role}）看了${what}`,
          more: t`理由：${look.reason}`,
        }
      })}
    />
  )
}
