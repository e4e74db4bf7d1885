import { z } from 'zod'

const kode = z.string().max(40).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/).catch('')

/** The theme that an address names; '' for what is none. */
export const parseKodeTema = (isi: unknown): string => kode.parse(isi)
