/** Files that systems and programs leave beside those of a person; they prove nothing. */
const passedOver = /^(?:\..*|~\$.*|thumbs\.db|desktop\.ini|ehthumbs\.db|icon\r)$/iu

/** Whether a file of a folder is passed over, by its own name or that of a hidden folder it lies in. */
export const isPassedOver = (path: string): boolean =>
  path.split('/').some(name => passedOver.test(name) || name === '__MACOSX')
