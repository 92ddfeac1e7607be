import { useLingui } from '@lingui/react/macro'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { IconX } from './icons.ts'

type Props = {
  open: boolean
  onClose: () => void
  title: ReactNode
  children: ReactNode
  /** Buttons at the foot, the one that acts last. */
  foot?: ReactNode
  /** Wide enough for a table. */
  broad?: boolean
}

/** A dialog over the page. The browser keeps the focus inside and gives it back; Escape closes. */
export function Modal(props: Props) {
  return <Dialog {...props} look="modal" />
}

/** A dialog from the right edge: something to look into without leaving the list. */
export function Drawer(props: Props) {
  return <Dialog {...props} look="drawer" />
}

function Dialog({ open, onClose, title, children, foot, broad, look }: Props & { look: 'modal' | 'drawer' }) {
  const { t } = useLingui()
  const place = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const dialog = place.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])
  // The browser tells late, and React tells of one that lies over this one as well: what the page closed itself, or has
  // opened again since, is not the reader's wish to close.
  const closedByReader = (told: EventTarget) => open && told === place.current && !place.current.open
  return (
    // A press beside the dialog closes it; by keyboard Escape does.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={place}
      className={broad ? `${look} broad` : look}
      aria-labelledby={heading}
      onClose={(event) => closedByReader(event.target) && onClose()}
      onClick={(event) => event.target === place.current && isBeside(event, place.current) && onClose()}
    >
      {open ? (
        <>
          <div className="dlg-h">
            <h2 id={heading}>{title}</h2>
            <button type="button" className="dlg-x" aria-label={t`关掉`} onClick={onClose}>
              <Icon is={IconX} />
            </button>
          </div>
          <div className="dlg-b">{children}</div>
          {foot === undefined ? null : <div className="dlg-f">{foot}</div>}
        </>
      ) : null}
    </dialog>
  )
}

function isBeside(at: { clientX: number; clientY: number }, dialog: HTMLDialogElement): boolean {
  const { left, right, top, bottom } = dialog.getBoundingClientRect()
  return at.clientX < left || at.clientX > right || at.clientY < top || at.clientY > bottom
}
