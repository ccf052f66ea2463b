import { extname } from 'node:path'

/** Kinds of files that programs show and do not run. */
const safe: readonly string[] = ['.pdf', '.png', '.jpg', '.jpeg', '.txt', '.csv', '.docx', '.xlsx', '.pptx']

/** Whether a copy of an evidence may be opened by the system; anything else is only shown in its folder. */
export const isSafeToOpen = (fileName: string): boolean =>
  safe.includes(extname(fileName).toLowerCase()) && !/[\u202a-\u202e\u2066-\u2069\0]/.test(fileName)
