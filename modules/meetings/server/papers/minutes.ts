import type { PaperFacts } from '../../domain/paper.ts'

/** The minutes as docx. The library that writes it comes when the first is asked for: the server starts without it. */
export async function minutesDocument(facts: PaperFacts): Promise<Buffer> {
  const { officialMinutes } = await import('./minutes-docx.ts')
  return officialMinutes(facts)
}
