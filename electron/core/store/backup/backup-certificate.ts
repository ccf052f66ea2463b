import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'
import { syncFile } from './sync-file.ts'

/** What is known of a backup without opening it; written only after the backup was read back and compared. */
const backupCertificateSchema = z.strictObject({
  format: z.literal(1),
  fileId: z.string().min(1),
  firmName: z.string(),
  createdAt: z.string(),
  size: z.number().int().positive(),
  encrypted: z.boolean(),
  seq: z.number().int().nonnegative(),
  head: z.string(),
})
export type BackupCertificate = z.infer<typeof backupCertificateSchema>

export const certificatePath = (backup: string): string => `${backup}.json`

export const writeCertificate = (backup: string, certificate: BackupCertificate): void => {
  const path = certificatePath(backup)
  writeFileSync(path, `${JSON.stringify(certificate, null, 2)}\n`)
  syncFile(path)
}

/** Null when there is none or it cannot be understood. */
export const readCertificate = (backup: string): BackupCertificate | null => {
  try {
    return backupCertificateSchema.parse(JSON.parse(readFileSync(certificatePath(backup), 'utf8')))
  } catch {
    return null
  }
}
