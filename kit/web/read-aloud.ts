import { useEffect, useState } from 'react'
import { settings } from './settings.ts'

/** Reads the page's main part aloud with the device's own voice; `can` is false where there is none. */
export function useReadAloud(): { can: boolean; reading: boolean; toggle: () => void } {
  const [reading, setReading] = useState(false)
  const can = typeof speechSynthesis !== 'undefined'

  useEffect(() => (can ? () => speechSynthesis.cancel() : undefined), [can])

  const toggle = () => {
    if (!can) return
    speechSynthesis.cancel()
    if (reading) {
      setReading(false)
      return
    }
    const parts = sentencesOf(document.querySelector('main'))
    if (parts.length === 0) return
    setReading(true)
    for (const [place, part] of parts.entries()) {
      const utterance = new SpeechSynthesisUtterance(part)
      utterance.lang = settings().language
      // Old ears: a little slower than the voice's own pace.
      utterance.rate = 0.9
      if (place === parts.length - 1) utterance.onend = () => setReading(false)
      utterance.onerror = () => setReading(false)
      speechSynthesis.speak(utterance)
    }
  }
  return { can, reading, toggle }
}

/** Long texts fall silent in the middle on some devices, so each line is spoken by itself. */
function sentencesOf(main: HTMLElement | null): string[] {
  return (main?.innerText ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
