/** What the server says when it refuses: the sentence comes translated and can be shown as it is. */
export type Refusal = {
  /** `matters.already-closed` */
  code: string
  message: string
  /** A sentence for each field that is at fault, by the field's name. */
  fields?: Record<string, string>
  /** Facts that belong to the refusal, by agreement between one endpoint and its page. */
  data?: unknown
}

/** A request the server understood and refused. */
export class RefusedError extends Error {
  readonly code: string
  readonly fields: Record<string, string>
  readonly data: unknown
  readonly status: number

  constructor(refusal: Refusal, status: number) {
    super(refusal.message)
    this.name = 'RefusedError'
    this.code = refusal.code
    this.fields = refusal.fields ?? {}
    this.data = refusal.data
    this.status = status
  }
}

/** The request never arrived, or its answer did not. Nothing is lost: drafts stay, and sending again is harmless. */
export class OfflineError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'OfflineError'
  }
}

export function isRefusal(body: unknown): body is Refusal {
  if (typeof body !== 'object' || body === null) return false
  const { code, message } = body as Record<string, unknown>
  return typeof code === 'string' && typeof message === 'string'
}

/** What to show of whatever was thrown. */
export const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
