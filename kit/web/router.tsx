import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  useNavigate,
  useParams,
  useRouterState,
  useSearch,
} from '@tanstack/react-router'
import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { PageFault, PageMissing } from './page-fault.tsx'
import { PageNotBrought } from './reachable.ts'
import { Skeleton } from './skeleton.tsx'
import { Slot, type PageRoute, type RoomWeb } from './house.tsx'
import { opening } from './offline/late.ts'
import { keptFor } from './offline/marker.ts'
import { readSession } from './session.ts'
import { loadPhoneTexts, loadTexts } from './texts.ts'

/**
 * The router of the whole house, made from what the rooms export. Each page is a chunk of its own; a page that is not
 * public sends a stranger to `/sign-in?next=…`.
 */
export function makeRouter(rooms: readonly RoomWeb[], queries: QueryClient) {
  const root = createRootRoute({ component: Root, notFoundComponent: PageMissing, errorComponent: PageFault })
  const pages = rooms.flatMap((room) => room.pages.map((page) => ({ room: room.room, page })))
  const routes = pages.map(({ room, page }) =>
    createRoute({
      getParentRoute: () => root,
      path: page.path,
      beforeLoad: async ({ location }) => {
        // The page's files come while the session is asked for, not after.
        void page.load().catch(() => undefined)
        void textsOf(room, page).catch(() => undefined)
        if (page.access !== 'public') await letIn(queries, location.href, page.offline)
      },
      loader: () => textsOf(room, page),
      component: lazyRouteComponent(() => load(page)),
      pendingComponent: () => <Skeleton page />,
    }),
  )
  return createRouter({
    routeTree: root.addChildren(routes),
    defaultPreload: 'intent',
    defaultPendingMs: 300,
    scrollRestoration: true,
    defaultErrorComponent: PageFault,
    defaultNotFoundComponent: PageMissing,
  })
}

/** Whoever works here reads the whole of the room and of the house; residents what their pages say. */
const textsOf = (room: string, { phone, offline }: PageRoute) =>
  phone ? loadPhoneTexts(room) : loadTexts('kit', 'apps', room, ...(offline ? ['offline'] : []))

/** Said in an error of our own: the router would answer a missing file by loading the document anew, network or not. */
async function load(page: PageRoute) {
  try {
    return { default: await page.load() }
  } catch (cause) {
    throw new PageNotBrought('the file of a page did not come', { cause })
  }
}

async function letIn(queries: QueryClient, next: string, offline = false): Promise<void> {
  const asked = readSession(queries)
  // Without a network the page opens; what it keeps on this device opens with the PIN.
  const session = offline ? await (await opening()).orNoNetwork(asked) : await asked
  if (session === null) return
  if (!session.signedIn && keptFor() !== null) await (await opening()).shutOut()
  if (!session.signedIn) throw redirect({ to: '/sign-in', search: { next } })
  if (session.toDo)
    throw redirect({ to: session.toDo === 'enrol' ? '/second-factor/set-up' : '/second-factor', search: { next } })
}

/** After a step to another page the heading takes the focus, so that a screen reader says where one is. */
function Root() {
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname })
  const first = useRef(true)
  const settled = useSettled()
  useEffect(() => {
    if (pathname === undefined) return
    if (first.current) {
      first.current = false
      return
    }
    const heading = document.querySelector<HTMLElement>('main h1')
    if (!heading) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  }, [pathname])
  return (
    <>
      <Outlet />
      {settled && <Slot name="house.everywhere" given={{}} />}
    </>
  )
}

/** Nobody looks for these in the first seconds, when a slow line has better things to bring. */
const SETTLING = 5_000

function useSettled(): boolean {
  const [settled, setSettled] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), SETTLING)
    return () => clearTimeout(timer)
  }, [])
  return settled
}

/** The path one is on, `/register`. */
export function useHere(): string {
  return useRouterState({ select: ({ location }) => location.pathname })
}

/** The parameters of the path: `/matters/$matterId` gives `matterId`. */
export function usePathParams<Name extends string>(): Record<Name, string> {
  return useParams({ strict: false }) as Record<Name, string>
}

/** The query of the address as strings, and how to change some of it without leaving the page. */
export function useAddress(): [
  Record<string, string | undefined>,
  (change: Record<string, string | undefined>) => void,
] {
  const given = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const texts = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [
      key,
      typeof value === 'string' || typeof value === 'number' ? String(value) : undefined,
    ]),
  )
  const change = (parts: Record<string, string | undefined>) => {
    void navigate({ to: '.', search: { ...given, ...parts } as never, replace: true })
  }
  return [texts, change]
}

/** Goes to a page of the house by its path: `go('/matters/…')`. */
export function useGo(): (path: string, how?: { replace?: boolean }) => void {
  const navigate = useNavigate()
  return (path, how) => {
    void navigate({ href: path, replace: how?.replace ?? false })
  }
}
