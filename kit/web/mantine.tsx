import './mantine.css'
import { createTheme, MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { useSettings } from './settings.ts'

const theme = createTheme({ fontFamily: 'inherit', focusRing: 'auto', respectReducedMotion: true, defaultRadius: 8 })

/**
 * What Mantine's components need around them. Each wrapper brings it itself, so that pages without any of them carry
 * nothing of it. Its variables come from our own stylesheet: a style element of its own would break the content policy.
 */
export function MantineHere({ children }: { children: ReactNode }) {
  const { theme: shade } = useSettings()
  return (
    <MantineProvider theme={theme} forceColorScheme={shade} withCssVariables={false} withGlobalClasses={false}>
      {children}
    </MantineProvider>
  )
}
