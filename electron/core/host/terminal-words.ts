import { fileURLToPath } from 'node:url'
import i18next from 'i18next'
import type { Failure } from '../../../shared/contract/envelope.ts'
import type { Language } from '../../../shared/contract/ids.ts'
import { type FileProblem, problemSentence } from '../../../shared/i18n/problem-sentence.ts'
import { readLocale } from './read-locale.ts'

const locales = fileURLToPath(new URL('../../../resources/locales/', import.meta.url))

export type TerminalWords = {
  /** A sentence of `cli.json` by its key. */
  readonly say: (key: string, params?: Readonly<Record<string, string | number>>) => string
  /** The sentence of a failure: cause and next step. */
  readonly sentence: (failure: Pick<Failure, 'code' | 'params'>) => string
  /** The sentence of something that the check of a firm file has found. */
  readonly problem: (problem: FileProblem) => string
}

/** The language of a terminal: Chinese where the system says so, English elsewhere. */
const terminalLanguage = (env: NodeJS.ProcessEnv): Language => {
  const named = env.ZHIHENG_LANGUAGE ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? ''
  return /^zh/i.test(named) ? 'zh-CN' : 'en'
}

/** What is said outside of the window, in the language of the terminal; locale files lie in `folder`. */
export const terminalWords = (env: NodeJS.ProcessEnv, folder: string = locales): TerminalWords => {
  const lng = terminalLanguage(env)
  const i18n = i18next.createInstance()
  void i18n.init({
    lng,
    initAsync: false,
    ns: ['cli', 'errors', 'check'],
    defaultNS: 'cli',
    resources: {
      [lng]: {
        cli: readLocale(folder, lng, 'cli'),
        errors: readLocale(folder, lng, 'errors'),
        check: readLocale(folder, lng, 'check'),
      },
    },
    interpolation: { escapeValue: false },
  })
  const text = (key: string, params: object): string => String(i18n.t(key as never, params as never))
  return {
    say: (key, params = {}) => text(key, params),
    sentence: ({ code, params }) => text(code, { ns: 'errors', ...params }),
    problem: problem =>
      problemSentence(problem, {
        has: key => i18n.exists(key, { ns: 'check' }),
        say: (key, params) => text(key, { ns: 'check', ...params }),
      }),
  }
}
