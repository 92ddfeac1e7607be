import { useLingui } from '@lingui/react/macro'
import { Views } from '#kit/web/list-detail.tsx'
import { useGo } from '#kit/web/router.tsx'
import { rolesOf, useSession } from '#kit/web/session.ts'

export type Way = '' | '/keeping' | '/requests' | '/guardians' | '/assessments' | '/incidents'

/** From one page of this room to the others; incidents are the chair's. */
export function Ways({ on }: { on: Way }) {
  const { t } = useLingui()
  const go = useGo()
  const roles = rolesOf(useSession())
  const arranges = roles.includes('chair') || roles.includes('operator')
  const handles = roles.includes('worker') || roles.includes('chair')
  const ways: { key: Way; word: string; shown: boolean }[] = [
    { key: '', word: t`登记`, shown: true },
    { key: '/requests', word: t`请求`, shown: handles },
    { key: '/keeping', word: t`留多久`, shown: true },
    { key: '/guardians', word: t`监护人同意`, shown: handles },
    { key: '/assessments', word: t`影响评估`, shown: true },
    { key: '/incidents', word: t`安全事件`, shown: arranges },
  ]
  return (
    <Views
      label={t`个人信息保护的各页`}
      on={on}
      onChoose={(way) => go(`/privacy${way}`)}
      views={ways.filter(({ shown }) => shown).map(({ key, word }) => ({ key, word }))}
    />
  )
}
