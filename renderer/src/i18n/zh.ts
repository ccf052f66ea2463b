import app from '../../../resources/locales/zh-CN/app.json'
import assess from '../../../resources/locales/zh-CN/assess.json'
import check from '../../../resources/locales/zh-CN/check.json'
import commands from '../../../resources/locales/zh-CN/commands.json'
import dossiers from '../../../resources/locales/zh-CN/dossiers.json'
import errors from '../../../resources/locales/zh-CN/errors.json'
import evidence from '../../../resources/locales/zh-CN/evidence.json'
import overview from '../../../resources/locales/zh-CN/overview.json'
import settings from '../../../resources/locales/zh-CN/settings.json'
import start from '../../../resources/locales/zh-CN/start.json'

/** The Chinese texts; their keys are the keys of every language. */
export const texts = { app, start, overview, settings, errors, check, commands, assess, evidence, dossiers }
