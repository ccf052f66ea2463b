import { readFileSync, writeFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { z } from 'zod'
import type { PlainBlock } from './plain-model.ts'

const escapeText = (text: string): string => text.replace(/[\\#$*_`<>@[\]~=/+-]/g, '\\$&')
const markup = (block: PlainBlock): string => {
  if (block.type === 'heading') return `${'='.repeat(block.level)} ${escapeText(block.text)}`
  if (block.type === 'paragraph') return escapeText(block.text)
  const columns = Math.max(...block.rows.map(row => row.length))
  const cells = block.rows.flatMap(row =>
    Array.from({ length: columns }, (_, i) => `[${escapeText(row[i] ?? '')}]`),
  )
  return `#table(columns: ${columns}, ${cells.join(', ')})`
}

/** A cold run of Typst on the same text and fonts: `print-typst.ts TEXT.json OUT.pdf`. */
const [textPath = '', outPath = ''] = process.argv.slice(2)
const blocks = z.array(z.custom<PlainBlock>()).parse(JSON.parse(readFileSync(textPath, 'utf8')))
const head = `#set page(paper: "a4", numbering: "1")
#set text(font: "Noto Serif CJK SC", size: 12pt, lang: "zh")
#set par(justify: true, first-line-indent: 2em)
#outline()
`
const compiler = NodeCompiler.create({ workspace: '.', fontArgs: [{ fontPaths: ['resources/fonts'] }] })
writeFileSync(outPath, compiler.pdf({ mainFileContent: head + blocks.map(markup).join('\n\n') }))
