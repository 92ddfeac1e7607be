import type { Cipher } from '#kit/server/cipher.ts'
import type { SealedTable } from '#kit/server/sealing/sealed.ts'
import { blindPhone, openPhone, sealPhone } from './phones.ts'

/** Second factors and tokens are sealed by better-auth itself, under the key that signs cookies. */
async function factorAgain(cipher: Cipher, sealed: string | null): Promise<string | null> {
  if (sealed === null) return null
  const { symmetricDecrypt, symmetricEncrypt } = await import('better-auth/crypto')
  const keys = cipher.blinds('session', 'accounts.signing-key')
  for (const key of keys) {
    const data = await symmetricDecrypt({ key, data: sealed }).catch(() => null)
    if (data !== null) return symmetricEncrypt({ key: keys[0] ?? '', data })
  }
  throw new Error('no key opens it')
}

/** What is sealed here. Sessions are not: a new master key signs their cookies anew, so everybody signs in again. */
export const sealed: readonly SealedTable[] = [
  {
    table: 'accounts.user',
    key: ['id'],
    columns: ['phoneNumber', 'phoneSealed'],
    again({ phoneNumber, phoneSealed }, cipher) {
      if (phoneNumber === null || phoneSealed === null) return {}
      const phone = openPhone(cipher, phoneSealed, phoneNumber)
      return { phoneNumber: blindPhone(cipher, phone), phoneSealed: sealPhone(cipher, phone) }
    },
  },
  {
    table: 'accounts.twoFactor',
    key: ['id'],
    columns: ['secret', 'backupCodes'],
    async again(row, cipher) {
      return {
        secret: await factorAgain(cipher, row.secret),
        backupCodes: await factorAgain(cipher, row.backupCodes),
      }
    },
  },
  {
    table: 'accounts.account',
    key: ['id'],
    columns: ['accessToken', 'refreshToken'],
    async again(row, cipher) {
      return {
        accessToken: await factorAgain(cipher, row.accessToken),
        refreshToken: await factorAgain(cipher, row.refreshToken),
      }
    },
  },
]
