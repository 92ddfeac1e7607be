import type { TestProject } from 'vitest/node'
import { prepareChromium } from '#kit/test/chromium.ts'
import { setup as startCluster, teardown } from '#kit/test/global-setup.ts'

export { teardown }

export async function setup(project: TestProject): Promise<void> {
  await Promise.all([startCluster(project), prepareChromium()])
}
