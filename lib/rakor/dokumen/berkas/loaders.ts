import 'server-only'
import { notFound } from 'next/navigation'
import { AppError } from '@/lib/dasar/akses/galat'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { alirkanPaket } from '@/lib/dasar/buku/paket'
import { bilangan } from '@/lib/dasar/format/angka'
import { mulaiPaket } from '@/lib/lihat/rfk/mutations'
import { DOKUMEN } from '../daftar'
import { loadBekuan } from '@/lib/rakor/bekuan/loaders'
import { loadRapatBeku } from '@/lib/rakor/rapat/loaders'
import { loadBahanDokumen, loadBahanRapat } from '../loaders'
import { NASKAH } from '../naskah/constants'
import { salahKantor } from '../naskah/isi'
import { angkaTanpaAsal } from '../periksa'
import { gambar, namaBerkas, susunSatu, type Terbit } from '../penyusun'
import { susunTeks } from '../teks'
import { FORMAT, type BahanDokumen, type BahanRapat, type DefinisiDokumen, type Dokumen, type Format } from '../types'
import { ISI_PAKET, susunPaket } from './paket'
import type { Berkas, HasilTerbit } from './types'

const definisi = (kunci: string): DefinisiDokumen => DOKUMEN.find((satu) => satu.kunci === kunci) ?? notFound()

const isFormat = (teks: string): teks is Format => (FORMAT as readonly string[]).includes(teks)

/** Whether a meeting has a frozen position. */
const sudahBeku = async (teksId: string): Promise<boolean> => (await loadBekuan((await loadRapatBeku(teksId)).id)).length > 0

/** A document as a draft in one format; "txt": its short message. For those who see all units. @throws AppError ISIAN_SALAH for a format that it has not */
export async function loadDraf(teksId: string, kunci: string, format: string, bekuan: number | null): Promise<Berkas> {
  await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  const dokumen = definisi(kunci)
  const bahan = dokumen.tanpaPosisi !== undefined && bekuan === null && !(await sudahBeku(teksId)) ? (await loadBahanRapat(teksId)).bahan : await loadBahanDokumen(teksId, bekuan)
  if (format === 'txt' && dokumen.pesan !== undefined && bahan.bekuan !== null) return { format, nama: namaBerkas(susunSatu(dokumen, bahan, null), format), isi: Buffer.from(dokumen.pesan(bahan), 'utf8') }
  if (!isFormat(format) || !dokumen.format.includes(format)) throw new AppError('ISIAN_SALAH', { pesan: `${dokumen.nama} tersedia sebagai ${dokumen.format.join(', ')}.` })
  const isi = susunSatu(dokumen, bahan, null)
  return { format, nama: namaBerkas(isi, format), isi: await gambar(isi, format, bahan) }
}

const MAKS_SEBUT = 3

/** @throws AppError TERBITAN_DITOLAK naming the figures that come from nowhere, or the words that call one something else */
function periksa(dokumen: Dokumen, bahan: BahanDokumen | BahanRapat, satu: DefinisiDokumen): void {
  const [salah] = NASKAH.filter(({ dokumen: milik }) => milik === satu.kunci).flatMap((naskah) => salahKantor(naskah, bahan))
  if (salah !== undefined) throw new AppError('TERBITAN_DITOLAK', { pesan: `Dokumen belum dapat diterbitkan. Naskah bagian “${salah.nama}”: ${salah.pesan}` })
  const tanpaAsal = angkaTanpaAsal(dokumen, bahan, satu)
  if (tanpaAsal.length === 0) return
  const sebut = tanpaAsal.slice(0, MAKS_SEBUT).map(({ teks, tempat }) => `“${teks}” (${tempat})`).join('; ')
  const lain = tanpaAsal.length - MAKS_SEBUT
  throw new AppError('TERBITAN_DITOLAK', { pesan: `Dokumen belum dapat diterbitkan: ${bilangan(tanpaAsal.length)} angka tidak berasal dari ${bahan.bekuan === null ? '' : 'posisi beku atau '}catatan rapat, yaitu ${sebut}${lain > 0 ? `, dan ${bilangan(lain)} lagi` : ''}. Perbaiki naskahnya, lalu terbitkan lagi.` })
}

