import type { PlainBlock } from './plain-model.ts'

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const tag = (block: PlainBlock): string => {
  if (block.type === 'heading') return `<h${block.level}>${escapeText(block.text)}</h${block.level}>`
  if (block.type === 'paragraph') return `<p>${escapeText(block.text)}</p>`
  return `<table>${block.rows.map(row => `<tr>${row.map(cell => `<td>${escapeText(cell)}</td>`).join('')}</tr>`).join('')}</table>`
}

/** The same text and font for a browser's print. */
export const htmlOf = (
  blocks: readonly PlainBlock[],
  fontFile: string,
): string => `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<style>@font-face{font-family:serif-sc;src:url("file://${fontFile}")}@page{size:A4;margin:25mm}
body{font:12pt/1.5 serif-sc;text-align:justify}p{text-indent:2em;margin:0}table{border-collapse:collapse}td{border:1px solid}</style>
${blocks.map(tag).join('\n')}</html>`
