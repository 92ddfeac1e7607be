import { blocksOf, type Block } from '../../domain/body.ts'

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as it may stand in a page. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => marks[mark] ?? mark)

/** A notice's text as HTML. */
export const bodyHtml = (body: string): string => blocksOf(body).map(blockHtml).join('\n')

function blockHtml(block: Block): string {
  if (block.is === 'paragraph') return `<p>${escaped(block.text).replaceAll('\n', '<br>')}</p>`
  if (block.is === 'list') return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
  const cells = block.cells.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`)
  return `<dl class="cells">${cells.join('')}</dl>`
}

/** Two doors under one wall, as on every page. */
export const logo =
  '<svg class="logo" viewBox="0 0 40 36" aria-hidden="true"><path d="M0 36V10a10 10 0 0 1 20 0v26z" fill="#17664c"/><path d="M20 36V10a10 10 0 0 1 20 0v26z" fill="#a8402d"/><circle cx="16" cy="21" r="1.8" fill="#fff"/><circle cx="24" cy="21" r="1.8" fill="#fff"/></svg>'

export interface Frame {
  language: 'zh' | 'en'
  title: string
  /** Further lines of the head. */
  head?: string
  body: string
  styles?: string
}

/** A whole page. It asks nobody for anything: no script, no cookie, nothing from elsewhere. */
export const pageHtml = ({ language, title, head = '', body, styles = '/board/board.css' }: Frame): string =>
  `<!doctype html>
<html lang="${language === 'en' ? 'en' : 'zh-CN'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<link rel="icon" href="/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="${styles}">
${head}</head>
${body}
</html>
`
