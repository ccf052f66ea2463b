import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openPageShooter } from './image/page-shooter.ts'
import { readEvidenceList } from './read-evidence-list.ts'
import { recipeTable } from './recipe-table.ts'

/**
 * Makes the evidence files of the sample firm. Run by developers only, the files are committed:
 * `node resources/tools/make-sample-evidence/index.ts [part of a file name …]`
 */
const packFolder = join(import.meta.dirname, '../../packs/sample/lamp-maker/1.1.0')
const wanted = process.argv.slice(2)
const entries = await readEvidenceList(process.env.SAMPLE_PACK ?? join(packFolder, 'pack.json'))
await mkdir(join(packFolder, 'files'), { recursive: true })
const shooter = await openPageShooter()
let total = 0
try {
  for (const entry of entries) {
    const name = entry.file.slice(entry.file.lastIndexOf('/') + 1)
    if (wanted.length > 0 && !wanted.some(part => name.includes(part))) continue
    const recipe = recipeTable[name]
    if (!recipe) {
      console.error(`No recipe makes ${name}: add one to recipe-table.ts.`)
      process.exitCode = 1
      continue
    }
    const bytes = await recipe(entry, shooter)
    await writeFile(join(packFolder, entry.file), bytes)
    total += bytes.length
    console.log(`${name} ${(bytes.length / 1024).toFixed(0)} KiB`)
  }
} finally {
  await shooter.close()
}
console.log(`${(total / 1024 / 1024).toFixed(2)} MiB`)
