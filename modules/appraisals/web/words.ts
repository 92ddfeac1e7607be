import { useLingui } from '@lingui/react/macro'
import type { Breach, Measure, Step, SubjectKind, Way } from '../domain/words.ts'
import type { Round } from './reading.ts'

/** How measures, steps, ways, subjects and phases are called. */
export function useAppraisalWords() {
  const { t } = useLingui()
  const measures: Record<Measure, string> = {
    awareness: t`知晓度`,
    participation: t`参与度`,
    satisfaction: t`满意度`,
  }
  const favourable: Record<Measure, string> = {
    awareness: t`清楚`,
    participation: t`参加过`,
    satisfaction: t`满意`,
  }
  const unknown = t`不了解`
  const steps: Record<Measure, Record<Step, string>> = {
    awareness: { 5: t`很清楚`, 4: t`比较清楚`, 3: t`知道一些`, 2: t`不太清楚`, 1: t`不清楚`, 0: unknown },
    participation: { 5: t`经常`, 4: t`好几次`, 3: t`有过`, 2: t`很少`, 1: t`没有`, 0: unknown },
    satisfaction: { 5: t`很满意`, 4: t`满意`, 3: t`一般`, 2: t`不满意`, 1: t`很不满意`, 0: unknown },
  }
  const ways: Record<Way, string> = { app: t`手机`, paper: t`纸上`, door: t`上门` }
  const subjects: Record<SubjectKind, string> = {
    committee: t`居委会`,
    property: t`物业`,
    water: t`供水`,
    power: t`供电`,
    gas: t`供气`,
    waste: t`垃圾清运`,
    greening: t`绿化养护`,
    other: t`别的单位`,
  }
  const phases: Record<Round['phase'], string> = {
    coming: t`还没开始`,
    open: t`正在评`,
    over: t`评完了，等算结果`,
    counted: t`有结果了`,
  }
  const breaches: Record<Breach, string> = {
    'names-somebody': t`点了别人的名字或私事`,
    insults: t`骂人`,
    unlawful: t`违法的内容`,
    'something-else': t`和评议没关系`,
  }
  return { measures, favourable, steps, ways, subjects, phases, breaches }
}

/** `717` as `71.7%`. */
export const perCent = (permille: number): string => `${Math.floor(permille / 10)}.${permille % 10}%`
