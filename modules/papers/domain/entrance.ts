/**
 * The entrance a right lies in, by its label: `12号 301室` → `12号`; of somebody in a home, `12号 301室 吴*芬`, too. A label
 * without a room's number stands for itself.
 */
export function entranceOf(label: string): string {
  const found = /^(.*\S)\s*?(?<![\dA-Za-z-])[\dA-Za-z-]+室?(?:\s+\D+(?:\d+）)?)?$/.exec(label.trim())
  return found?.[1] ?? label.trim()
}