/** A document of one frozen position, or, where none is named, of the meeting's own records. @throws AppError TIDAK_DITEMUKAN for one that needs a position */
async function bahanTerbit(teksId: string, satu: DefinisiDokumen, urutan: number | null): Promise<{ bahan: BahanDokumen | BahanRapat; segelNomor: string; segelKepala: string }> {
  if (urutan !== null) {
    const bahan = await loadBahanDokumen(teksId, urutan)
    return { bahan, segelNomor: bahan.bekuan.segelNomor, segelKepala: bahan.bekuan.segelKepala }
  }
  if (satu.tanpaPosisi === undefined) throw new AppError('TIDAK_DITEMUKAN', { pesan: `${satu.nama} memuat angka posisi. Bekukan posisinya lebih dulu, lalu terbitkan.` })
  const { bahan, kepala } = await loadBahanRapat(teksId)
  return { bahan, segelNomor: String(kepala.nomor), segelKepala: kepala.kepala }
}

/**
 * Makes a document for good: with its number, day and version, from one frozen position (null: of none), every figure of it checked, in every format
 * that it has. For the office. @throws AppError TERBITAN_DITOLAK where a figure comes from nowhere, TIDAK_DITEMUKAN
 */
export async function loadTerbit(rapatId: number, kunci: string, urutan: number | null, terbit: Terbit): Promise<HasilTerbit> {
  await requirePeran('ADMIN', 'ANALIS')
  const satu = definisi(kunci)
  const { bahan, segelNomor, segelKepala } = await bahanTerbit(String(rapatId), satu, urutan)
  const dokumen = susunSatu(satu, bahan, terbit)
  periksa(dokumen, bahan, satu)
  const berkas: HasilTerbit['berkas'][number][] = []
  // one after the other: each holds the whole document in memory
  for (const format of satu.format) berkas.push({ format, nama: namaBerkas(dokumen, format), isi: await gambar(dokumen, format, bahan) })
  return { dokumen, asal: { bekuanId: bahan.bekuan?.id ?? null, rapatVersi: bahan.rapat.versi, segelNomor, segelKepala }, berkas, teks: susunTeks(dokumen) }
}

/** A document for the list: what it is, what it is for, which formats it has. */
export type BarisDokumen = Pick<DefinisiDokumen, 'kunci' | 'nama' | 'guna' | 'format'> & { /** it has a form in plain words */ pesan: boolean; /** it can be made before anything is frozen */ tanpaPosisi: boolean }

/** Every kind of document. For those who see all units. */
export async function loadDaftarDokumen(): Promise<BarisDokumen[]> {
  await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  return DOKUMEN.map(({ kunci, nama, guna, format, pesan, tanpaPosisi }) => ({ kunci, nama, guna, format, pesan: pesan !== undefined, tanpaPosisi: tanpaPosisi !== undefined }))
}

/**
 * Every document of a meeting in all of its formats, as a zip that is written while it is sent.
 * @param kerja number under which the page asks how far it is
 * @throws AppError TERLALU_SERING while the person's last parcel is under way
 */
export async function loadPaketDokumen(teksId: string, urutan: number | null, kerja: string): Promise<{ nama: string; aliran: AsyncGenerator<Uint8Array> }> {
  const { id } = await requirePeran('ADMIN', 'ANALIS', 'PIMPINAN', 'PENGAWAS')
  const bahan = await loadBahanDokumen(teksId, urutan)
  const kemajuan = await mulaiPaket(id, { kerja, jumlah: ISI_PAKET.length })
  return { nama: `dokumen-rakor-tw-${bahan.rapat.triwulan}-${bahan.rapat.tahun}.zip`, aliran: alirkanPaket(susunPaket(bahan, kemajuan)) }
}
