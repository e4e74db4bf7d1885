import { Antrean } from '@/lib/dasar/peladen/antrean'
import { readEnv } from '@/lib/dasar/env/env'
import { buatIsian, KEPALA_LINTAS, KEPALA_UMUM } from './buat'
import { hitungUnduhan } from './data-unduhan'
import { KEBIJAKAN_BERKAS, KEBIJAKAN_HALAMAN } from './gaya'
import { halamanDitarik } from './halaman-lain'
import { keadaanKini, type KeadaanBernomor } from './keadaan'
import { HARGA_BUAT, hitungTerbuka } from './laju'
import { bacaRute, type Rute } from './rute'
import { JawabanUmum, simpananUmum } from './simpan'

/** What of a request an answer depends on. */
export interface MintaUmum {
  metode: string
  /** path alone: what stands behind "?" means nothing here */
  jalur: string
  /** of the headers */
  terima: string
  punya: string
  /** of the asker, for counting; kept nowhere */
  alamat: string
}

export interface BalasUmum {
  status: number
  kepala: Record<string, string>
  isi: Buffer | string | null
}

const teks = (status: number, kata: string, lain: Record<string, string> = {}): BalasUmum => ({
  status, isi: `${kata}\n`, kepala: { ...KEPALA_UMUM, 'content-type': 'text/plain; charset=utf-8', 'content-security-policy': KEBIJAKAN_BERKAS, 'cache-control': 'no-store', ...lain },
})
const TIADA = (): BalasUmum => teks(404, 'Alamat ini tidak ada.')
const TERLALU = ({ tunggu, ramai }: { tunggu: number; ramai: boolean }): BalasUmum =>
  teks(ramai ? 503 : 429, ramai ? `Data terbuka sedang sangat ramai. Coba lagi ${tunggu} detik lagi.` : `Terlalu banyak permintaan dari jaringan ini. Coba lagi ${tunggu} detik lagi; berkas yang sama tidak perlu diambil berulang.`, { 'retry-after': String(tunggu), ...KEPALA_LINTAS })

/** Answers that are being made, each once; two at a time, so that they never stand in the office's way. */
const antrean = new Antrean(2, 200)
const terbang = new Map<string, Promise<JawabanUmum | null>>()

async function buat(kunci: string, rute: Parameters<typeof buatIsian>[0], keadaan: KeadaanBernomor): Promise<JawabanUmum | null> {
  const lepas = await antrean.masuk(() => true)
  try {
    const isian = await buatIsian(rute, keadaan, readEnv().baseUrl?.replace(/\/+$/, '') ?? '')
    if (isian === null) return null
    const jawaban = await JawabanUmum.dari(isian.isi, isian.kepala)
    simpananUmum().taruh(kunci, jawaban)
    return jawaban
  } finally {
    lepas?.()
  }
}

function sekali(kunci: string, rute: Parameters<typeof buatIsian>[0], keadaan: KeadaanBernomor): Promise<JawabanUmum | null> {
  const ada = terbang.get(kunci)
  if (ada !== undefined) return ada
  const baru = buat(kunci, rute, keadaan).finally(() => terbang.delete(kunci))
  terbang.set(kunci, baru)
  return baru
}

function kirim(jawaban: JawabanUmum, { metode, terima, punya }: MintaUmum, rute: Rute): BalasUmum {
  const kepala: Record<string, string> = { ...jawaban.kepala, etag: jawaban.etag }
  if (punya !== '' && punya.split(/,\s*/).some((satu) => satu === jawaban.etag || satu === jawaban.etag.slice(2) || satu === '*')) return { status: 304, kepala, isi: null }
  const [sandi, isi] = jawaban.isi(terima)
  if (sandi !== null) kepala['content-encoding'] = sandi
  kepala['content-length'] = String(isi.length)
  if (metode === 'HEAD') return { status: 200, kepala, isi: null }
  if (rute.jenis === 'berkas') hitungUnduhan(rute.terbitan.id, rute.nama)
  return { status: 200, kepala, isi }
}

/** Files are one thing whatever else is published; pages name what is newer. */
const kunciRute = (rute: Rute, { nomor }: KeadaanBernomor): string =>
  rute.jenis === 'berkas' ? `b ${rute.terbitan.id} ${rute.nama}` : `${nomor} ${rute.jenis} ${'terbitan' in rute ? rute.terbitan.id : ''} ${'kunci' in rute ? rute.kunci : ''}`

function ditarik(rute: Extract<Rute, { jenis: 'ditarik' }>): BalasUmum {
  const { terbitan, berkas } = rute
  if (berkas) return teks(410, `Terbitan ini sudah ditarik. Alasan: ${terbitan.ditarik?.alasan ?? ''}`, { ...KEPALA_LINTAS, 'cache-control': 'public, max-age=60' })
  return { status: 410, isi: halamanDitarik(terbitan), kepala: { ...KEPALA_UMUM, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': KEBIJAKAN_HALAMAN, 'cache-control': 'public, max-age=60' } }
}

function menurut(minta: MintaUmum, keadaan: KeadaanBernomor): BalasUmum | Promise<BalasUmum> {
  const rute = bacaRute(minta.jalur, keadaan)
  switch (rute.jenis) {
    case 'tiada': return TIADA()
    case 'robots': return teks(200, rute.buka ? 'User-agent: *\nAllow: /terbuka\nDisallow: /' : 'User-agent: *\nDisallow: /', { 'cache-control': 'public, max-age=60' })
    case 'alih': return teks(302, `Pindah ke ${rute.ke}`, { location: rute.ke, 'cache-control': 'public, max-age=60', ...KEPALA_LINTAS })
    case 'ditarik': return ditarik(rute)
    default: {
      const kunci = kunciRute(rute, keadaan)
      const ada = simpananUmum().ambil(kunci)
      if (ada !== undefined) return kirim(ada, minta, rute)
      const terlalu = hitungTerbuka(minta.alamat, HARGA_BUAT)
      if (terlalu !== null) return TERLALU(terlalu)
      if (antrean.penuh && !terbang.has(kunci)) return TERLALU({ tunggu: 2, ramai: true })
      return sekali(kunci, rute, keadaan).then((jawaban) => (jawaban === null ? TIADA() : kirim(jawaban, minta, rute)))
    }
  }
}

/**
 * Answers an address of the public site: for anybody, without session and cookie, from what was published. Nothing of it is made of today's
 * figures. What is kept is answered at once, without waiting for anything.
 * @throws what the database threw, where nothing is known yet
 */
export function jawabTerbuka(minta: MintaUmum): BalasUmum | Promise<BalasUmum> {
  const { metode } = minta
  if (metode === 'OPTIONS') return { status: 204, isi: null, kepala: { ...KEPALA_UMUM, ...KEPALA_LINTAS, 'access-control-allow-methods': 'GET, HEAD', 'access-control-max-age': '86400', 'cache-control': 'public, max-age=86400' } }
  if (metode !== 'GET' && metode !== 'HEAD') return teks(405, 'Data terbuka hanya dapat dibaca.', { allow: 'GET, HEAD, OPTIONS' })
  const terlalu = hitungTerbuka(minta.alamat)
  if (terlalu !== null) return TERLALU(terlalu)
  const keadaan = keadaanKini()
  return keadaan instanceof Promise ? keadaan.then((isi) => menurut(minta, isi)) : menurut(minta, keadaan)
}
