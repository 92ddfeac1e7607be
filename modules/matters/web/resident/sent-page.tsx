import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { LinkButton } from '#kit/web/button.tsx'
import { Card, Facts, Section } from '#kit/web/card.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { IconCheck } from '#kit/web/icons.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { CallFirst, useDangers } from './call-first.tsx'
import { myMatterQuery, type MyMatter } from './reading.ts'
import { useWho } from './who.ts'
import { useNameOfWho } from './words.ts'

/** The receipt: number, who answers, by when, and what happens next. */
export function SentPage() {
  const { t } = useLingui()
  const { id } = usePathParams<'id'>()
  const who = useWho()
  const { data, error, refetch } = useQuery(myMatterQuery(who?.places ?? [], id))
  return (
    <PhonePage
      tabTitle={t`交上了`}
      title={data ? <Headline matter={data.matter} /> : t`交上了`}
      lead={data ? t`不用再打电话问，有消息就告诉您。` : undefined}
      end={<span />}
      dock={<LinkButton look="primary" to={`/matters/${id}`}>{t`看进展`}</LinkButton>}
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data ? <Receipt matter={data.matter} /> : null}
    </PhonePage>
  )
}

function Headline({ matter }: { matter: MyMatter }) {
  const name = useNameOfWho()(matter.who)
  return <Trans>收到了，{name}来办</Trans>
}

/** What a receipt says of a matter just reported. */
export function Receipt({ matter }: { matter: MyMatter }) {
  const { t } = useLingui()
  const name = useNameOfWho()(matter.who)
  const dangers = useDangers()
  return (
    <>
      {matter.urgent === null ? null : (
        <CallFirst urgent={matter.urgent} says={t`${dangers[matter.urgent]}：还没打电话的，请马上打。`} />
      )}
      <Card look="strong">
        <div className="done-head">
          <span className="ring">
            <Icon is={IconCheck} />
          </span>
          <div>
            <h2>{matter.title}</h2>
            <p className="muted">{matter.place}</p>
          </div>
        </div>
        <div className="above">
          <Facts
            rows={[
              [
                t`编号`,
                <b key="number" className="num">
                  {matter.number}
                </b>,
              ],
              [t`谁来办`, <b key="who">{name}</b>],
              [t`最晚回您`, matter.answerBy === null ? null : <When key="by" at={matter.answerBy} exact />],
            ]}
          />
        </div>
      </Card>
      <Section title={t`接下来`}>
        <ol className="next">
          <li>{t`${name}先看一看，再联系您。`}</li>
          <li>{t`谁去办、哪天去，写在这件事里。`}</li>
          <li>{t`办好了请您看。您说好，才算好。`}</li>
        </ol>
      </Section>
      <p className="above">
        <LinkButton wide to="/">{t`回首页`}</LinkButton>
      </p>
    </>
  )
}
