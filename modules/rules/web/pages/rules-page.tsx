import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { Note, Section } from '#kit/web/card.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useSettings } from '#kit/web/settings.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'

const rules = () => ok(api.GET('/api/rules'))
type Rule = Awaited<ReturnType<typeof rules>>['rules'][number]
type Procedure = Awaited<ReturnType<typeof rules>>['procedures'][number]

/** 怎么算通过: which matters need how many, of owners and of residents, and where the law says so; for everybody. */
export function RulesPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useQuery({ queryKey: ['rules'], queryFn: rules, staleTime: 3_600_000 })
  if (error) {
    return (
      <PhonePage title={t`表决怎么算`}>
        <ErrorState error={error} again={() => void refetch()} />
      </PhonePage>
    )
  }
  if (data === undefined) return <Skeleton page />
  const { on } = data
  return (
    <PhonePage
      title={t`表决怎么算通过`}
      tabTitle={t`表决怎么算`}
      lead={t`先看参加的够不够，再看同意的够不够。业主的事，户数和面积都要够；居民的事，只算人数或户数。`}
    >
      {data.rules.map((rule) => (
        <RulePart key={rule.key} rule={rule} />
      ))}
      <Section title={t`怎么开、提前几天`}>
        {data.procedures.map((one) => (
          <ProcedurePart key={one.electorate + one.key} procedure={one} />
        ))}
      </Section>
      <p className="muted small">{t`一家有几套，户数只算一户，面积加在一起。`}</p>
      <p className="muted small">{t`按 ${on} 有效的规定。`}</p>
    </PhonePage>
  )
}

function RulePart({ rule }: { rule: Rule }) {
  const { t } = useLingui()
  const { language } = useSettings()
  const said = ({ zh, en }: { zh: string; en: string }) => (language === 'en' ? en : zh)
  const { quorum, consent, source } = rule
  const words = useBarWords()
  const joining = words(quorum)
  const agreeing = words(consent)
  const { law, article } = source
  return (
    <Section title={said(rule.name)}>
      <p>{rule.matters.map(said).join(t`；`)}</p>
      <p>
        <b>{t`参加 ${joining}，其中同意 ${agreeing}`}</b>
      </p>
      <p className="small">{useExample(rule)}</p>
      {rule.arithmeticOnly ? (
        <Note look="wait">{said(rule.arithmeticOnly)}</Note>
      ) : rule.verified ? null : (
        <Note look="wait">{t`依据还没有核对原文，先问房管部门。`}</Note>
      )}
      <details>
        <summary>{t`依据：${law} ${article}`}</summary>
        <p className="small" lang="zh-CN">
          {source.text}
        </p>
      </details>
    </Section>
  )
}

function ProcedurePart({ procedure }: { procedure: Procedure }) {
  const { t } = useLingui()
  const { language } = useSettings()
  const { electorate, says, source, verified } = procedure
  const { law, article } = source
  return (
    <>
      <p>
        {electorate === 'owners' ? t`业主：` : t`居民：`}
        {language === 'en' ? says.en : says.zh}
      </p>
      <details>
        <summary>{verified ? t`依据：${law} ${article}` : t`依据：${law} ${article}（没找到具体天数）`}</summary>
        <p className="small" lang="zh-CN">
          {source.text}
        </p>
      </details>
    </>
  )
}

/** 三分之二以上, 过半数. */
function useBarWords() {
  const { t } = useLingui()
  return ({ parts, whole, more }: Rule['quorum']) => (more ? t`过半数` : t`${parts}/${whole} 以上`)
}

/** What it comes to among three hundred households. */
function useExample({ electorate, quorum, consent }: Rule): string {
  const { t } = useLingui()
  const among = 300
  const joining = leastOf(among, quorum)
  const agreeing = leastOf(joining, consent)
  if (electorate === 'residents')
    return t`比如应到 ${among} 人：至少到 ${joining} 人；到 ${joining} 人时，至少 ${agreeing} 人同意。按户、按代表开的，就数户、数代表。`
  return t`比如 ${among} 户：至少 ${joining} 户参加；参加 ${joining} 户时，至少 ${agreeing} 户同意。`
}

function leastOf(whole: number, bar: Rule['quorum']): number {
  const line = (whole * bar.parts) / bar.whole
  return bar.more ? Math.floor(line) + 1 : Math.ceil(line)
}
