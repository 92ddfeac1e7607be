import type { FastifyRequest } from 'fastify'

/** Which language this device is set to; `kit/web/settings.ts` writes it. The public board lies outside its path. */
export const LANGUAGE_COOKIE = 'mulin.language'

/**
 * The language of a request: what the person set in Mulin, which a link to a file or a calendar brings along too; else
 * English when the browser asks for it first, Chinese otherwise.
 */
export function languageOf(request: FastifyRequest): 'zh-CN' | 'en' {
  // Null where a request was refused before its cookies were read.
  const { cookies } = request as { cookies: FastifyRequest['cookies'] | null }
  const set = cookies?.[LANGUAGE_COOKIE]
  if (set === 'en' || set === 'zh-CN') return set
  return /^\s*en/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh-CN'
}
