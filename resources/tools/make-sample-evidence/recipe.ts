import type { Sample } from '../../../shared/packs/sample.ts'
import type { PageShooter } from './image/page-shooter.ts'

/** One line of the sample's evidence list. */
export type EvidenceEntry = Sample['evidence'][number]

/** Makes the bytes of one evidence file from its facts; the browser is shared by all recipes. */
export type Recipe = (entry: EvidenceEntry, shooter: PageShooter) => Promise<Uint8Array>

/** The notice that every made-up document carries. */
export const demoNotice = '演示数据 DEMO'
