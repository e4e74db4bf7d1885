import type { HasilCek } from '@/lib/rakor/cek-angka/tampil'

export type JawabanCek = { hasil: HasilCek } | { galat: string }

const PUTUS = 'Sambungan terputus sebelum teks ini sampai. Coba lagi; teks di halaman ini tidak hilang.'

/** Sends a text or a file to be judged. Never rejects: what went wrong is a sentence. */
export async function kirimCek(isian: FormData): Promise<JawabanCek> {
  try {
    const jawab = await fetch('/api/cek-angka', { method: 'POST', body: isian })
    const isi = (await jawab.json()) as HasilCek & { galat?: { pesan?: string } }
    return jawab.ok ? { hasil: isi } : { galat: isi.galat?.pesan ?? PUTUS }
  } catch {
    return { galat: PUTUS }
  }
}
