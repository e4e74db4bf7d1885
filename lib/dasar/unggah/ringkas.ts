import { LUAR_BERKAS } from '@/lib/dasar/akses/constants'
import { batasi, KirimanDitolak } from './kiriman'

/** Reads a small form whole, in memory, and stops the moment it is larger than allowed. @throws KirimanDitolak, or what broke the line */
export async function bacaRingkas(aliran: AsyncIterable<Uint8Array>, jenisIsi: string | null, maks: number): Promise<FormData> {
  if (!/^multipart\/form-data\s*;/i.test(jenisIsi ?? '')) throw new KirimanDitolak('rusak')
  const potongan: Uint8Array[] = []
  for await (const potong of batasi(aliran, maks + LUAR_BERKAS)) potongan.push(potong)
  try {
    return await new Response(new Uint8Array(Buffer.concat(potongan)), { headers: { 'Content-Type': jenisIsi ?? '' } }).formData()
  } catch {
    throw new KirimanDitolak('rusak')
  }
}
