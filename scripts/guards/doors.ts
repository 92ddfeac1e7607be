import { createRequire } from 'node:module'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import type { Fault } from './fault.ts'

const require = createRequire(import.meta.url)
const folders = ['kit', 'modules', 'apps', 'demo', 'bench', 'e2e', 'scripts']

interface Rules {
  forbidden: { name: string; comment: string }[]
  options: ICruiseOptions
}

/** The names of all rules of `.dependency-cruiser.cjs`. */
export const doorRules = (): string[] => rules().forbidden.map((rule) => rule.name)

const rules = (): Rules => require('../../.dependency-cruiser.cjs') as Rules

/** Every import in a tree that goes where it may not, by `.dependency-cruiser.cjs`. */
export async function doorFaults(root: string): Promise<(Fault & { rule: string })[]> {
  const { forbidden, options } = rules()
  const here = folders.filter((folder) => existsSync(join(root, folder)))
  const result = await cruise(here, { ...options, baseDir: root, validate: true, ruleSet: { forbidden } as never })
  const { summary } = result.output as ICruiseResult
  return summary.violations.map(({ from, to, rule }) => ({
    where: from,
    what: `imports ${to} (${rule.name}): ${forbidden.find(({ name }) => name === rule.name)?.comment ?? ''}`,
    rule: rule.name,
  }))
}
