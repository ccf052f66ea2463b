import { join } from 'node:path'
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js'
import { ContentRefusal } from '../content-refusal.ts'
import { unpackedPackage } from './unpacked-path.ts'

/** Chinese with Latin letters and digits in between, or English alone. */
export type OcrLanguage = 'chi_sim' | 'eng'

/** `confidence` is a mean over all words, 0 to 100. */
export type Recognised = { readonly text: string; readonly confidence: number }

export type OcrEngine = {
  /** The words of a picture file. Throws `content-timeout` when it takes too long; the next call starts afresh. */
  readonly recognise: (picture: Buffer, language: OcrLanguage) => Promise<Recognised>
  readonly close: () => Promise<void>
}

/** Measured on the sample certificates: as right as the larger float model, and faster. */
const model = '4.0.0_best_int'

const start = (language: OcrLanguage): Promise<Worker> =>
  createWorker(language, OEM.LSTM_ONLY, {
    langPath: join(unpackedPackage(`@tesseract.js-data/${language}`), model),
    workerPath: join(unpackedPackage('tesseract.js'), 'src/worker-script/node/index.js'),
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => {},
  }).then(async worker => {
    await worker.setParameters({
      tessedit_pageseg_mode: PSM.AUTO,
      preserve_interword_spaces: '1',
      user_defined_dpi: '300',
      debug_file: '/dev/null',
    })
    return worker
  })

/** Recognises print offline: program, models and words all come from the packages' own folders, nothing is kept. */
export const createOcrEngine = (limitMs: number): OcrEngine => {
  const workers = new Map<OcrLanguage, Promise<Worker>>()
  const workerOf = (language: OcrLanguage): Promise<Worker> => {
    const known = workers.get(language)
    if (known !== undefined) return known
    const made = start(language)
    workers.set(language, made)
    return made
  }
  const drop = async (language: OcrLanguage): Promise<void> => {
    const worker = workers.get(language)
    workers.delete(language)
    await worker?.then(
      each => each.terminate(),
      () => {},
    )
  }
  return {
    recognise: async (picture, language) => {
      const worker = await workerOf(language)
      const late = Promise.withResolvers<never>()
      const timer = setTimeout(() => late.reject(new ContentRefusal('content-timeout')), limitMs)
      try {
        const { data } = await Promise.race([worker.recognize(picture), late.promise])
        return { text: data.text, confidence: data.confidence }
      } catch (error) {
        await drop(language)
        throw error instanceof Error ? error : new ContentRefusal('content-broken', {}, error)
      } finally {
        clearTimeout(timer)
      }
    },
    close: async () => {
      for (const language of [...workers.keys()]) await drop(language)
    },
  }
}
