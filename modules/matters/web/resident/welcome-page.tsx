import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { LinkButton } from '#kit/web/button.tsx'
import { Line, Rows, Row, Card, Section } from '#kit/web/card.tsx'
import { IconCamera, IconLogin, IconPhone, IconQrcode, IconUserCheck } from '#kit/web/icons.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useGo } from '#kit/web/router.tsx'
import { Street } from '#kit/web/street.tsx'
import { When } from '#kit/web/when.tsx'
import { followed, followPath } from './followed.ts'
import { neighbourhoodsQuery } from './reading.ts'

/** The open door: what one can do here, with and without signing in, and whom to telephone. */
export function WelcomePage() {
  const { t } = useLingui()
  const { data } = useQuery(neighbourhoodsQuery)
  const go = useGo()
  // A copy in which nothing stands yet: whoever opens it makes the first neighbourhood, the way in leads there.
  const empty = data?.neighbourhoods.length === 0
  useEffect(() => {
    if (empty) go('/sign-in', { replace: true })
  }, [empty, go])
  const near = (data?.neighbourhoods ?? []).filter(({ phone }) => phone !== null).slice(0, 12)
  const only = near.length === 1 ? near[0] : undefined
  const reported = followed()
  return (
    <PhonePage
      tabTitle={t`首页`}
      title={t`楼里有事，说一声就有人管`}
      lead={t`谁来办、哪天办好，都看得到。`}
      under={<Street />}
      {...(only ? { name: only.name, tel: only.phone } : {})}
      dock={<LinkButton look="primary" icon={IconLogin} to="/sign-in">{t`用手机号进来`}</LinkButton>}
    >
      {reported.length === 0 ? null : (
        <Section title={t`您报过的`}>
          <Card flush>
            <Rows>
              {reported.map((one) => (
                <Row key={one.id} to={followPath(one)} title={one.title} end={<When at={one.at} precision="day" />} />
              ))}
            </Rows>
          </Card>
        </Section>
      )}
      <Line icon={IconQrcode}>
        <b>{t`不用注册也能报问题`}</b>
        <br />
        {t`扫一扫楼道里的码，拍张照就行。`}
      </Line>
      <Line icon={IconCamera}>
        <b>{t`拍照就能报`}</b>
        <br />
        {t`灯不亮、漏水、堵了，拍下来交上。`}
      </Line>
      <Line icon={IconUserCheck}>
        <b>{t`有名有姓的人来办`}</b>
        <br />
        {t`办好没有，您说了算。`}
      </Line>
      <Line icon={IconPhone}>
        <b>{t`打电话、到柜台，一样办`}</b>
        <br />
        {t`居委会的人帮您记下来。`}
      </Line>
      {near.length === 0 ? null : (
        <Section title={t`居委会电话`} more={{ to: '/around', word: t`身边的事` }}>
          <Card flush>
            <Rows>
              {near.map(({ id, name, phone }) => (
                <Row key={id} to={`tel:${phone}`} title={name} end={<span className="num">{phone}</span>} />
              ))}
            </Rows>
          </Card>
        </Section>
      )}
    </PhonePage>
  )
}
