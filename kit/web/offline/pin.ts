/** Digits of a PIN. */
export const PIN_DIGITS = 6

/** What is wrong with a PIN somebody chooses: one that anybody would try first guards nothing. */
export function pinFault(pin: string): 'digits' | 'easy' | null {
  if (!/^\d+$/.test(pin) || pin.length !== PIN_DIGITS) return 'digits'
  const digits = [...pin].map(Number)
  const steps = new Set(digits.slice(1).map((digit, place) => digit - (digits[place] ?? 0)))
  return steps.size === 1 || /^(\d{2})\1\1$|^(\d{3})\2$/.test(pin) ? 'easy' : null
}
