import { TextLink } from '#kit/web/link.tsx'

/** An office's telephone, to be called by a tap. */
export function TelLink({ number }: { number: string | null }) {
  if (number === null) return null
  return (
    <TextLink to={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
      <span className="num">{number}</span>
    </TextLink>
  )
}
