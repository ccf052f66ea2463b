import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workerData } from 'node:worker_threads'
import { buildModel } from '../../../shared/domain/dossier/build-model.ts'

/** Stands in for the build worker: writes the model that would have been printed, then ends. */
const { snapshot, localesDir } = workerData
const words = JSON.parse(readFileSync(join(localesDir, snapshot.language, 'dossier.json'), 'utf8'))
writeFileSync(process.env.ZHIHENG_BENCH_MODEL ?? '', JSON.stringify(buildModel(snapshot, words)))
