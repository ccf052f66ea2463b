import { formatNumber } from './format-number.ts'

/** Bytes as people read them: `18.9 MB`, `12.0 KB`. */
export const sizeText = (bytes: number): string =>
  bytes >= 1 << 20 ? `${formatNumber(bytes / (1 << 20), 1)} MB` : `${formatNumber(bytes / 1024, 1)} KB`
