import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { HouseProvider, type RoomWeb } from './house.tsx'
import { makeQueries } from './query.ts'
import { reachable } from './reachable.ts'
import { makeRouter } from './router.tsx'
import { readSession } from './session.ts'
import { applySettings, listen } from './settings.ts'
import { loadPhoneTexts, switchLanguage } from './texts.ts'
import { Toasts } from './toast.tsx'

/** Starts the web side in `#app` with the pages of the rooms given. */
export function startWeb(rooms: readonly RoomWeb[]): void {
  applySettings()
  listen(() => void switchLanguage())
  window.addEventListener('vite:preloadError', comeAgain)
  const place = document.getElementById('app')
  if (!place) throw new Error('index.html has no #app')
  const queries = makeQueries()
  const root = createRoot(place)
  begin().catch(() => {
    // Not even the words have arrived, so these stand here in both languages.
    root.render(
      <main className="phone">
        <div className="empty" role="alert">
          <h1>没连上网</h1>
          <p>请过一会儿再打开。You are offline; please try again in a while.</p>
          <button type="button" className="btn" onClick={() => location.reload()}>
            再试一次 · Try again
          </button>
        </div>
      </main>,
    )
  })

  async function begin() {
    const all = __GALLERY__ ? [...rooms, (await import('./gallery/index.tsx')).web] : rooms
    const router = makeRouter(all, queries)
    const words = loadPhoneTexts('kit')
    void readSession(queries).catch(() => undefined)
    void router.load()
    await words
    root.render(
      <StrictMode>
        <I18nProvider i18n={i18n}>
          <QueryClientProvider client={queries}>
            <HouseProvider rooms={all}>
              <RouterProvider router={router} />
              <Toasts />
            </HouseProvider>
          </QueryClientProvider>
        </I18nProvider>
      </StrictMode>,
    )
  }
}

const AGAIN = 'mulin.came-again'

/**
 * A page left open over an update asks for files that are gone: the new page is fetched, once in a minute at most. Without
 * a network nothing is fetched anew: the browser's own page would take the place of ours.
 */
function comeAgain(): void {
  const last = Number(sessionStorage.getItem(AGAIN) ?? 0)
  if (Date.now() - last < 60_000) return
  void reachable().then((there) => {
    if (!there) return
    sessionStorage.setItem(AGAIN, String(Date.now()))
    location.reload()
  })
}
