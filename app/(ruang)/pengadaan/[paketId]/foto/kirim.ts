/** How sending one photo ended. */
export type HasilKirim = { berhasil: true; sudahAda: boolean } | { berhasil: false; pesan: string; isian: Record<string, string> }

const PUTUS = 'Sambungan terputus sebelum foto ini sampai. Kirim ulang; foto yang sama tidak akan menjadi dua.'
const RUSAK = 'Jawaban server tidak terbaca. Kirim ulang; foto yang sama tidak akan menjadi dua.'

interface Jawaban { sudahAda?: boolean; galat?: { pesan?: string; isian?: Record<string, string> } }

function baca(teks: string): Jawaban | null {
  try {
    return JSON.parse(teks) as Jawaban
  } catch {
    return null
  }
}

/** Sends one photo and says how far it is, which `fetch` cannot. Never rejects: what went wrong is told at the photo. */
export function kirimFoto(alamat: string, isi: FormData, { sinyal, onMaju }: { sinyal: AbortSignal; onMaju: (bagian: number) => void }): Promise<HasilKirim> {
  return new Promise((terima) => {
    const minta = new XMLHttpRequest()
    const gagal = (pesan: string, isian: Record<string, string> = {}): void => terima({ berhasil: false, pesan, isian })
    minta.upload.onprogress = ({ lengthComputable, loaded, total }) => { if (lengthComputable) onMaju(loaded / total) }
    minta.onerror = () => gagal(PUTUS)
    minta.onabort = () => gagal('Dibatalkan.')
    minta.onload = () => {
      const jawaban = baca(minta.responseText)
      if (minta.status === 200 || minta.status === 201) return terima({ berhasil: true, sudahAda: jawaban?.sudahAda === true })
      gagal(jawaban?.galat?.pesan ?? RUSAK, jawaban?.galat?.isian)
    }
    sinyal.addEventListener('abort', () => minta.abort())
    minta.open('POST', alamat)
    minta.send(isi)
  })
}
