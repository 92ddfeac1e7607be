export function VisitsPage() {
  return null
}
