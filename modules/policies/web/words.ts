import { useLingui } from '@lingui/react/macro'
import type { StateKind } from '#kit/web/state.tsx'
import type { Answer, CaseRow, CaseState, PersonVerdict, PolicyRow } from './reading.ts'

export const stateShapes: Record<CaseState, StateKind> = {
  found: 'received',
  told: 'doing',
  papers: 'doing',
  applied: 'doing',
  decided: 'doing',
  received: 'done',
  declined: 'against',
  'not-wanted': 'idle',
  'not-after-all': 'idle',
}

/** How far a case is, and what the next step is called as an act. */
export function useStateWords(): { is: Record<CaseState, string>; act: Record<CaseState, string> } {
  const { t } = useLingui()
  return {
    is: {
      found: t`等告知`,
      told: t`告知了`,
      papers: t`备材料`,
      applied: t`申请了`,
      decided: t`批准了`,
      received: t`领到了`,
      declined: t`没有批`,
      'not-wanted': t`不需要`,
      'not-after-all': t`情况不同`,
    },
    act: {
      found: t`重新找`,
      told: t`核实并告知`,
      papers: t`开始备材料`,
      applied: t`申请交上去了`,
      decided: t`批下来了`,
      received: t`领到了`,
      declined: t`没有批`,
      'not-wanted': t`本人不需要`,
      'not-after-all': t`核实后情况不同`,
    },
  }
}

export function useOfficeNames(): Record<PolicyRow['office'], string> {
  const { t } = useLingui()
  return {
    subdistrict: t`街道办事处`,
    'civil-affairs': t`区民政局`,
    'medical-insurance': t`医保部门`,
    housing: t`房管部门`,
    education: t`学校和教育部门`,
    employment: t`就业服务机构`,
    'disabled-federation': t`残联`,
  }
}

export function useFoundBy(): Record<CaseRow['foundBy'], string> {
  const { t } = useLingui()
  return {
    first: t`第一次过名册时找到`,
    birthday: t`到年龄了`,
    answer: t`问到了新情况`,
    register: t`名册有变化`,
    version: t`政策有新版本`,
    asked: t`主动来问的`,
  }
}

/** A verdict in words: `no` never refuses. */
export function useVerdictWords(): Record<PersonVerdict['verdict'], { word: string; is: StateKind }> {
  const { t } = useLingui()
  return {
    yes: { word: t`符合`, is: 'done' },
    unknown: { word: t`说不准`, is: 'idle' },
    no: { word: t`按登记的资料不符合；有变化请说`, is: 'against' },
  }
}

export function useSourceWords(): Record<Answer['source'], string> {
  const { t } = useLingui()
  return {
    door: t`上门时说的`,
    counter: t`窗口说的`,
    phone: t`电话里说的`,
    person: t`本人填的`,
    paper: t`看过材料`,
    check: t`经济核对`,
    settled: t`核对后定的`,
  }
}
