/** What a guard found: where, and in one sentence what is wrong and what to do. */
export interface Fault {
  where: string
  what: string
}
