import { useLingui } from '@lingui/react/macro'
import { Note } from '#kit/web/card.tsx'
import { When } from '#kit/web/when.tsx'
import type { Audience } from '../reading.ts'

/** Before it is sent: how many are told, by what way, and when their phones ring. */
export function WhoIsTold({ audience, urgent }: { audience: Audience | undefined; urgent: boolean }) {
  const { t } = useLingui()
  if (audience === undefined) return null
  const { recipients, app, appRings, sms, call, slip, ringsAt } = audience
  if (recipients === 0) return <Note look="wait" live>{t`这里没有要告诉的人，请换个范围。`}</Note>
  const ways = [
    app > 0 ? (appRings > 0 ? t`手机页面 ${app} 位，其中 ${appRings} 位还发短信` : t`手机页面 ${app} 位`) : '',
    sms > 0 ? t`只发短信 ${sms} 位` : '',
    call > 0 ? t`要打电话 ${call} 位` : '',
    slip > 0 ? t`要送纸条 ${slip} 张` : '',
  ].filter(Boolean)
  const rings = appRings + sms + call > 0
  return (
    <Note live>
      <b>{t`告诉 ${recipients} 位`}</b>
      {t`：`}
      {ways.join(t`；`)}
      {t`。`}
      {rings && ringsAt !== null && !urgent ? (
        <>
          {t`现在是不打扰时段，短信和电话等到 `}
          <When at={ringsAt} />
          {t`。`}
        </>
      ) : null}
    </Note>
  )
}
