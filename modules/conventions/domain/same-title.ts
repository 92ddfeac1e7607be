/** Whether two titles mean the same: spaces and letter case do not tell them apart. */
export function sameTitle(one: string, other: string): boolean {
  const plain = (title: string) => title.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
  return plain(one) === plain(other)
}
