/** A bar on one line of a terminal; elsewhere a line at each tenth. */
export function progressBar(title: string): { at(share: number, what: string): void; done(): void } {
  const alive = process.stderr.isTTY
  let last = -1
  return {
    at(share, what) {
      const tenths = Math.floor(share * 10)
      if (!alive) {
        if (tenths === last) return
        last = tenths
        process.stderr.write(`${title} ${Math.round(share * 100)} %  ${what}\n`)
        return
      }
      const filled = Math.round(share * 30)
      process.stderr.write(
        `\r\x1b[2K${title} ${'█'.repeat(filled)}${'░'.repeat(30 - filled)} ${Math.round(share * 100)} %  ${what}`,
      )
    },
    done() {
      if (alive) process.stderr.write('\r\x1b[2K')
    },
  }
}
