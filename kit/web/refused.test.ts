import { expect, it } from 'vitest'
import { isRefusal, RefusedError } from './refused.ts'

it('knows a refusal from any other body', () => {
  expect(isRefusal({ code: 'matters.already-closed', message: '这件事已经办结了。' })).toBe(true)
  expect(isRefusal({ message: 'x' })).toBe(false)
  expect(isRefusal(null)).toBe(false)
  expect(isRefusal('no')).toBe(false)
})

it('carries the sentence, the fields and the status', () => {
  const error = new RefusedError(
    { code: 'common.bad-input', message: '有一处不对。', fields: { phone: '少了一位。' } },
    400,
  )
  expect(error).toMatchObject({ message: '有一处不对。', fields: { phone: '少了一位。' }, status: 400 })
})
