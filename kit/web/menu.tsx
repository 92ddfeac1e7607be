import { Menu } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { Icon, type IconShape } from './icon.tsx'
import { Link } from './link.tsx'
import { MantineHere } from './mantine.tsx'

export type MenuEntry = {
  key: string
  word: ReactNode
  icon?: IconShape
  to?: string
  run?: () => void
}

/** A menu that opens from `button` (a single button element); entries are links or actions. For the desk. */
export function MenuButton({ button, entries }: { button: ReactElement; entries: readonly MenuEntry[] }) {
  return (
    <MantineHere>
      <Menu
        withInitialFocusPlaceholder={false}
        withinPortal={false}
        position="bottom-end"
        classNames={{ dropdown: 'm-drop', item: 'm-item' }}
      >
        <Menu.Target>{button}</Menu.Target>
        <Menu.Dropdown>
          {entries.map(({ key, word, icon, to, run }) =>
            to === undefined ? (
              <Menu.Item key={key} onClick={run} leftSection={icon ? <Icon is={icon} /> : undefined}>
                {word}
              </Menu.Item>
            ) : (
              <Menu.Item key={key} component={Link} to={to} leftSection={icon ? <Icon is={icon} /> : undefined}>
                {word}
              </Menu.Item>
            ),
          )}
        </Menu.Dropdown>
      </Menu>
    </MantineHere>
  )
}
