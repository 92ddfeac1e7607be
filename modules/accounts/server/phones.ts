import type { Cipher } from '#kit/server/cipher.ts'

/** How a phone number stands in an account: found by its blind index, opened only to send a message or to show its owner. */
export function blindPhone(cipher: Cipher, phone: string): string {
  return cipher.blind(phone, 'accounts.phone')
}
export function sealPhone(cipher: Cipher, phone: string): string {
  return cipher.seal(phone, `accounts.phone:${blindPhone(cipher, phone)}`)
}
export function openPhone(cipher: Cipher, sealed: string, blind: string): string {
  return cipher.open(sealed, `accounts.phone:${blind}`)
}
/** As it is shown to others who may see that there is one. */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`
}
