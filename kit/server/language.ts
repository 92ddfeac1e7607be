import type { FastifyRequest } from 'fastify'

/** The language of a request: English when it is asked for first, Chinese otherwise. */
export function languageOf(request: FastifyRequest): 'zh-CN' | 'en' {
  return /^\s*en/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'zh-CN'
}
