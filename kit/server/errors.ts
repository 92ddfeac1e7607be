import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import type { Logger } from 'pino'
import type { RefusalText, RefusalTexts } from '#kit/contract/refusals.ts'
import { sentence } from '#kit/contract/refusals.ts'
import { Refusal } from '#kit/pure/refusal.ts'
import { fieldSentence } from './field-sentences.ts'
import { languageOf } from './language.ts'
import { sqlStateOf, wasOvertaken, WriteFailure } from './write-failure.ts'

/** The database is away for a moment: connection refused, reset, shutting down, starting up, too busy to connect or to
 * answer in time. */
function isAway(error: unknown): boolean {
  const cause = error instanceof WriteFailure ? error.cause : error
  const { code = '', message = '' } = (cause ?? {}) as { code?: string; message?: string }
  return (
    /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|57P0[123]|57014|08\d{3}|53300)$/.test(code) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      message,
    )
  )
}

/** Turns whatever a handler threw into one answer: a declared refusal with its sentence, or the log and an apology. */
export function answerError(
  error: FastifyError | Error,
  request: FastifyRequest,
  reply: FastifyReply,
  refusals: RefusalTexts,
  log: Logger,
): FastifyReply {
  const language = languageOf(request)
  const say = (code: string, data: Readonly<Record<string, string | number>> = {}, fields?: Record<string, string>) => {
    const text = refusals[code] as RefusalText
    const body = {
      code,
      message: sentence(text, language, data),
      ...(fields ? { fields } : {}),
      ...(Object.keys(data).length ? { data } : {}),
    }
    return reply.status(text.status).type('application/json').serializer(JSON.stringify).send(body)
  }
  if (error instanceof Refusal) {
    if (refusals[error.code] === undefined) {
      log.error({ code: error.code, url: request.url }, 'undeclared refusal')
      return say('common.bad-input')
    }
    const field = error.field
    const text = refusals[error.code] as RefusalText
    return say(
      error.code,
      error.data,
      field === undefined ? undefined : { [field]: sentence(text, language, error.data) },
    )
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    // An address that cannot be one: nothing on the page is to be filled in otherwise.
    if (error.validationContext === 'params') return say('common.not-found')
    const fields: Record<string, string> = {}
    for (const issue of error.validation) {
      const path = issue.instancePath.replace(/^\//, '').replaceAll('/', '.')
      fields[path] ??= fieldSentence(issue, language)
    }
    return say('common.bad-input', {}, fields)
  }
  if (isAway(error)) return say('common.no-database')
  // Overtaken again and again: whoever comes back will see what the other wrote.
  if (wasOvertaken(error)) return say('common.changed-meanwhile')
  // Class 22, data exception: a value the shape let through and the column could not take.
  if (sqlStateOf(error).startsWith('22')) return say('common.bad-input')
  const status = (error as FastifyError).statusCode ?? 500
  if (status === 413) return say('common.too-large')
  if (status === 415) return say('common.wrong-type')
  if (status >= 400 && status < 500) return say('common.bad-input')
  log.error({ err: error, method: request.method, url: request.routeOptions.url }, 'request failed')
  const message =
    language === 'en'
      ? 'Something broke on our side; it has been written down. Please try again.'
      : '系统出了点问题，已经记下，请再试一次。'
  return reply.status(500).type('application/json').serializer(JSON.stringify).send({ code: 'common.broken', message })
}
