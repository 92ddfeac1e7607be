import { globSync } from 'node:fs'
import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

const notTexts = ['**/*.test.ts', '**/*.test.tsx', '**/*.gen.ts']

/**
 * The Chinese sentence is the source and English its translation. A room's `web/index.tsx` is loaded at once (it names
 * the room's pages), so its few words belong to the house's own catalogue; all the rest belongs to the room.
 */
export default defineConfig({
  sourceLocale: 'zh-CN',
  locales: ['zh-CN', 'en'],
  catalogs: [
    {
      path: 'kit/web/texts/{locale}',
      include: ['kit/web'],
      exclude: [...notTexts, 'kit/web/gallery/**', 'kit/web/offline/**'],
    },
    // Only pages that open without a network need these words.
    { path: 'kit/web/offline/texts/{locale}', include: ['kit/web/offline'], exclude: notTexts },
    { path: 'apps/texts/{locale}', include: ['apps', 'modules/*/web/index.tsx'], exclude: notTexts },
    ...globSync('modules/*/web', { cwd: import.meta.dirname }).map((folder) => ({
      path: `${folder}/texts/{locale}`,
      include: [folder],
      exclude: [...notTexts, 'modules/*/web/index.tsx'],
    })),
  ],
  format: formatter({ lineNumbers: false, foldLength: 0 }),
  orderBy: 'message',
})
