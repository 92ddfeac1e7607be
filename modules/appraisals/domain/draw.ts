/**
 * The homes that are asked. Every home gets a score from the recorded seed (`score` is SHA-256 in hex); the lowest are
 * drawn. So the same seed and the same homes give the same sample in whatever order they come, and anybody can draw it
 * again; a larger sample holds every smaller one.
 */
export function draw(homes: readonly string[], size: number, score: (homeId: string) => string): string[] {
  return [...new Set(homes)]
    .map((id) => ({ id, score: score(id) }))
    .toSorted((a, b) => (a.score < b.score ? -1 : a.score > b.score ? 1 : 0))
    .slice(0, Math.max(0, size))
    .map(({ id }) => id)
}

/** The number on a sheet: where it stands in an order nobody can guess, and a digit that finds a slip of the pen. */
export function sheetNumber(place: number): string {
  const digits = String(place).padStart(4, '0')
  return digits + checkDigit(digits)
}

/** Whether a number can be one: one wrong digit, or two neighbours changed over, is found (Luhn; but for 09 and 90). */
export function isSheetNumber(number: string): boolean {
  return /^\d{5,7}$/.test(number) && checkDigit(number.slice(0, -1)) === number.slice(-1)
}

function checkDigit(digits: string): string {
  let sum = 0
  for (const [at, char] of [...digits].toReversed().entries()) {
    const doubled = Number(char) * (at % 2 === 0 ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return String((10 - (sum % 10)) % 10)
}
