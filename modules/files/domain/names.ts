/**
 * A file's name as it is kept: without folders and characters that file systems or headers stumble over, at most 80
 * characters, with the ending of what it really is.
 */
export function cleanName(given: string, ending: string): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const stem = last
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    // Control and direction characters can make a name look like another one.
    .replace(/[\p{C}\p{Zl}\p{Zp}<>:"|?*]/gu, '')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  const short = [...stem].slice(0, 80).join('').trim()
  return `${short || 'file'}.${ending}`
}

/** The header that names a file (RFC 6266, RFC 8187): photos and sound open in the page, papers are saved. */
export function disposition(kind: 'photo' | 'voice' | 'paper', name: string): string {
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)
  const plain = name.replace(/[^ -~]|["\\%]/g, '_')
  return `${kind === 'paper' ? 'attachment' : 'inline'}; filename="${plain}"; filename*=UTF-8''${encoded}`
}
