/** Why a password is refused; length is checked by its shape. */
export type PasswordFault = 'common' | 'personal'

// Beginnings under which the most used passwords of length ten and more fall, in lists published for mainland users.
const common = [
  '0123456789',
  '1234567890',
  '123456789a',
  '1234567891',
  '12345678910',
  '123456789abc',
  '147258369',
  '1qaz2wsx',
  '5201314',
  'a123456',
  'aa123456',
  'abc123',
  'abcd1234',
  'abcdefghij',
  'admin',
  'asd123456',
  'asdfghjkl',
  'iloveyou',
  'juweihui',
  'letmein',
  'mima',
  'mulin',
  'password',
  'q1w2e3r4',
  'qazwsxedc',
  'qq123456',
  'qwer1234',
  'qwerty',
  'shanghai',
  'shequ',
  'welcome',
  'woaini',
  'yangpu',
  'zxcvbnm',
] as const

/**
 * Whether a password is too easily guessed: one of the usual ones with a little behind it, one sign repeated, a run of
 * the keyboard or of digits, or the person's own phone or sign-in name.
 */
export function passwordFault(password: string, own: readonly string[]): PasswordFault | null {
  const lower = password.toLowerCase()
  if (own.some((one) => one.length >= 4 && lower.includes(one.toLowerCase()))) return 'personal'
  if (new Set(lower).size < 4 || isRun(lower)) return 'common'
  return common.some((one) => lower.startsWith(one) && lower.length - one.length < 6) ? 'common' : null
}

/** Every sign the next or the previous one of the sign before: 3456789012, zyxwvutsrq. */
function isRun(text: string): boolean {
  const steps = new Set<number>()
  for (let at = 1; at < text.length; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1)
    steps.add(step === -9 || step === 9 ? Math.sign(-step) : step)
  }
  return steps.size === 1 && Math.abs([...steps][0] ?? 9) <= 1
}
