import '#kit/web/print.css'
import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Section } from '#kit/web/card.tsx'
import { IconPrinter } from '#kit/web/icons.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { HoldingFacts } from '../parts/holding.tsx'
import { useNotice } from '../reading.ts'
import { useRoomNames } from '../words.ts'

/** 个人信息告知: what is kept about people, in plain words, for everybody and for the wall (个人信息保护法 art. 17). */
export function NoticePage() {
  const { t } = useLingui()
  const { neighbourhood } = usePathParams<'neighbourhood'>()
  const { data, error, refetch } = useNotice(neighbourhood)
  const rooms = useRoomNames()
  if (error) {
    return (
      <PhonePage title={t`个人信息告知`}>
        <ErrorState error={error} again={() => void refetch()} />
      </PhonePage>
    )
  }
  if (data === undefined) return <Skeleton page />
  const { name, phone } = data.neighbourhood
  const { answerDays, on } = data
  return (
    <PhonePage
      name={name}
      tel={phone}
      title={t`居委会记着什么，为什么`}
      tabTitle={t`个人信息告知`}
      lead={t`每一类都写明：有什么、做什么用、谁能看、留多久。`}
    >
      {data.holdings.map((holding) => (
        <Section key={holding.room} title={rooms[holding.room] ?? holding.room}>
          <HoldingFacts holding={holding} />
        </Section>
      ))}
      <Section title={t`您可以`}>
        <p>
          {t`看自己的资料，要一份，请我们改正、删除、说明，收回同意。登录后在“我的资料”里办，也可以到居委会办，或打电话${phone ?? ''}。`}
        </p>
        <p>{t`我们在 ${answerDays} 个工作日内答复；办不了的会说明为什么。您不服，可以向法院起诉（第五十条）。`}</p>
        <p>{t`故去的人，近亲属可以来查、来改、来删（第四十九条）。不满十四周岁的孩子，要父母或监护人同意（第三十一条）。`}</p>
      </Section>
      <p className="muted small">{t`《个人信息保护法》第十七条。${on} 的样子。`}</p>
      <div className="sheet-bar">
        <Button icon={IconPrinter} onClick={() => window.print()}>{t`打印`}</Button>
      </div>
    </PhonePage>
  )
}
