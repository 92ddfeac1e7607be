import { groundEndpoints } from './contract/ground.ts'
import { planEndpoints } from './contract/plans.ts'
import { pointEndpoints } from './contract/points.ts'
import { topicEndpoints } from './contract/topics.ts'

export { refusals } from './contract/refusals.ts'

/** Everything that can be asked of `topics`. */
export const endpoints = { ...topicEndpoints, ...pointEndpoints, ...groundEndpoints, ...planEndpoints }
