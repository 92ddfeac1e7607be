const PATIENCE = 10_000
const refused = new Set([400, 403, 404, 410, 422])

/**
 * Gives something to a gateway by HTTP: `POST` as JSON with a bearer token, and the key as `Idempotency-Key`, so that what is
 * sent twice because an answer was lost arrives once. 2xx is taken; 400, 403, 404, 410 and 422 are final and thrown as
 * `Final`; all else may be tried again.
 */
export async function handOut(
  { url, token }: { url: string; token: string },
  message: object & { key?: string },
  Final: new (message: string) => Error,
): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      ...(message.key === undefined ? {} : { 'idempotency-key': message.key }),
    },
    body: JSON.stringify(message),
    signal: AbortSignal.timeout(PATIENCE),
  })
  await answer.body?.cancel()
  if (answer.ok) return
  if (refused.has(answer.status)) throw new Final(`the gateway answered ${answer.status}`)
  throw new Error(`the gateway answered ${answer.status}`)
}
