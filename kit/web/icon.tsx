import type { ComponentType, SVGAttributes } from 'react'

export type IconShape = ComponentType<SVGAttributes<SVGElement>>

/** One icon of `icons.ts`, 1.25 em, outline 1.75. Without `label` it is decoration beside a word. */
export function Icon({ is: Shape, label, size }: { is: IconShape; label?: string; size?: number }) {
  const scale = size === undefined ? {} : { style: { width: size, height: size } }
  if (label === undefined) return <Shape className="i" aria-hidden="true" {...scale} />
  return <Shape className="i" role="img" aria-label={label} {...scale} />
}
