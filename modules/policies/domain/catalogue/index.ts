import type { PolicyVersion } from '../policy.ts'
import { disability, elders } from './elders.ts'
import { living } from './living.ts'
import { special } from './special.ts'
import { sudden } from './sudden.ts'

/**
 * The assistance a neighbourhood looks out for, as first versions: law where it was read, everything else marked as not verified, with
 * what it comes from. District staff publish later versions; these stay as they are.
 */
export const catalogue: readonly PolicyVersion[] = [...living, ...sudden, ...elders, ...disability, ...special]
