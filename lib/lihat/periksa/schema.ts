import { z } from 'zod'

/** Starting a check asks for nothing. */
export const mulaiSchema = z.object({})

/** What was typed from paper; anything else than one text counts as nothing. */
export const bacaKueriKertas = (kertas: unknown): string => z.string().trim().max(200).catch('').parse(kertas)
