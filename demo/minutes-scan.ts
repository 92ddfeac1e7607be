import sharp from 'sharp'

/** A photo of minutes that were kept by hand: a ruled sheet, lines of writing, a seal. No letter on it, so no font is needed. */
export function minutesScan(lines: number): Promise<Buffer> {
  const writing = Array.from({ length: lines }, (_none, at) => {
    const y = 190 + at * 46
    const waves = Array.from(
      { length: 14 - (at % 4) },
      (_wave, step) => `q10 ${step % 2 === 0 ? -14 : 12} 22 0q6 -6 12 2`,
    )
    return `<path d="M110 ${y}${waves.join('')}"/><path d="M90 ${y + 14}H720" stroke="#d8d2c4" stroke-width="1"/>`
  }).join('')
  const seal = `<g stroke="#a8402d" stroke-width="5"><circle cx="610" cy="900" r="74"/><path d="M610 862l10 26h28l-22 17 8 27-24-16-24 16 8-27-22-17h28z"/></g>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="810" height="1080" fill="none" stroke="#2b2a27" stroke-width="3">
    <rect width="810" height="1080" fill="#f6f2e8" stroke="none"/><path d="M270 110H540" stroke-width="9"/>${writing}${seal}</svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 70 }).toBuffer()
}
