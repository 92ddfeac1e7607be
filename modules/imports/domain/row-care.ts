import { plain } from '#kit/pure/text.ts'
import type { PersonDraft } from './row-person.ts'
import type { RowReader } from './row-reader.ts'
import type { CareFlag } from './vocabulary.ts'
import { elders, employments, readDisability, reliefs, saysNothing } from './vocabulary.ts'

/** Work, disability and the reasons why somebody is looked after. */
export function readCare(row: RowReader): Pick<PersonDraft, 'employment' | 'disability' | 'care'> {
  const care = new Set<CareFlag>()
  const workText = row.text('employment')
  const employment = workText === '' ? null : (employments.get(plain(workText)) ?? null)
  if (employment === 'jobless' || employment === 'never-employed' || employment === 'graduate-jobless')
    care.add('jobless')
  const disabilityText = row.text('disability')
  const disability = saysNothing(disabilityText) ? null : (readDisability(disabilityText) ?? null)
  if (disability !== null) care.add('disability')
  else if (!saysNothing(disabilityText)) row.flag('unknown-care', 'disability')
  for (const [field, words] of [
    ['relief', reliefs],
    ['elder', elders],
  ] as const) {
    for (const part of row.text(field).split(/[、,，/;；\s]+/)) {
      if (saysNothing(part)) continue
      const code = words.get(plain(part))
      if (code === undefined) row.flag('unknown-care', field)
      else care.add(code)
    }
  }
  return { employment, disability, care: [...care] }
}
