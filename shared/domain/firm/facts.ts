import { z } from 'zod'

/** What a firm is asked for once and every form draws from; an empty string is "not yet known". */
export const firmFactsSchema = z.strictObject({
  name: z.string().min(1).max(300),
  englishName: z.string().max(300),
  shortName: z.string().max(60),
  creditCode: z.string().max(18),
  legalRepresentative: z.string().max(60),
  qualityOfficer: z.string().max(60),
  foundedOn: z.string().max(10),
  address: z.string().max(300),
  town: z.string().max(60),
  industry: z.string().max(120),
  industryCode: z.string().max(12),
  size: z.enum(['', 'large', 'medium', 'small', 'micro']),
  employees: z.number().int().nonnegative().nullable(),
  registeredCapital: z.string().max(60),
  products: z.string().max(600),
  contactName: z.string().max(60),
  contactPhone: z.string().max(60),
  contactEmail: z.string().max(120),
})
export type FirmFacts = z.infer<typeof firmFactsSchema>

export const emptyFirmFacts = (name: string): FirmFacts => ({
  name,
  englishName: '',
  shortName: '',
  creditCode: '',
  legalRepresentative: '',
  qualityOfficer: '',
  foundedOn: '',
  address: '',
  town: '',
  industry: '',
  industryCode: '',
  size: '',
  employees: null,
  registeredCapital: '',
  products: '',
  contactName: '',
  contactPhone: '',
  contactEmail: '',
})
