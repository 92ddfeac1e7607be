import fc from 'fast-check'
import { expect, it } from 'vitest'
import { passwordFault } from './password.ts'

it.each(['1234567890', 'Password123', 'aaaaaaaaaa', '3456789012', 'zyxwvutsrq', 'juweihui2026', 'QWERTYuiop'])(
  'refuses what everybody would try: %s',
  (password) => expect(passwordFault(password, [])).toBe('common'),
)

it('refuses the own phone or name inside it', () => {
  expect(passwordFault('ok-19900000001', ['19900000001', 'zhoumz'])).toBe('personal')
  expect(passwordFault('ZhouMZ-likes-tea', ['zhoumz'])).toBe('personal')
})

it('takes a sentence, and what a machine has made', () => {
  expect(passwordFault('弄堂里的桂花开了三次', [])).toBeNull()
  expect(passwordFault('password is what i never use here', [])).toBeNull()
  expect(passwordFault('7f0c2a52-6ed1-4b7a-9a0e-3d1f8c5b9e47', [])).toBeNull()
})

it('never refuses a long text of many signs for being common', () => {
  const long = fc.uniqueArray(fc.constantFrom(...'天地人山水火风云花鸟鱼虫春夏秋冬'), { minLength: 10 })
  fc.assert(
    fc.property(long, (signs) => {
      expect(passwordFault(signs.join(''), [])).toBeNull()
    }),
  )
})
