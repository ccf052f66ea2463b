const deepest = 32
/** More than the core takes in one intake: it then says so. */
const most = 20_001

/** The order in which people count: 2 before 10. */
export const byName = new Intl.Collator('zh-CN', { numeric: true })

const paths = new WeakMap<File, string>()

/** Where a file lies below what a person chose or dropped, with `/` between folders. */
export const pathOf = (file: File): string => paths.get(file) ?? (file.webkitRelativePath || file.name)

/** Remembers where a file lay. */
const placed = (file: File, path: string): File => {
  paths.set(file, path.replace(/^\/+/u, ''))
  return file
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject))

/** A folder answers in batches; an empty one is the end. */
const entriesOf = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (batch.length === 0) return entries
    entries.push(...batch)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

const walk = async (entry: FileSystemEntry, into: File[], depth: number): Promise<void> => {
  if (into.length >= most) return
  if (isFile(entry)) {
    // What vanished between the drop and now is no file any more.
    const file = await fileOf(entry).catch(() => null)
    if (file !== null) into.push(placed(file, entry.fullPath))
  } else if (isFolder(entry) && depth < deepest) {
    const entries = await entriesOf(entry).catch(() => [])
    const inOrder = entries.toSorted((a, b) => byName.compare(a.name, b.name))
    for (const one of inOrder) await walk(one, into, depth + 1)
  }
}

/** The files of a drop, those inside dropped folders included. Must be called while the drop is being told. */
export const droppedFiles = (transfer: DataTransfer): Promise<readonly File[]> => {
  const entries = [...transfer.items].map(item => item.webkitGetAsEntry())
  if (!entries.some(entry => entry?.isDirectory === true)) return Promise.resolve([...transfer.files])
  const files: File[] = []
  return entries
    .reduce(
      (before, entry) => before.then(() => (entry === null ? undefined : walk(entry, files, 0))),
      Promise.resolve(),
    )
    .then(() => files)
}
