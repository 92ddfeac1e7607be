import type { FactKey, FactValue, FactValues } from './facts.ts'

/** How somebody stands in the register, as it is read at its door. */
export interface Standing {
  birthDate: string | null
  sex: 'male' | 'female' | null
  registration: string | null
  employment: string | null
  care: readonly { flag: string; grade: number | null; audience: 'committee' | 'chair' }[]
  together: number
}

/**
 * What the register says, in the words of conditions. What it does not say stays unknown: that somebody carries no flag does not mean
 * that nothing is the case. `chair` takes reasons for care into account that are kept to the chair.
 */
export function fromRegister(standing: Standing, chair: boolean): FactValues {
  const values: FactValues = {}
  const set = (key: FactKey, value: FactValue) => void (values[key] = value)
  const care = standing.care.filter((one) => chair || one.audience === 'committee')
  const flagged = (flag: string) => care.some((one) => one.flag === flag)
  if (standing.birthDate !== null) set('birthDate', standing.birthDate)
  if (standing.sex !== null) set('sex', standing.sex)
  // 人户分离 says where somebody is registered only in relation to this place, so it answers nothing here.
  if (standing.registration === 'registered') set('shanghaiHukou', true)
  if (standing.registration === 'incoming') set('shanghaiHukou', false)
  if (flagged('living-alone')) set('livingAlone', true)
  else if (standing.together > 1) set('livingAlone', false)
  if (flagged('minimum-allowance')) set('onMinimumAllowance', true)
  if (flagged('low-income')) set('lowIncomeFamily', true)
  if (flagged('without-kin')) set('withoutSupporter', true)
  const disability = care.find((one) => one.flag === 'disability')
  if (disability !== undefined) set('disabled', true)
  if (disability?.grade != null && disability.grade >= 1 && disability.grade <= 4)
    set('disabilityGrade', disability.grade)
  if (flagged('jobless')) set('jobless', true)
  else if (standing.employment !== null) set('jobless', outOfWork.has(standing.employment))
  return values
}

const outOfWork = new Set(['jobless', 'never-employed', 'graduate-jobless'])

/** Where both say something, an answer is newer than the register; a date of birth or sex is not a matter of answers. */
export function together(register: FactValues, answered: FactValues): FactValues {
  const values = { ...register, ...answered }
  if (register.birthDate !== undefined) values.birthDate = register.birthDate
  if (register.sex !== undefined) values.sex = register.sex
  return values
}
