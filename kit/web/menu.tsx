import { Menu } from '@mantine/core'
import { useId, type ReactElement, type ReactNode } from 'react'
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

export type MenuPart = { key: string; word: string; entries: readonly MenuEntry[] }

type Props = { button: ReactElement } & (
  | { entries: readonly MenuEntry[]; parts?: never }
  | { entries?: never; parts: readonly MenuPart[] }
)

/**
 * A menu that opens from `button` (a single button element); entries are links or actions. Many entries come in `parts`
 * with a heading each, side by side: a list longer than the window is no list. For the desk.
 */
export function MenuButton({ button, entries, parts }: Props) {
  const id = useId()
  return (
    <MantineHere>
      <Menu
        withInitialFocusPlaceholder={false}
        withinPortal={false}
        position="bottom-end"
        classNames={{ dropdown: parts ? 'm-drop m-parts' : 'm-drop', item: 'm-item', label: 'm-head' }}
      >
        <Menu.Target>{button}</Menu.Target>
        <Menu.Dropdown>
          {entries?.map(entryOf)}
          {parts?.map((part) => (
            <div key={part.key} role="group" aria-labelledby={`${id}-${part.key}`}>
              <Menu.Label id={`${id}-${part.key}`}>{part.word}</Menu.Label>
              {part.entries.map(entryOf)}
            </div>
          ))}
        </Menu.Dropdown>
      </Menu>
    </MantineHere>
  )
}

function entryOf({ key, word, icon, to, run }: MenuEntry) {
  const leftSection = icon ? <Icon is={icon} /> : undefined
  return to === undefined ? (
    <Menu.Item key={key} onClick={run} leftSection={leftSection}>
      {word}
    </Menu.Item>
  ) : (
    <Menu.Item key={key} component={Link} to={to} leftSection={leftSection}>
      {word}
    </Menu.Item>
  )
}
