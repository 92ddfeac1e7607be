import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { earlyChunks } from './scripts/early-chunks.ts'
import { linguiMacros } from './scripts/lingui-macros.ts'
import { offlineWorker } from './scripts/offline-worker.ts'
import { phoneTexts } from './scripts/web-texts.ts'
import { webChunks } from './scripts/web-chunks.ts'

/** Older telephones stay in use for years: WeChat's own browser engine was at Chromium 107 in 2024. */
const oldest = ['chrome100', 'safari15.4', 'firefox100']

/**
 * The web side: `vite build` writes `dist/web` with hashed names; `vite` serves it in development and passes `/api`
 * on to the server. `--mode gallery` also builds the page that shows every component (`kit/web/gallery`).
 */
export default defineConfig(({ mode }) => ({
  plugins: [phoneTexts(), linguiMacros(), lingui(), react(), earlyChunks(), offlineWorker()],
  publicDir: 'apps/public',
  define: { __GALLERY__: JSON.stringify(mode !== 'production') },
  build: {
    outDir: mode === 'gallery' ? 'dist/gallery' : 'dist/web',
    emptyOutDir: true,
    manifest: true,
    target: oldest,
    cssTarget: oldest,
    modulePreload: {
      polyfill: false,
      // Of a page opened later only its styles are named in the main chunk: with all its files that list grew by four
      // kilobytes over the rooms, in front of every resident. The first page's files come by `first.js`.
      resolveDependencies: (_file, files, { hostType }) =>
        hostType === 'js' ? files.filter((file) => file.endsWith('.css')) : files,
    },
    // Data URIs would break the page's content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: webChunks(import.meta.dirname),
        // The main chunk names every page of the house: a name that says nothing is a kilobyte less for every resident.
        chunkFileNames: 'assets/[hash:7].js',
      },
    },
  },
  server: {
    port: 4720,
    proxy: { '/api': `http://localhost:${process.env['PORT'] ?? '4600'}` },
  },
}))
