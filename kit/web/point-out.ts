/** Where something is still missing: the eye is brought to its heading, the hand to what has to be touched. */
export function pointOut(selector: string): void {
  const place = document.querySelector<HTMLElement>(selector)
  place?.focus({ preventScroll: true })
  const part = place?.closest('section') ?? place
  part?.scrollIntoView({ block: 'start' })
}
