import { defineConfig } from 'vitest/config'
import { linguiMacros } from './scripts/lingui-macros.ts'
import { phoneTexts } from './scripts/web-texts.ts'

const databaseTests = ['**/server/**/*.test.ts', 'kit/test/**/*.test.ts']
/** Those that take long: whole programs, installations, the demonstration, votes to their end. In `npm test`, not in `npm run check`. */
const slowTests = '**/*.slow.test.ts'

/** Two workers are the fastest on two cores, and no more are needed anywhere: the database shares them. */
const maxWorkers = 2

/** On a busy machine everything takes many times as long, and is right all the same. */
const patience = 90_000

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [phoneTexts(), linguiMacros()],
        test: {
          name: 'pure',
          include: ['{kit,modules}/**/*.test.{ts,tsx}'],
          exclude: [...databaseTests, slowTests],
          isolate: false,
          maxWorkers,
          testTimeout: patience,
        },
      },
      {
        test: {
          name: 'server',
          include: [...databaseTests, '{apps,bench,bin,demo,scripts}/**/*.test.ts'],
          exclude: ['node_modules/**', 'e2e/**', slowTests],
          globalSetup: 'kit/test/global-setup.ts',
          // A fresh module graph for each file would cost more than its tests do.
          isolate: false,
          maxWorkers,
          testTimeout: patience,
          hookTimeout: patience,
        },
      },
      {
        test: {
          name: 'slow',
          include: [slowTests],
          globalSetup: 'kit/test/global-setup.ts',
          isolate: false,
          maxWorkers,
          testTimeout: 2 * patience,
          hookTimeout: 2 * patience,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          globalSetup: 'e2e/global-setup.ts',
          maxWorkers,
          // A picture comes over the network of a busy machine: wait for it, not for a second.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // After the others: journeys are timed, and a browser wants both cores.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
