/** Full-width digits, letters, punctuation and spaces (U+FF01–FF5E, U+3000) as their half-width twins. */
export function halfWidth(text: string): string {
  // Nearly every cell has nothing to change, and rosters have hundreds of thousands of them.
  if (!/[\uFF01-\uFF5E\u3000]/.test(text)) return text
  return text
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
}

// White space as people's files hold it: besides \s (which has U+3000, NBSP and BOM) the zero-width ones.
const paddingAtEnds = /^[\s\u200B-\u200D\u2060]+|[\s\u200B-\u200D\u2060]+$/g

/** Takes padding off both ends: spaces, tabs, line breaks, U+3000, NBSP and zero-width characters. */
export function trimPadding(text: string): string {
  return text.replace(paddingAtEnds, '')
}

/** Whether anything but the text itself stands at its ends. */
export function hasPadding(text: string): boolean {
  return trimPadding(text) !== text
}

/** Takes out every space, also the ones between characters that people use to align two-character names. */
export function withoutSpaces(text: string): string {
  return text.replace(/[\s\u200B-\u200D\u2060]+/g, '')
}

/** Whether a text holds digits of full width (０–９). */
export function hasFullWidthDigits(text: string): boolean {
  return /[\uFF10-\uFF19]/.test(text)
}

/**
 * The plain form for reading codes and numbers: half width, no spaces, capital letters, every kind of dash as `-`.
 * For names use {@link trimPadding}: they keep their own spaces.
 */
export function plain(text: string): string {
  return withoutSpaces(halfWidth(text))
    .replace(/[‐‑‒–—―−－]/g, '-')
    .toUpperCase()
}

/** A spreadsheet would take this text for a formula: it begins with `=`, `+`, `-`, `@`, tab or return and says more. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]./s.test(text) && !/^[+-]?[\d\s().,-]+$/.test(text)
}
