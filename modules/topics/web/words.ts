import { useLingui } from '@lingui/react/macro'
import type { Detail, Hiding, IdlePlace, Point, Topic } from './reading.ts'

type Names<Key extends string> = Record<Key, string>

/** What the codes of topics are called. */
export function useTopicWords() {
  const { t } = useLingui()
  const kinds: Names<Topic['kind']> = {
    'micro-repair': t`楼栋微整治`,
    'micro-rebuild': t`空间微改造`,
    'micro-renewal': t`景观微更新`,
    'mini-convention': t`微规约`,
    'micro-class': t`微课堂`,
    'micro-charity': t`微公益`,
    other: t`别的事`,
  }
  const kindsUnder: Names<Topic['kind']> = {
    'micro-repair': t`楼道、门厅、屋面修一修`,
    'micro-rebuild': t`闲着的地方派用场`,
    'micro-renewal': t`花园、绿地、墙面`,
    'mini-convention': t`停车、养狗、晾晒立个规矩`,
    'micro-class': t`一起学点什么`,
    'micro-charity': t`帮邻居一把`,
    other: t`上面都不像`,
  }
  const sources: Names<Topic['source']> = {
    call: t`征集来的`,
    'idle-place': t`闲置空间`,
    matters: t`反复报的事`,
    resident: t`居民提的`,
    committee: t`居委会提的`,
    'party-branch': t`党支部建议`,
  }
  const levels: Names<Topic['level']> = { 'building-group': t`楼组`, compound: t`小区`, neighbourhood: t`居民区` }
  /** As a rung of the ladder. */
  const rungs: Names<Topic['level']> = { 'building-group': t`楼组议`, compound: t`小区议`, neighbourhood: t`居民区议` }
  const ways: Names<Point['way']> = {
    own: t`自己写的`,
    counter: t`来居委会说的`,
    door: t`上门听到的`,
    telephone: t`电话里说的`,
  }
  const breaches: Names<Hiding['breach']> = {
    abuse: t`骂人`,
    private: t`说了别人的私事`,
    advert: t`广告`,
    untrue: t`没有根据`,
    other: t`别的`,
  }
  const owners: Names<IdlePlace['ownerKind']> = {
    'owners-common': t`业主共有`,
    'public-housing': t`公房`,
    property: t`物业用房`,
    unit: t`单位的`,
    unknown: t`还没查清`,
  }
  const placeStates: Names<IdlePlace['state']> = {
    idle: t`空着`,
    'in-topic': t`正在议`,
    'in-use': t`用起来了`,
    gone: t`没有了`,
  }
  const phases: Names<NonNullable<Topic['became']>> = {
    planned: t`排上了`,
    doing: t`正在办`,
    done: t`办好了`,
    failed: t`没办成`,
  }
  return { kinds, kindsUnder, sources, levels, rungs, ways, breaches, owners, placeStates, phases }
}

/** One line of a topic's history. */
export function useStepWords(): (step: Detail['steps'][number]) => string {
  const { t } = useLingui()
  const { levels, phases } = useTopicWords()
  return ({ kind, word }) => {
    const level = levels[(word ?? 'compound') as Topic['level']]
    if (kind === 'proposed') return t`提出来了，先在${level}议`
    if (kind === 'moved-up') return t`转到${level}议`
    if (kind === 'climbed') return t`期限到了，自动转到${level}议`
    if (kind === 'alarmed') return word === 'subdistrict' ? t`还没有决定，已报街道` : t`期限到了，已提醒主任`
    if (kind === 'reopened') return t`重新计票没有过，再议`
    if (kind === 'postponed') return t`先放一放，以后再议`
    if (kind === 'became') return phases[(word ?? 'doing') as NonNullable<Topic['became']>]
    return word === 'adopted' ? t`通过了` : t`没有通过`
  }
}
