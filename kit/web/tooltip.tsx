import { Tooltip as MantineTooltip } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { MantineHere } from './mantine.tsx'

/** A word more on hovering or focus; never the only place something is said. For the desk. */
export function Tooltip({ says, children }: { says: ReactNode; children: ReactElement }) {
  return (
    <MantineHere>
      <MantineTooltip
        label={says}
        withinPortal={false}
        multiline
        openDelay={300}
        events={{ hover: true, focus: true, touch: false }}
        classNames={{ tooltip: 'm-tip' }}
      >
        {children}
      </MantineTooltip>
    </MantineHere>
  )
}
