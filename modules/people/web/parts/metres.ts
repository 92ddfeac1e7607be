/** `55.27` as 5527 (0.01 m²); null for anything but up to two places behind the point, and for more than a home can have. */
export function metresAsArea(text: string): number | null {
  const found = /^(\d{1,5})(?:[.．](\d{1,2}))?$/.exec(text.trim().replaceAll(/[０-９]/g, halved))
  if (found === null) return null
  const area = Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
  return area === 0 ? null : area
}

const halved = (digit: string) => String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0xfee0)
