/** The pure door of `rules`: thresholds as the law states them, and their arithmetic. No server behind it. */
export { type Bar, missingTo, moreThanHalf, reaches } from './domain/bar.ts'
