import fc from 'fast-check'
import { expect, it } from 'vitest'
import { correctionOf } from './correction.ts'
import { reads } from './reading.ts'

it('an entry is corrected by two who read the same, and stands where one reads what was entered', () => {
  expect(correctionOf('yes', ['no'])).toEqual({ is: 'open' })
  expect(correctionOf('yes', ['no', 'no'])).toEqual({ is: 'corrected', read: 'no' })
  expect(correctionOf('yes', ['no', 'yes'])).toEqual({ is: 'stands' })
  expect(correctionOf('yes', ['no', 'abstain'])).toEqual({ is: 'open' })
  expect(correctionOf('yes', ['no', 'abstain', 'no'])).toEqual({ is: 'corrected', read: 'no' })
  expect(correctionOf('yes', ['blank', 'unsigned'])).toEqual({ is: 'corrected', read: 'unsigned' })
  expect(correctionOf('blank', ['yes', 'several'])).toEqual({ is: 'stands' })
})

it('one alone never changes an entry, and no order of the same looks changes it otherwise than by its word', () => {
  const read = fc.constantFrom(...reads)
  fc.assert(
    fc.property(read, read, (entered, only) => {
      expect(correctionOf(entered, [only]).is).not.toBe('corrected')
    }),
  )
  fc.assert(
    fc.property(read, fc.array(read, { maxLength: 4 }), (entered, looks) => {
      expect(correctionOf(entered, looks).is).toBe(correctionOf(entered, looks.toReversed()).is)
    }),
  )
})
