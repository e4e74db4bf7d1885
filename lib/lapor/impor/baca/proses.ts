import { rm } from 'node:fs/promises'
import { alirkanBuku } from '@/lib/dasar/buku/alirkan'
import { namaAman } from '@/lib/dasar/buku/sebab.mjs'
import { BukuDitolak } from '@/lib/dasar/buku/types'
import { bilangan } from '@/lib/dasar/format/angka'
import { JENIS_IMPOR } from '@/lib/lapor/berkas/bentuk/daftar'
import { PembacaBerkas, type AkhirBaca } from '@/lib/lapor/berkas/pembaca'
import type { BarisBerkas, TempatBaca } from '@/lib/lapor/berkas/types'
import { MAKS_BARIS_TITIP, MAKS_HURUF_TITIP, type JenisImpor } from '../constants'
import { tahanUnggahan } from '@/lib/dasar/unggah/kiriman'
import { ambilTahanan, lupakanTahanan, titipTahanan } from '@/lib/dasar/unggah/mutations-tahan'
import { akhiriBatch, ambilBacaan, kosongkanBaris, siapkanBatch, simpanBaris } from './mutations-baca'
import type { Kontrol } from '../types'

/** Rows, and characters of them, that are stored at a time, and how often a file is read whose columns contradict each other. */
const POTONG = 2_000
const POTONG_HURUF = 1_000_000
const MAKS_BACA = 3
class Dihentikan extends Error {}

const hurufBaris = (satu: BarisBerkas): number =>
  satu.unitKode.length + satu.unitNama.length + satu.subKode.length + satu.rekening.length + satu.sumber.length + satu.dokumen.length + (satu.sebab?.length ?? 0)
const kalimatTitip = (nama: string): string =>
  `${namaAman(nama)} berisi lebih dari ${bilangan(MAKS_BARIS_TITIP)} angka atau ${bilangan(MAKS_HURUF_TITIP)} karakter untuk dititipkan. Kirim per bulan atau per unit. Tidak ada angka yang berubah.`

/** Reads the file once from its beginning to its end; its rows are stored as they come. */
async function sekali(batchId: number, jalur: string, nama: string, pembaca: PembacaBerkas): Promise<{ akhir: AkhirBaca; kontrol: Kontrol }> {
  const kontrol: Kontrol = { dibaca: 0, bagian: null }
  let tunggu: BarisBerkas[] = []
  let huruf = 0
  const titip = { baris: 0, huruf: 0 }
  const kirim = async (): Promise<void> => {
    const baris = tunggu
    tunggu = []
    huruf = 0
    if (!(await simpanBaris(batchId, baris, kontrol, pembaca.jenis as JenisImpor | null))) throw new Dihentikan()
  }
  const terima = (baris: readonly BarisBerkas[]): void => {
    for (const satu of baris) {
      const berat = hurufBaris(satu)
      huruf += berat
      titip.huruf += berat
      titip.baris++
      if (titip.baris > MAKS_BARIS_TITIP || titip.huruf > MAKS_HURUF_TITIP) throw new BukuDitolak('titip', kalimatTitip(nama))
      tunggu.push(satu)
    }
  }
  // one piece is stored while the next is read; whatever ends the reading, none is on its way any more when it has ended
  let simpan: Promise<void> = Promise.resolve()
  try {
    await alirkanBuku(jalur, nama, {
      batas: { maksBaris: 300_000 },
      onLembar: (lembar, index, tersembunyi) => pembaca.lembarBaru(lembar, index, tersembunyi),
      onBaris: async (baris, rumus) => {
        terima(pembaca.terima(baris, rumus))
        kontrol.dibaca = (kontrol.dibaca ?? 0) + baris.length
        if (tunggu.length < POTONG && huruf < POTONG_HURUF) return
        await simpan
        simpan = kirim()
        simpan.catch(() => undefined)
      },
      onAkhirLembar: (gabung) => terima(pembaca.akhirLembar(gabung)),
      onKemajuan: ({ bagian }) => { kontrol.bagian = bagian },
    })
    await simpan
  } finally {
    await simpan.catch(() => undefined)
  }
  await kirim()
  return { akhir: pembaca.selesai(), kontrol }
}

