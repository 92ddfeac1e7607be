import { useLingui } from '@lingui/react/macro'
import type { CareAudience, CareBasis, DisabilityKind } from '../contract/words.ts'

/** The words of care: what it rests on, who may see it, kinds and grades of disability. */
export function useCareWords() {
  const { t } = useLingui()
  const bases: Record<CareBasis, string> = {
    document: t`证件、证明`,
    'own-word': t`本人或家人说的`,
    visit: t`上门看到的`,
    subdistrict: t`街道名单`,
    roster: t`原来的名册`,
  }
  const audiences: Record<CareAudience, string> = { committee: t`居委会的人`, chair: t`只有主任` }
  const kinds: Record<DisabilityKind, string> = {
    sight: t`视力`,
    hearing: t`听力`,
    speech: t`言语`,
    body: t`肢体`,
    mind: t`智力`,
    mental: t`精神`,
    several: t`多重`,
  }
  const grades = ['1', '2', '3', '4'].map((grade) => ({ value: grade, word: t`${grade} 级` }))
  return { bases, audiences, kinds, grades }
}
