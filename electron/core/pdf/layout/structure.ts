import type { PdfDocument, StructElement, TagPath } from '../pdf-document.ts'

/** Writes the structure tree of a tagged PDF while pages are drawn in reading order. */
export type Structure = {
  /** Draws something at a place of the tree; elements that the path leaves are closed. */
  mark(path: TagPath, draw: () => void, alt?: string): void
  /** Draws what is not part of the text: rules, running heads, page numbers. */
  artifact(type: 'Pagination' | 'Layout', draw: () => void): void
  end(): void
}

export const createStructure = (document: PdfDocument): Structure => {
  let open: { readonly id: string; readonly element: StructElement }[] = []
  const root = document.struct('Document')
  document.addStructure(root)

  const closeFrom = (depth: number): void => {
    for (const { element } of open.slice(depth).reverse()) element.end()
    open = open.slice(0, depth)
  }
  const reach = (path: TagPath, alt: string | undefined): StructElement => {
    const shared = path.findIndex((id, index) => open[index]?.id !== id)
    const depth = shared === -1 ? path.length : shared
    closeFrom(depth)
    for (const id of path.slice(depth)) {
      const type = id.split('#')[0] ?? 'P'
      const element = document.struct(type, alt === undefined ? {} : { alt })
      const parent = open.at(-1)?.element ?? root
      parent.add(element)
      open.push({ id, element })
    }
    return open.at(-1)?.element ?? root
  }
  return {
    mark: (path, draw, alt) => {
      const element = reach(path, alt)
      const type = path.at(-1)?.split('#')[0] ?? 'P'
      const content = document.markStructureContent(type)
      draw()
      document.endMarkedContent()
      element.add(content)
    },
    artifact: (type, draw) => {
      document.markContent('Artifact', { type })
      draw()
      document.endMarkedContent()
    },
    end: () => {
      closeFrom(0)
      root.end()
    },
  }
}