/** @returns also whether the batch had answers to read with */
async function baca(batchId: number, jalur: string, nama: string): Promise<{ akhir: AkhirBaca; kontrol: Kontrol; dijawab: boolean }> {
  const isi = await ambilBacaan(batchId)
  if (!isi) throw new Dihentikan()
  const tempat: TempatBaca = { tahun: isi.tahun, bulan: isi.bulan, tahap: isi.tahap, jenis: JENIS_IMPOR, jawaban: isi.jawaban, petaDikenal: isi.peta }
  let pembaca = new PembacaBerkas(tempat)
  for (let ke = 1; ; ke++) {
    const hasil = await sekali(batchId, jalur, nama, pembaca)
    if (hasil.akhir.ditolak !== null) throw new BukuDitolak('ISI', hasil.akhir.ditolak)
    if (!hasil.akhir.ulang) return { ...hasil, dijawab: Object.keys(isi.jawaban).length > 0 }
    if (ke === MAKS_BACA) throw new BukuDitolak('ISI', 'Isi berkas saling bertentangan sehingga tidak dapat dibaca dengan satu cara. Tidak ada angka yang berubah.')
    await kosongkanBaris(batchId)
    pembaca = pembaca.lagi()
  }
}

/** The end of a reading that did not succeed: the batch says why. */
async function gagal(batchId: number, error: unknown): Promise<void> {
  if (error instanceof Dihentikan) return akhiriBatch(batchId, 'DIHENTIKAN', 'Dihentikan sebelum selesai dibaca. Tidak ada angka yang berubah.')
  if (error instanceof BukuDitolak) return akhiriBatch(batchId, 'DITOLAK', error.message)
  console.error('Impor:', error)
  return akhiriBatch(batchId, 'GAGAL', 'Terjadi gangguan saat membaca berkas ini. Tidak ada angka yang berubah; unggah sekali lagi.')
}

/**
 * Reads an uploaded file into its batch, apart from the request that brought it. Whatever happens, the batch says it. Where something is
 * asked the upload stays, under a name that the batch knows, until it is answered or seven days have gone; else it goes.
 */
export async function prosesBerkas(batchId: number, jalur: string, nama: string): Promise<void> {
  const mulai = Date.now()
  let tahan: string | null = null
  try {
    const { akhir, kontrol, dijawab } = await baca(batchId, jalur, nama)
    const { lembar } = akhir.pahaman
    if (akhir.pertanyaan.length > 0 || dijawab) {
      tahan = await tahanUnggahan(jalur)
      await titipTahanan(tahan)
    }
    await siapkanBatch(batchId, {
      ...kontrol, bagian: 1, detik: Math.ceil((Date.now() - mulai) / 1000), kolomOrang: akhir.kolomOrang,
      lembar: lembar.filter(({ dipakai }) => dipakai).map((satu) => satu.nama), lembarLewat: lembar.filter(({ dipakai }) => !dipakai).map((satu) => satu.nama),
    }, akhir, tahan)
  } catch (error) {
    await gagal(batchId, error)
    if (tahan !== null) await lupakanTahanan(tahan)
  } finally {
    if (tahan === null) await rm(jalur, { force: true })
  }
}

/** Reads a kept upload again, with the answers that its batch has by now; the batch is MEMBACA already. */
export async function bacaUlang(batchId: number): Promise<void> {
  const isi = await ambilBacaan(batchId)
  if (!isi) return
  const jalur = isi.berkas === null ? null : await ambilTahanan(isi.berkas).catch((error: unknown) => (console.error('Impor:', error), null))
  if (jalur === null) return akhiriBatch(batchId, 'GAGAL', 'Berkas aslinya sudah tidak disimpan. Tidak ada angka yang berubah; unggah sekali lagi.')
  await kosongkanBaris(batchId)
  await prosesBerkas(batchId, jalur, isi.nama)
}
