import { describe, expect, it } from 'vitest'
import { shortName } from './short-name.ts'

describe('shortName', () => {
  it('takes the initial and the numeral', () => {
    expect(shortName('yjqc', '延吉七村', '310110015007', new Set())).toBe('Y7')
    expect(shortName('zyl99l', '中原路99弄', '310110021001', new Set())).toBe('Z99')
  })
  it('takes three letters where there is no numeral', () => {
    expect(shortName('jwgjgy', '江湾国际公寓', '310110020001', new Set())).toBe('JWG')
  })
  it('tells two of the same letters apart by their code', () => {
    expect(shortName('yjqc', '延吉七村', '310110015007', new Set(['Y7']))).toBe('Y7007')
  })
})
