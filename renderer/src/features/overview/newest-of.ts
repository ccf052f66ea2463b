type Version = { readonly id: string; readonly version: string }

/** One pack per id, the newest version of it, in the order in which the ids come. */
export const newestOf = <P extends Version>(packs: readonly P[]): readonly P[] =>
  [...Map.groupBy(packs, ({ id }) => id).values()].flatMap(versions => {
    const newest = versions
      .toSorted((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }))
      .at(-1)
    return newest === undefined ? [] : [newest]
  })
