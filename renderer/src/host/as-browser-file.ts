/** The contract knows no DOM: a file it carries is a `File` here, or a mistake of ours. */
export const asBrowserFile = (file: { readonly name: string; readonly size: number }): File => {
  if (file instanceof File) return file
  throw new TypeError('only files chosen or dropped by the person can be offered')
}
