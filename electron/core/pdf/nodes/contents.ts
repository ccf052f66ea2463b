import type { DossierModel } from '../../../../shared/domain/dossier/model.ts'
import type { Group } from './group.ts'
import type { Press } from './press.ts'

/** A line of the contents and of the bookmarks. */
export type ContentsEntry = {
  readonly level: 1 | 2 | 3
  readonly text: string
  readonly anchor: string
  /** False for what only the bookmarks show. */
  readonly listed: boolean
}

export const partAnchor = (id: string): string => `part-${id}`

/** What the contents list: titled parts, and the headings of level 1 and 2 that ask for it. */
export const contentsEntries = (model: DossierModel): readonly ContentsEntry[] =>
  model.parts
    .filter(part => part.titled)
    .flatMap(part => [
      { level: 1 as const, text: part.title, anchor: partAnchor(part.id), listed: true },
      ...part.blocks.flatMap((block): readonly ContentsEntry[] =>
        block.type === 'heading' &&
        (block.contents === true || block.contents === 'bookmarks') &&
        block.anchor !== undefined
          ? [
              {
                level: block.level === 1 ? 2 : 3,
                text: block.text,
                anchor: block.anchor,
                listed: block.contents === true,
              },
            ]
          : [],
      ),
    ])

/** Titles with dots leading to their page; the numbers are filled in when pages are made. */
export const contentsGroup = (press: Press, entries: readonly ContentsEntry[]): Group => {
  const { sizePt } = press.style.text.body
  const toc = press.tag('TOC')
  return {
    nodes: entries
      .filter(entry => entry.listed)
      .flatMap(({ level, text, anchor }) => {
        const indent = (level - 1) * 1.5 * sizePt
        const measure = press.measure - indent - sizePt * 3.5
        const bold = level === 1
        const titles = press.setStyled(
          [press.styled(text, 'body', { link: anchor, bold })],
          { measure, align: 'left' },
          sizePt,
        )
        const [tail] = press.setStyled(
          [
            press.styled('.', 'body', { link: anchor, leader: true }),
            press.styled('0', 'body', { link: anchor, slot: anchor }),
          ],
          { measure, align: 'left' },
          sizePt,
        )
        const tag = [toc, press.tag('TOCI')]
        return titles.map((line, index) => {
          const last = index === titles.length - 1
          const pieces = last && tail !== undefined ? [...line.pieces, ...tail.pieces] : line.pieces
          return press.node(
            { ...line, pieces, offset: line.offset + indent, measure: press.measure },
            'body',
            {
              tag,
              before: index === 0 && level === 1 ? 5 : 0,
            },
          )
        })
      }),
  }
}
