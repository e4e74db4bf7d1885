import { terimaKiriman, type BerkasUnggah } from '@/lib/dasar/unggah/kiriman'
import { pasti } from './pasti'

/** Puts a file where an upload would have put it, by the same door. */
export async function titipBerkas(isi: string | Uint8Array): Promise<BerkasUnggah> {
  const formulir = new FormData()
  formulir.append('berkas', new Blob([isi as BlobPart]), 'uji')
  const kirim = new Response(formulir)
  return pasti((await terimaKiriman(pasti(kirim.body), kirim.headers.get('content-type'), { nama: 'berkas', maks: 100_000_000 })).berkas)
}
