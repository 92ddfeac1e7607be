import type { Choice, Vote } from '../reading.ts'
import { useBallotWords } from '../words.ts'

/** What a ballot of this vote can say. */
export function useChoiceOptions(vote: Vote): { value: Choice; word: string }[] {
  const { choices } = useBallotWords()
  const offered: Choice[] = [
    'yes',
    'no',
    'abstain',
    ...(vote.silence?.rule === 'follow-majority' ? ['follow' as const] : []),
  ]
  return offered.map((value) => ({ value, word: choices[value] }))
}
