import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

const modules = join(import.meta.dirname, 'modules')
// Named one by one: a `{name}` in the path is taken from the last folder only, which for every room is `web`.
const roomsWithScreens = readdirSync(modules).filter((room) => existsSync(join(modules, room, 'web')))
const notTexts = ['**/*.test.ts', '**/*.test.tsx', '**/*.gen.ts']

/**
 * The Chinese sentence is the source and English its translation. A room's `web/index.tsx` is loaded at once (it names
 * the room's pages), so its few words belong to the house's own catalogue; all the rest belongs to the room.
 */
export default defineConfig({
  sourceLocale: 'zh-CN',
  locales: ['zh-CN', 'en'],
  catalogs: [
    { path: 'kit/web/texts/{locale}', include: ['kit/web'], exclude: [...notTexts, 'kit/web/gallery/**'] },
    { path: 'apps/texts/{locale}', include: ['apps', 'modules/*/web/index.tsx'], exclude: notTexts },
    ...roomsWithScreens.map((room) => ({
      path: `modules/${room}/web/texts/{locale}`,
      include: [`modules/${room}/web`],
      exclude: [...notTexts, `modules/${room}/web/index.tsx`],
    })),
  ],
  format: formatter({ lineNumbers: false, foldLength: 0 }),
  orderBy: 'message',
})
