/** The wall clock of Shanghai, as a field for day and time gives it, as an instant. */
export const instantOf = (wall: string): string => new Date(`${wall}:00+08:00`).toISOString()

/** An instant as a field for day and time shows it: `2026-12-09T20:00`, wall clock of Shanghai. */
export const wallOf = (instant: string): string =>
  new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 16)
