/** What every page may have to ask, without its weight: most people keep nothing on their device. */
export const opening = () => import('./opening.ts')
