import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanName, disposition } from './names.ts'

describe('cleanName', () => {
  it('keeps what people wrote, with the ending of what it is', () => {
    expect(cleanName('三号楼漏水.HEIC', 'jpg')).toBe('三号楼漏水.jpg')
    expect(cleanName('D盘\\照片\\楼道 2.png', 'jpg')).toBe('楼道 2.jpg')
    expect(cleanName('../../etc/passwd', 'pdf')).toBe('passwd.pdf')
    expect(cleanName('invoice\u202Efdp.exe', 'pdf')).toBe('invoicefdp.pdf')
    expect(cleanName('', 'jpg')).toBe('file.jpg')
    expect(cleanName('..', 'jpg')).toBe('file.jpg')
  })

  it('never holds a path, a control character or more than it should', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (given) => {
        const name = cleanName(given, 'jpg')
        expect(name).toMatch(/^[^/\\:*?"<>|\p{Cc}]{1,84}$/u)
        expect(name.endsWith('.jpg')).toBe(true)
        expect(name.startsWith('.')).toBe(false)
      }),
    )
  })
})

describe('disposition', () => {
  it('shows photos in the page and saves papers', () => {
    expect(disposition('photo', '漏水.jpg')).toBe(`inline; filename="__.jpg"; filename*=UTF-8''%E6%BC%8F%E6%B0%B4.jpg`)
    expect(disposition('paper', 'a(1).pdf')).toBe(`attachment; filename="a(1).pdf"; filename*=UTF-8''a%281%29.pdf`)
  })

  it('is always a header: one line of plain ASCII, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        expect(disposition('paper', cleanName(given, 'pdf'))).toMatch(/^[ -~]+$/)
      }),
    )
  })
})
