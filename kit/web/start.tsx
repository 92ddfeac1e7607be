import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { HouseProvider, type RoomWeb } from './house.tsx'
import { makeQueries } from './query.ts'
import { makeRouter } from './router.tsx'
import { applySettings, listen } from './settings.ts'
import { loadTexts, switchLanguage } from './texts.ts'
import { Toasts } from './toast.tsx'

/** Starts the web side in `#app` with the pages of the rooms given. */
export function startWeb(rooms: readonly RoomWeb[]): void {
  applySettings()
  listen(() => void switchLanguage())
  const place = document.getElementById('app')
  if (!place) throw new Error('index.html has no #app')
  const queries = makeQueries()
  const root = createRoot(place)
  void begin()

  async function begin() {
    const all = __GALLERY__ ? [...rooms, (await import('./gallery/index.tsx')).web] : rooms
    const router = makeRouter(all, queries)
    await loadTexts('kit', 'apps')
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
