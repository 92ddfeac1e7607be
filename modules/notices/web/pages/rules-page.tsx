import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { sayDate } from '#kit/pure/spoken-time.ts'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconPlus } from '#kit/web/icons.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { useNow, useSpokenLanguage } from '#kit/web/when.tsx'
import { RuleDialog } from '../parts/rule-dialog.tsx'
import { type Rule, useRules } from '../reading.ts'
import { useKindNames, useSource } from '../words.ts'

/** How long and how early what has to hang: what holds, what comes, what held before; each with its source. */
export function RulesPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useRules()
  const [entering, setEntering] = useState(false)
  const count = data?.rules.filter(({ standing }) => standing === 'now').length ?? 0
  const titles = { now: t`现在用的`, ahead: t`还没起用`, past: t`以前用的` }
  return (
    <DeskPage
      tabTitle={t`公示时限`}
      title={data ? t`${count} 类公告有时限` : t`公示时限`}
      lead={t`贴多久、提前多久，各按贴出那天有效的一条算。`}
      actions={
        data?.mayEnter ? (
          <Button look="primary" icon={IconPlus} onClick={() => setEntering(true)}>{t`记一条时限`}</Button>
        ) : undefined
      }
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {(['now', 'ahead', 'past'] as const).map((standing) => {
        const own = data?.rules.filter((rule) => rule.standing === standing) ?? []
        if (own.length === 0) return null
        return (
          <Section key={standing} title={titles[standing]}>
            <Card flush>
              <Rows>
                {own.map((rule) => (
                  <OneRule key={`${rule.kind} ${rule.from} ${rule.entered?.at ?? ''}`} rule={rule} />
                ))}
              </Rows>
            </Card>
          </Section>
        )
      })}
      {entering ? <RuleDialog onClose={() => setEntering(false)} /> : null}
    </DeskPage>
  )
}

function OneRule({ rule }: { rule: Rule }) {
  const { t, i18n } = useLingui()
  const names = useKindNames()
  const sourceOf = useSource()
  const language = useSpokenLanguage()
  const { days, entered } = rule
  const words = {
    before: t`会前至少 ${days} 天贴出`,
    within: t`决定后 ${days} 天内贴出`,
    for: t`贴满 ${days} 天`,
  }
  const from = sayDate(rule.from, dayOf(useNow()), language)
  const by = entered?.by ?? ''
  return (
    <Row
      title={`${names[rule.kind]} · ${words[rule.sense]}`}
      end={rule.verified ? <State is="done">{t`核对过`}</State> : <State is="idle">{t`未核对`}</State>}
    >
      <p>{sourceOf(rule.source[i18n.locale === 'en' ? 'en' : 'zh'], rule.article, true)}</p>
      <p className="muted">
        {t`${from}起`}
        {entered === null ? null : by === '' ? t`，本居民区记的` : t`，${by}记的`}
      </p>
    </Row>
  )
}
