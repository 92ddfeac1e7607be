/** Whether a written reason says anything: at least four characters, and not one of them over and over. */
export function saysSomething(reason: string): boolean {
  const letters = [...reason.trim()]
  return letters.length >= 4 && new Set(letters).size >= 2
}
