import app from '../../../resources/locales/en/app.json'
import assess from '../../../resources/locales/en/assess.json'
import check from '../../../resources/locales/en/check.json'
import commands from '../../../resources/locales/en/commands.json'
import dossiers from '../../../resources/locales/en/dossiers.json'
import errors from '../../../resources/locales/en/errors.json'
import evidence from '../../../resources/locales/en/evidence.json'
import overview from '../../../resources/locales/en/overview.json'
import settings from '../../../resources/locales/en/settings.json'
import start from '../../../resources/locales/en/start.json'

/** The English texts. */
export const texts = { app, start, overview, settings, errors, check, commands, assess, evidence, dossiers }
