const programs: readonly [RegExp, string][] = [
  [/MicroMessenger/i, '微信'],
  [/DingTalk/i, '钉钉'],
  [/Edg/i, 'Edge'],
  [/Firefox/i, 'Firefox'],
  [/(Chrome|CriOS)/i, 'Chrome'],
  [/Safari/i, 'Safari'],
]

const machines: readonly [RegExp, string][] = [
  [/iPad/i, 'iPad'],
  [/iPhone/i, 'iPhone'],
  [/HarmonyOS|OpenHarmony/i, 'HarmonyOS'],
  [/Android/i, 'Android'],
  [/Windows/i, 'Windows'],
  [/Macintosh|Mac OS/i, 'Mac'],
  [/Linux/i, 'Linux'],
]

/** What a browser calls itself, in two words for the list of one's own sessions: `微信 · Android`; empty if unknown. */
export function deviceName(userAgent: string | null): string {
  const find = (list: readonly [RegExp, string][]) => list.find(([shape]) => shape.test(userAgent ?? ''))?.[1]
  return [find(programs), find(machines)].filter((one) => one !== undefined).join(' · ')
}
