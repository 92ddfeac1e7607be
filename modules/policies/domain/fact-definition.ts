/**
 * What can be known of a person and asked in a condition. The vocabulary is closed, so that every condition has a question in
 * plain words and every value a type; a new fact is a line here. Money is fen, rates are whole percent, ages come from
 * the date of birth. `missing` is a value of its own: it is never no, and never zero.
 */
export type FactKind = 'boolean' | 'integer' | 'date' | 'choice'

/** What kind of thing the value tells of: economic and health facts are read by post only. */
export type Touch = 'plain' | 'economic' | 'health'

export interface FactDefinition {
  kind: FactKind
  unit?: 'fen' | 'months' | 'percent' | 'grade'
  /** Whether the register answers it, where it can. What it answers is not asked of a person. */
  register?: true
  touch: Touch
  name: { zh: string; en: string }
  question: { zh: string; en: string }
  options?: readonly { value: string; zh: string; en: string }[]
  least?: number
  most?: number
  /** After so many months an answer is asked anew; without it an answer stays. */
  freshMonths?: number
}
