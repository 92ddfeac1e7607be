const KEY = 'mulin.for'

let consent: string | null = kept()

/** The consent with which this tab acts for somebody; it goes with every request as `x-mulin-for`. */
export function actingBy(): string | null {
  return consent
}

/** Acts for somebody from now on, in this tab only; null: for oneself again. */
export function actBy(next: string | null): void {
  consent = next
  try {
    if (next === null) sessionStorage.removeItem(KEY)
    else sessionStorage.setItem(KEY, next)
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}
