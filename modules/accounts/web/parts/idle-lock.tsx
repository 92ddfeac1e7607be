import { useEffect } from 'react'
import { send } from '#kit/web/api.ts'
import { useSession } from '#kit/web/session.ts'

/** A little earlier than the server, which locks after five minutes without a request. */
const idle = 4.5 * 60_000

/** On a shared computer: locks after a while without key or pointer, and leaves nothing of the page in sight. Draws nothing. */
export function IdleLock() {
  const session = useSession()
  const watching = session?.signedIn === true && session.shared === true
  useEffect(() => {
    if (!watching) return undefined
    const lock = async () => {
      await send('/api/session/lock', { method: 'POST' }).catch(() => {})
      location.assign(`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`)
    }
    let timer = setTimeout(() => void lock(), idle)
    const seen = () => {
      clearTimeout(timer)
      timer = setTimeout(() => void lock(), idle)
    }
    const signs = ['pointerdown', 'keydown', 'scroll'] as const
    for (const sign of signs) addEventListener(sign, seen, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of signs) removeEventListener(sign, seen)
    }
  }, [watching])
  return null
}
