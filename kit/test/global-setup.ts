import type { TestProject } from 'vitest/node'
import { startTestCluster, type TestCluster } from './cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The throw-away cluster of this run, as superuser. */
    testCluster: string
  }
}

let cluster: TestCluster | undefined

export async function setup(project: TestProject): Promise<void> {
  cluster = await startTestCluster()
  project.provide('testCluster', cluster.url('postgres'))
}

export async function teardown(): Promise<void> {
  await cluster?.stop()
}
