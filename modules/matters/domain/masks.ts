/** 「王芳」 becomes 「王*」, 「王小芳」 「王*芳」: enough to recognise whom one knows, too little for a stranger. */
export function maskName(name: string): string {
  const letters = Array.from(name.trim())
  if (letters.length <= 1) return letters.length === 1 ? '*' : ''
  if (letters.length === 2) return `${letters[0]}*`
  return `${letters[0]}${'*'.repeat(letters.length - 2)}${letters.at(-1)}`
}

/** '19912340430' becomes '199****0430'; shorter numbers keep their last two digits. */
export function maskPhone(phone: string): string {
  const digits = phone.replaceAll(/\D/g, '')
  if (digits.length === 11) return `${digits.slice(0, 3)}****${digits.slice(-4)}`
  return `${'*'.repeat(Math.max(0, digits.length - 2))}${digits.slice(-2)}`
}
