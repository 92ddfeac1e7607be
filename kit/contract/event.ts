/** What happened, as one row written in the same transaction: the record, and the outbox at once. */
export interface HouseEvent {
  /** `room.what-happened`, past tense: `matters.opened`. */
  type: `${string}.${string}`
  subjectId: string
  /** Facts later readers need; ids rather than personal data. */
  data: Readonly<Record<string, unknown>>
}
