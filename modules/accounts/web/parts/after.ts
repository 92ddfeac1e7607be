import { useAddress, useGo } from '#kit/web/router.tsx'
import { useSessionChanged } from '#kit/web/session.ts'

/** Where a sign-in goes on, as the server answers it. */
export type Next = 'home' | 'second-factor' | 'enrol'

/** A page of this house out of an address, else the home page: an address may have been made by somebody else. */
export function pageOf(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])/.test(next) ? next : '/'
}

/** The same question behind a path of the sign-in, so that the page first wanted is not lost on the way. */
export function withNext(path: string, next: string | undefined): string {
  return next === undefined ? path : `${path}?next=${encodeURIComponent(pageOf(next))}`
}

/** After a step of signing in: on to the page first wanted, or to the step that is still missing. */
export function useAfter(): (next: Next, shared?: boolean) => Promise<void> {
  const go = useGo()
  const changed = useSessionChanged()
  const [{ next: wanted }] = useAddress()
  return async (next, shared = false) => {
    await changed()
    if (next === 'home') return go(pageOf(wanted), { replace: true })
    const path = withNext(next === 'enrol' ? '/second-factor/set-up' : '/second-factor', wanted)
    go(shared ? `${path}${path.includes('?') ? '&' : '?'}shared=1` : path)
  }
}
