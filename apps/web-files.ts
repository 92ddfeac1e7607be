import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { refuse } from '#kit/pure/refusal.ts'
import { webFolder } from './web-build.ts'
import { keptBuilds } from './web-kept.ts'

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

/**
 * Serves the built screens: hashed files for ever, the page itself always fresh, unknown paths as the page. `kept` is the
 * folder in which the parts of the builds before this one stand.
 */
export async function serveWeb(http: FastifyInstance, options: { kept?: string } = {}): Promise<void> {
  if (!existsSync(join(webFolder, 'index.html'))) {
    http.setNotFoundHandler(() => refuse('common.not-found'))
    return
  }
  await http.register(fastifyStatic, {
    root: webFolder,
    serve: false,
    preCompressed: true,
  })
  const older = options.kept === undefined ? [] : keptBuilds(options.kept)
  http.get('/assets/*', { schema: { hide: true } }, (request, reply) => {
    const name = (request.params as { '*': string })['*']
    if (/\.(js|css)$/.test(name)) for (const header of ofPages) reply.raw.removeHeader(header)
    // A page opened before an upgrade still asks for the parts it was made of.
    const folder = [webFolder, ...older].find((one) => existsSync(join(one, 'assets', name))) ?? webFolder
    return reply.sendFile(`assets/${name}`, folder, { maxAge: 31_536_000_000, immutable: true })
  })
  for (const name of ['first.js', 'first-work.js', 'mark.svg']) {
    http.get(`/${name}`, { schema: { hide: true } }, (_request, reply) =>
      reply.sendFile(name, webFolder, { maxAge: 3_600_000 }),
    )
  }
  // Asked for at each visit, so that a new build reaches telephones that keep pages for days without a network.
  http.get('/offline.js', { schema: { hide: true } }, (_request, reply) =>
    reply.header('cache-control', 'no-cache').sendFile('offline.js', webFolder, { cacheControl: false }),
  )
  http.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/') || !['GET', 'HEAD'].includes(request.method)) refuse('common.not-found')
    // The page in a script's place would only confuse the browser, and be kept for ever.
    if (request.url.startsWith('/assets/'))
      return reply.status(404).header('cache-control', 'no-store').type('text/plain').send('not here')
    return reply.header('cache-control', 'no-cache').sendFile('index.html', webFolder, { cacheControl: false })
  })
}
