/**
 * The letters before a matter's number: the capitals of the name's pinyin (at most three) and its numeral, Y7 for
 * 延吉七村. Taken short names get the last three digits of the division code behind them.
 */
export function shortName(initials: string, name: string, code: string, taken: ReadonlySet<string>): string {
  const numeral = numeralIn(name)
  const letters = initials.replace(/[^A-Za-z]/g, '').toUpperCase()
  const short = (numeral === null ? letters.slice(0, 3) : letters.slice(0, 1) + numeral) || 'N'
  return taken.has(short) ? short + code.slice(-3) : short
}

function numeralIn(name: string): string | null {
  const digits = /\d+/.exec(name)
  if (digits) return digits[0]
  const index = /[一二三四五六七八九]/.exec(name)
  return index ? String('一二三四五六七八九'.indexOf(index[0]) + 1) : null
}
