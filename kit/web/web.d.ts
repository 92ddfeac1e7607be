/** True in development and in the gallery build; false, and gone with all behind it, in production. */
declare const __GALLERY__: boolean

declare module '@tabler/icons-react/dist/esm/icons/*.mjs' {
  import type { ForwardRefExoticComponent, SVGAttributes } from 'react'
  const icon: ForwardRefExoticComponent<SVGAttributes<SVGElement>>
  export default icon
}

declare module '*.po' {
  export const messages: Record<string, string>
}
