import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { AwsClient } from 'aws4fetch'
import { refuse } from '#kit/pure/refusal.ts'
import type { Config } from '#kit/server/config.ts'
import type { Storage } from './storage.ts'

/** Any S3-compatible store (path style); requests are signed with AWS Signature 4. */
export function s3Storage(s3: NonNullable<Config['s3']>): Storage {
  const client = new AwsClient({
    accessKeyId: s3.accessKey,
    secretAccessKey: s3.secretKey,
    region: s3.region,
    service: 's3',
    // Someone waits for the answer: one more try, then an honest refusal.
    retries: 1,
  })
  const base = `${s3.endpoint.replace(/\/+$/, '')}/${s3.bucket}`
  const ask = async (key: string, init: RequestInit, fine: readonly number[]): Promise<Response> => {
    let answer: Response
    try {
      answer = await client.fetch(`${base}/${key}`, { ...init, signal: AbortSignal.timeout(60_000) })
    } catch {
      refuse('files.storage-away')
    }
    if (!fine.includes(answer.status)) {
      await answer.body?.cancel()
      refuse('files.storage-away')
    }
    return answer
  }
  return {
    async put(key, content, type) {
      // A copy in a plain ArrayBuffer: what `fetch` may send according to its types.
      const body = new Uint8Array(content)
      const answer = await ask(key, { method: 'PUT', body, headers: { 'content-type': type } }, [200, 201, 204])
      await answer.body?.cancel()
    },
    async read(key, range) {
      const headers = range === null ? {} : { range: `bytes=${range.start}-${range.end}` }
      const answer = await ask(key, { headers }, [200, 206, 404])
      if (answer.status === 404 || answer.body === null) {
        await answer.body?.cancel()
        return null
      }
      return Readable.fromWeb(answer.body as ReadableStream)
    },
    async remove(key) {
      const answer = await ask(key, { method: 'DELETE' }, [200, 202, 204, 404])
      await answer.body?.cancel()
    },
  }
}
