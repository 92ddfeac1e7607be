import { createHash } from 'node:crypto'
import { canonicalText, type ExactText } from '../domain/clauses.ts'

/** What a review and an adoption are bound to: SHA-256 of the exact text, in hex. */
export const digestOf = (text: ExactText): string => createHash('sha256').update(canonicalText(text)).digest('hex')
