import { host } from '../host/host.ts'
import { showToast } from '../ui/toast-store.ts'
import { showFailure } from './show-failure.ts'

/** Saves a finished export where the person chooses and says so; a refusal is said too. */
export const saveExport = async (
  made: { readonly exportId: string; readonly fileName: string },
  saved: string,
): Promise<void> => {
  try {
    if (await host.saveExport(made.exportId, made.fileName)) showToast({ tone: 'ok', text: saved })
  } catch (cause) {
    showFailure(cause)
  }
}
