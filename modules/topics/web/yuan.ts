/** `1,280.5` yuan as 128050 fen; undefined for what is no amount. Nothing is a fraction of a fen on the way. */
export function fenOf(written: string): number | undefined {
  const plain = written.replaceAll(/[,，\s]/g, '')
  const match = /^(\d{1,10})(?:\.(\d{1,2}))?$/.exec(plain)
  if (match === null) return undefined
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
}

/** 128050 fen as `1280.50`. */
export function yuanOf(fen: number): string {
  const rest = fen % 100
  return `${(fen - rest) / 100}.${String(rest).padStart(2, '0')}`
}
