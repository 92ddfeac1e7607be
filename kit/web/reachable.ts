/** Whether the house answers now: asked before a page is fetched anew, which without a network would lose the one shown. */
export async function reachable(): Promise<boolean> {
  if (!navigator.onLine) return false
  try {
    return (await fetch('/', { method: 'HEAD', cache: 'no-store' })).ok
  } catch {
    return false
  }
}

/** The page's own file did not come; browsers say so in words of their own and nothing else. */
export class PageNotBrought extends Error {}
