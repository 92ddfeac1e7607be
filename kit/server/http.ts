import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fastify } from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import type { Endpoint } from '#kit/contract/endpoint.ts'
import type { RefusalTexts } from '#kit/contract/refusals.ts'
import { commonRefusals } from '#kit/contract/refusals.ts'
import type { Right } from '#kit/contract/rights.ts'
import { mayAsk } from '#kit/contract/rights.ts'
import { refuse } from '#kit/pure/refusal.ts'
import { answerError } from './errors.ts'
import { languageOf } from './language.ts'
import type { Parts } from './parts.ts'
import type { Room, Serve, ServeBare } from './room.ts'
import { inUnit } from './unit.ts'

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor | null
    ground: Ground | null
  }
  interface FastifyContextConfig {
    needs?: string
    weak?: boolean
    /** A public page: see `Endpoint.kind`. */
    page?: boolean
  }
}

const refusalShape = z.object({
  code: z.string(),
  message: z.string(),
  fields: z.record(z.string(), z.string()).optional(),
  data: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})

/**
 * Builds the HTTP side of the house: every room's declared endpoints, each guarded by the right it declares, its answer
 * stripped to the declared shape. Refuses to start with anything undeclared.
 */
export async function buildHttp(parts: Parts, rooms: readonly Room[]): Promise<FastifyInstance> {
  const rights = Object.assign({}, ...rooms.map((room) => room.rights)) as Record<string, Right<never>>
  const refusals = Object.assign({}, commonRefusals, ...rooms.map((room) => room.refusals)) as RefusalTexts
  const app = fastify({
    logger: false,
    trustProxy: parts.config.trustProxy,
    bodyLimit: 1_048_576,
    routerOptions: { maxParamLength: 200 },
    // An address that cannot be read at all meets no handler; it is answered in our words all the same.
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply, refusals, parts.log),
  })

  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler((error, request, reply) => answerError(error as Error, request, reply, refusals, parts.log))
  app.decorateRequest('actor', null)
  app.decorateRequest('ground', null)

  app.addHook('onRoute', (route) => {
    if (route.method === 'HEAD' || route.schema?.hide) return
    const needs = route.config?.needs
    if (needs === undefined || !(needs in rights)) throw new Error(`${route.url} needs an undeclared right: ${needs}`)
    const answers = (route.schema?.response ?? {}) as Record<string, unknown>
    if (answers['200'] === undefined) throw new Error(`${route.url} declares no answer`)
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: parts.config.origin.startsWith('https:'),
  })
  await app.register(compress, { global: false, encodings: ['gzip'], threshold: 1_024 })
  await app.register(cookie)
  await app.register(multipart, { limits: { fileSize: 20 * 1_048_576, files: 9, fields: 20 } })
  await app.register(rateLimit, {
    global: false,
    hook: 'preHandler',
    keyGenerator: (request) => request.actor?.accountId ?? request.ip,
    errorResponseBuilder: (_request, context) => {
      refuse('common.too-fast', { seconds: Math.max(1, Math.ceil(context.ttl / 1000)) })
    },
  })
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Mulin', version: '0.1.0' } },
    transform: jsonSchemaTransform,
  })
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true })

  app.addHook('onRequest', async (request, reply) => {
    // Answers are for one person at one time; what may be kept says so itself.
    const { needs, page } = request.routeOptions.config
    if (needs && !page) void reply.header('cache-control', 'no-store')
    if (
      request.method !== 'GET' &&
      request.method !== 'HEAD' &&
      request.headers['x-mulin'] === undefined &&
      request.routeOptions.config.needs
    ) {
      // A foreign page can make a browser send its cookie, but not this header.
      refuse('common.forged')
    }
  })
  app.addHook('preValidation', async (request) => {
    const { needs, page } = request.routeOptions.config
    if (needs === undefined || page) return
    request.actor = await parts.identify(request.headers)
    const inPath = (request.params as { neighbourhood?: string } | undefined)?.neighbourhood
    if (inPath !== undefined) request.ground = await parts.ground(inPath)
    const right = rights[needs] as Right<never>
    if (right.roles !== 'public' && request.actor === null) refuse('common.sign-in')
    if (inPath !== undefined && request.ground === null) refuse('common.not-found')
    if (!mayAsk(right, request.actor, request.ground)) refuse('common.not-yours')
    const staff = request.actor?.standings.some((standing) => standing.role !== 'resident') ?? false
    if (staff && request.actor?.strong === false && right.roles !== 'public' && !request.routeOptions.config.weak)
      refuse('common.second-factor')
  })

  const register = (
    declared: Endpoint,
    room: Room,
    handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
  ) => {
    const name = Object.entries(room.endpoints).find(([, one]) => one === declared)?.[0]
    const schema: Record<string, unknown> = {
      summary: declared.summary,
      tags: [room.name],
      operationId: name && `${room.name}.${name}`,
      response: { 200: declared.output, '4xx': refusalShape },
    }
    if (declared.kind === 'page' && (rights[declared.needs] as Right<never> | undefined)?.roles !== 'public')
      throw new Error(`${declared.path} is a page and has to be public`)
    if (schema.operationId === undefined) throw new Error(`${declared.path} is not among the endpoints of ${room.name}`)
    if (declared.params) schema.params = declared.params
    if (declared.query) schema.querystring = declared.query
    if (declared.body && declared.kind !== 'multipart') schema.body = declared.body
    app.route({
      method: declared.method,
      url: declared.path,
      schema,
      // Long lists travel packed; short answers are not worth the time.
      ...(declared.method === 'GET' && declared.kind !== 'download' && declared.kind !== 'page'
        ? { compress: { threshold: 1_024 } }
        : {}),
      config: {
        needs: declared.needs,
        weak: declared.weak ?? false,
        page: declared.kind === 'page',
        ...(declared.perMinute ? { rateLimit: { max: declared.perMinute, timeWindow: 60_000 } } : {}),
      },
      handler,
    })
  }

  for (const room of rooms) {
    const serve: Serve = (declared, handler) =>
      register(declared, room, (request, reply) =>
        inUnit(
          parts,
          { actor: request.actor, now: parts.clock(), ground: request.ground },
          (unit) =>
            handler({
              unit,
              params: request.params as never,
              query: request.query as never,
              body: request.body as never,
              request,
              reply,
            }),
          languageOf(request),
        ),
      )
    const serveBare: ServeBare = (declared, handler) =>
      register(declared, room, (request, reply) =>
        handler({
          params: request.params as never,
          query: request.query as never,
          body: request.body as never,
          request,
          reply,
        }),
      )
    room.routes(serve, serveBare, parts)
  }
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger())
  return app
}
