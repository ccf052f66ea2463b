import { expect, test } from 'vitest'
import { z } from 'zod'
import { runPreview } from '../../../electron/core/preview/run-preview.ts'

const run = (worker: string, limitMs?: number) =>
  runPreview(
    { options: { workerUrl: () => new URL(`../jobs/workers/${worker}.ts`, import.meta.url) } },
    { store: { path: 'firm.zhiheng' }, key: () => null },
    'a'.repeat(64),
    { does: 'word' },
    z.unknown(),
    limitMs,
  )

test('a reader that dies, or takes too long, is a sentence about the file', async () => {
  await expect(run('crashes')).rejects.toMatchObject({ code: 'preview-too-large' })
  await expect(run('hangs', 300)).rejects.toMatchObject({ code: 'preview-too-slow' })
})
