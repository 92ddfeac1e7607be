import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { refuse } from '#kit/pure/refusal.ts'
import { webFolder } from './web-build.ts'

/** These tell a browser how to treat a page; beside a script or stylesheet they are half a kilobyte for nothing. */
const ofPages = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
  'x-xss-protection',
]

/** Serves the built screens: hashed files for ever, the page itself always fresh, unknown paths as the page. */
export async function serveWeb(http: FastifyInstance): Promise<void> {
  if (!existsSync(join(webFolder, 'index.html'))) {
    http.setNotFoundHandler(() => refuse('common.not-found'))
    return
  }
  await http.register(fastifyStatic, {
    root: webFolder,
    serve: false,
    preCompressed: true,
  })
  http.get('/assets/*', { schema: { hide: true } }, (request, reply) => {
    const name = (request.params as { '*': string })['*']
    if (/\.(js|css)$/.test(name)) for (const header of ofPages) reply.raw.removeHeader(header)
    return reply.sendFile(`assets/${name}`, webFolder, { maxAge: 31_536_000_000, immutable: true })
  })
  for (const name of ['first.js', 'mark.svg']) {
    http.get(`/${name}`, { schema: { hide: true } }, (_request, reply) =>
      reply.sendFile(name, webFolder, { maxAge: 3_600_000 }),
    )
  }
  http.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/') || !['GET', 'HEAD'].includes(request.method)) refuse('common.not-found')
    return reply.header('cache-control', 'no-cache').sendFile('index.html', webFolder, { cacheControl: false })
  })
}
