import type { TestHouse } from '#apps/test/house.ts'

let browsers = 0

/**
 * A browser as far as signing in needs one: keeps cookies from answer to answer, sends the header of our pages, and has
 * an address of its own.
 */
export function browser(house: TestHouse, cookie = '') {
  browsers += 1
  const remoteAddress = `198.51.100.${browsers % 250}`
  const jar = new Map<string, string>()
  if (cookie) jar.set(cookie.slice(0, cookie.indexOf('=')), cookie.slice(cookie.indexOf('=') + 1))
  const ask = async (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    url: string,
    payload?: object,
    more: Record<string, string> = {},
  ) => {
    const headers: Record<string, string> = {
      'x-mulin': '1',
      cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
      ...more,
    }
    const answer = await house.http.inject({ method, url, headers, remoteAddress, ...(payload ? { payload } : {}) })
    for (const set of [answer.headers['set-cookie'] ?? []].flat()) {
      const [pair = ''] = set.split(';')
      const name = pair.slice(0, pair.indexOf('='))
      if (/Max-Age=0/i.test(set)) jar.delete(name)
      else jar.set(name, pair.slice(pair.indexOf('=') + 1))
    }
    return {
      status: answer.statusCode,
      body: answer.statusCode === 302 ? null : answer.json(),
      headers: answer.headers,
    }
  }
  return {
    ask,
    get: (url: string, more?: Record<string, string>) => ask('GET', url, undefined, more),
    post: (url: string, payload: object = {}, more?: Record<string, string>) => ask('POST', url, payload, more),
    /** Where an answer sends the browser. */
    redirected: async (url: string) => String((await ask('GET', url)).headers.location),
    jar,
  }
}
