import { z } from 'zod'

/** A key: UUIDv7, made by the client where a resend must be harmless. */
export const id = z.uuid().describe('UUIDv7')
/** The tenant in the path. */
export const inNeighbourhood = z.object({ neighbourhood: id })
export const inNeighbourhoodWithId = z.object({ neighbourhood: id, id })
/** An instant, ISO 8601 with zone. */
export const instant = z.iso.datetime({ offset: true })
/** A calendar day in Asia/Shanghai, `2026-11-25`. */
export const day = z.iso.date()
/** Area in 0.01 m². */
export const area = z.int().nonnegative().max(100_000_000).describe('0.01 m²')
/** Text people write: trimmed, no control characters except line breaks. */
export const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => ![...value].some((char) => char < ' ' && char !== '\n' && char !== '\t'), 'control characters')
    .transform((value) => value.trim())
/** Text that may not be empty. */
export const someText = (max: number) => text(max).refine((value) => value.length > 0, 'empty')
/** Which page of a long list: the opaque place after which to go on, and how many. */
export const page = {
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}
/** A list as a file: as which kind. */
export const fileFormat = { format: z.enum(['xlsx', 'csv']).default('xlsx') }
/** Nothing to say but that it is done. */
export const done = z.object({ done: z.literal(true) })
