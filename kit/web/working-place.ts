const KEY = 'mulin.place'

type Place = { id: string; name: string; tel?: string | null }
type Standing = { role: string; neighbourhood?: Place }
type Known = {
  account?: { role?: string | null } | null
  standings?: readonly Standing[]
  places?: readonly Place[]
}

/**
 * The neighbourhoods somebody works in, each once; a resident works in none. A subdistrict's officer, and an operator,
 * looks into one of their neighbourhoods at a time.
 */
export function workplaces(session: Known | undefined): Place[] {
  const office = session?.standings?.some(({ role }) => role === 'subdistrict' || role === 'operator') ?? false
  if (office) return [...(session?.places ?? [])]
  const work = (session?.standings ?? []).filter(({ role }) => role !== 'resident')
  return [...new Map(work.flatMap(({ neighbourhood }) => neighbourhood ?? []).map((one) => [one.id, one])).values()]
}

/**
 * The session as whoever works in several neighbourhoods sees it: the one they chose on this device stands first among the
 * places and the standings, and gives the role. Work comes before where somebody lives; a resident's session stays as it is.
 */
export function arranged<Session extends Known>(session: Session, chosen: string | null): Session {
  const work = workplaces(session)
  const here = work.find(({ id }) => id === chosen) ?? work[0]
  if (here === undefined) return session
  const standings = session.standings ?? []
  const places = session.places ?? []
  const mine = standings.filter((one) => one.role !== 'resident' && one.neighbourhood?.id === here.id)
  const working = (id: string) => work.some((one) => one.id === id)
  return {
    ...session,
    account: session.account ? { ...session.account, role: mine[0]?.role ?? session.account.role } : session.account,
    standings: [...mine, ...standings.filter((one) => !mine.includes(one))],
    places: [
      ...places.filter(({ id }) => id === here.id),
      ...places.filter(({ id }) => id !== here.id && working(id)),
      ...places.filter(({ id }) => !working(id)),
    ],
  }
}

/** Works there from now on, on this device. */
export function workIn(place: string): void {
  try {
    localStorage.setItem(KEY, place)
  } catch {
    // Without storage the first neighbourhood stays chosen.
  }
}

export function workingIn(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
