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

/** By room (or `kit`) and language the sentences that residents' pages need; made at the build (`scripts/web-texts.ts`). */
declare module 'virtual:phone-texts' {
  export const phoneTexts: Record<
    string,
    Record<string, () => Promise<{ messages: import('@lingui/core').Messages }>> | undefined
  >
}
