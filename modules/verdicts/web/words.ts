import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { areaAsMetres } from '#kit/web/figures.tsx'
import { useSettings } from '#kit/web/settings.ts'
import type { Listed, Test, Verdict } from './reading.ts'

type Electorate = Verdict['electorate']

/** The words of this room: amounts in the measure of a test, names of tests and channels, the one sentence of a result. */
export function useVerdictWords() {
  const { t } = useLingui()
  const { language } = useSettings()
  const persons = (electorate: Electorate) => electorate === 'adults' || electorate === 'delegates'
  const heads = (count: number, electorate: Electorate) =>
    persons(electorate) ? t`${plural(count, { other: '# 人' })}` : t`${plural(count, { other: '# 户' })}`
  const amount = (key: Test['key'], value: number, electorate: Electorate) =>
    key.endsWith('area') ? `${areaAsMetres(value)} ㎡` : heads(value, electorate)
  const tests = (key: Test['key'], electorate: Electorate) =>
    ({
      'quorum-heads': persons(electorate) ? t`参加的人数` : t`参加的户数`,
      'quorum-area': t`参加的面积`,
      'consent-heads': persons(electorate) ? t`同意的人数` : t`同意的户数`,
      'consent-area': t`同意的面积`,
    })[key]
  return {
    heads,
    amount,
    tests,
    said: ({ zh, en }: { zh: string; en: string }) => (language === 'en' ? en : zh),
    bar: ({ parts, whole, more }: Test['bar']) => (more ? t`过半` : `${parts}/${whole}`),
    channels: {
      app: t`手机`,
      phone: t`电话代登记`,
      visit: t`上门`,
      paper: t`纸票`,
      proxy: t`委托`,
    },
    reasons: { 'co-owners': t`共有人意见不一样`, head: t`一家几套，投得不一样`, conflict: t`分不清哪张在后` },
    ways: { 'as-cast': t`照实际投出的票`, 'with-rule': t`照本小区规则` },
    /** Which way those went who follow the majority, and by how many. */
    majority: ({ yes, no }: NonNullable<Verdict['majority']>, electorate: Electorate) => {
      const [yeses, noes] = [heads(yes, electorate), heads(no, electorate)]
      if (yes === no) return t`自己说了同意的 ${yeses}、反对的 ${noes}，一样多，跟多数的算弃权。`
      return yes > no
        ? t`自己说了同意的 ${yeses}、反对的 ${noes}，跟多数的算同意。`
        : t`自己说了同意的 ${yeses}、反对的 ${noes}，跟多数的算反对。`
    },
    /** The news in one sentence. */
    headline: (verdict: Verdict) => {
      const [first, second] = verdict.counts
      if (!first) return verdict.title
      if (verdict.disputed.depends) return t`结果取决于 ${heads(verdict.disputed.rights, verdict.electorate)}有争议的票`
      if (second && second.passed !== first.passed)
        return second.passed
          ? t`两种算法，结果不同：照实际投出的票没过，照小区规则过了`
          : t`两种算法，结果不同：照实际投出的票过了，照小区规则没过`
      const { title } = verdict
      if (first.passed) return second ? t`两种算法都过了` : t`${title}：过了`
      const lacks = first.tests.find(({ met }) => !met)
      if (!lacks) return t`${title}：没过`
      const missing = amount(lacks.key, lacks.missing, verdict.electorate)
      const what = lacks.key.startsWith('quorum') ? t`参加的还差 ${missing}` : t`同意的还差 ${missing}`
      return second ? t`两种算法都没过，${what}` : t`${title}：没过，${what}`
    },
    /** The same for a list. */
    short: ({ passedAsCast, passedWithRule, depends }: Listed) => {
      if (depends) return t`取决于有争议的票`
      if (passedWithRule === null || passedWithRule === passedAsCast) return passedAsCast ? t`过了` : t`没过`
      return passedWithRule ? t`照票没过，照规则过了` : t`照票过了，照规则没过`
    },
  }
}
