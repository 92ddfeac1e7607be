import type { ReactNode } from 'react'
import { Icon, type IconShape } from './icon.tsx'

/** A small word in a frame. With `onPress` it is a button; `on` shows it as chosen. */
export function Tag({
  children,
  icon,
  onPress,
  on,
}: {
  children: ReactNode
  icon?: IconShape
  onPress?: () => void
  on?: boolean
}) {
  const inside = (
    <>
      {icon ? <Icon is={icon} /> : null}
      {children}
    </>
  )
  const look = on ? 'tag on' : 'tag'
  if (!onPress) return <span className={look}>{inside}</span>
  return (
    <button type="button" className={look} onClick={onPress} aria-pressed={on}>
      {inside}
    </button>
  )
}

/** A key of the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd>{children}</kbd>
}
