import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { LinkButton } from '#kit/web/button.tsx'
import { Card, Facts, Row, Rows, Section } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { rolesOf, useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { sayDate } from '#kit/pure/spoken-time.ts'
import { useNow, useSpokenLanguage } from '#kit/web/when.tsx'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { useHere } from '#kit/web/here.ts'
import { clock, readRules, type TimeRule } from './time-rules.ts'
import { NewRule } from './times-form.tsx'

/** How long each thing may take: the rule in force, those to come and those that were. The chair sets a new one. */
export function MatterTimesPage() {
  const { t } = useLingui()
  const here = useHere()
  const sets = rolesOf(useSession()).includes('chair')
  const { data, error, refetch } = useQuery({
    queryKey: ['matters', 'time-rules', here],
    enabled: here !== '',
    queryFn: () => readRules(here),
  })
  const now = data?.rules.find(({ standing }) => standing === 'now')
  const { contact = 0, ordinary = 0, complex = 0 } = now ?? {}
  return (
    <DeskPage
      tabTitle={t`办理时限`}
      title={
        now
          ? contact === 0
            ? t`当天联系，一般 ${ordinary} 天，复杂 ${complex} 天`
            : t`${contact} 天内联系，一般 ${ordinary} 天，复杂 ${complex} 天`
          : t`办理时限`
      }
      lead={t`都是工作日，按国务院的放假和调休算。`}
      actions={<LinkButton to="/settings/matters">{t`谁值班，交给谁`}</LinkButton>}
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data && now ? (
        <div className="columns">
          <div>
            <RuleList rules={data.rules} />
          </div>
          <div>{sets ? <NewRule now={now} today={data.today} /> : null}</div>
        </div>
      ) : null}
    </DeskPage>
  )
}

function RuleList({ rules }: { rules: readonly TimeRule[] }) {
  const { t } = useLingui()
  const titles = { ahead: t`还没起用`, now: t`现在用的`, past: t`以前用的` }
  const hints = { ahead: undefined, now: undefined, past: t`那时收到的事，还按它算。` }
  return (['ahead', 'now', 'past'] as const).map((standing) => {
    const inside = rules.filter((rule) => rule.standing === standing).toReversed()
    if (inside.length === 0) return null
    return (
      <Section key={standing} title={titles[standing]} hint={hints[standing]}>
        <Card flush>
          <Rows>
            {inside.map((rule) => (
              <OneRule key={rule.from} rule={rule} />
            ))}
          </Rows>
        </Card>
      </Section>
    )
  })
}

/** The day from which the usual rule counts; said as "from the beginning". */
const ALWAYS = '2000-01-01'

function OneRule({ rule }: { rule: TimeRule }) {
  const { t } = useLingui()
  const language = useSpokenLanguage()
  const today = dayOf(useNow())
  const from = sayDate(rule.from, today, language)
  const hours = `${clock(rule.opens)}–${clock(rule.closes)}`
  const hoursFor = rule.urgentContact
  const days = (count: number) => (count === 0 ? t`当天` : t`${count} 个工作日`)
  const after = (count: number) => (count === 0 ? t`一超时就报` : t`超时 ${count} 个工作日再报`)
  return (
    <Row
      title={rule.from === ALWAYS ? t`一直用的` : t`${from}起收到的事`}
      end={rule.verified ? <State is="done">{t`已核实`}</State> : <State is="idle">{t`未核实`}</State>}
    >
      <Facts
        rows={[
          [t`急事联系本人`, t`${hoursFor} 小时内，不分昼夜`],
          [t`急事办好`, days(rule.urgent)],
          [t`平时联系本人`, days(rule.contact)],
          [t`一般的事`, days(rule.ordinary)],
          [t`复杂的事`, days(rule.complex)],
          [t`办好以后回访`, days(rule.followUp)],
          [t`报主任`, after(rule.chairAfter)],
          [t`报街道`, after(rule.subdistrictAfter)],
          [t`上班时间`, hours],
          [t`依据`, rule.source],
        ]}
      />
    </Row>
  )
}
