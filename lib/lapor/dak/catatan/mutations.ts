import { AppError } from '@/lib/dasar/akses/galat'
import { memuat, pelakuDari } from '@/lib/dasar/akses/scope'
import { pastikanSendiri } from '@/lib/dasar/akses/sudah'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { tulis, type Transaksi } from '@/lib/dasar/database/tulis'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { SEMUA_BUTIR } from '../constants'
import { belumDitarik, sisipkanCatatan, tahanAlokasi, type Tertahan } from '../mutations-tahan'
import { bernilai, periksaCatatan, samaIsi, type CatatanBaru } from './periksa'
import type { MasukanBetul, MasukanLembar, MasukanTarikCatatan } from './schema'
import type { CatatanDakTercatat } from '../types'

export interface HasilLembar {
  ditulis: number
  /** stood there already */
  sama: number
}

/**
 * Writes the filled lines of an allocation's worksheet, all of them or none; what stands there already is left. Only adds.
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, ISIAN_SALAH at the lines
 */
export async function simpanLembar(scope: OpdScope, m: MasukanLembar): Promise<HasilLembar> {
  if (!memuat(scope, m.unitId)) throw new AppError('TIDAK_BERHAK')
  if (m.butir.length === 0) throw new AppError('ISIAN_SALAH', { pesan: 'Belum ada yang diisi. Isi nilai, tanggal, dan nomor dokumen pada paling sedikit satu baris.' })
  return tulis(pelakuDari(scope, 'form'), async (tx) => {
    const { alokasi, tempat } = await tahanAlokasi(tx, scope, m)
    belumDitarik(alokasi)
    const isian: Record<string, string> = {}
    const baru: CatatanBaru[] = []
    for (const { kunci, ...isi } of m.butir) {
      const butir = SEMUA_BUTIR.get(kunci)
      if (!butir) continue
      const satu: CatatanBaru = { jenis: butir.jenis, tahap: butir.tahap, syarat: butir.syarat, gantiId: null, ...isi }
      const sementara = baru.map((lain, i) => ({ ...lain, id: Number.MAX_SAFE_INTEGER - i }))
      const putusan = periksaCatatan(satu, { ...tempat, catatan: [...tempat.catatan, ...sementara] })
      if (putusan.macam === 'salah') isian[`${kunci}.${putusan.isian}`] = putusan.pesan
      else if (putusan.macam === 'baru') baru.push(satu)
    }
    if (Object.keys(isian).length > 0) throw new AppError('ISIAN_SALAH', { isian })
    if (baru.length > 0) await sisipkanCatatan(tx, alokasi, baru.map((satu) => ({ ...satu, keterangan: null })))
    return { ditulis: baru.length, sama: m.butir.length - baru.length }
  })
}

interface Ganti {
  pelaku: string
  /** why, as its asker has it */
  keterangan: string | null
  /** up to its doer: "Catatan ini sudah ditarik" */
  apa: string
  /** says the same as what is asked for */
  sama: (pengganti: CatatanDakTercatat) => boolean
}

/**
 * The record that is to be replaced; null: this very replacement stands already.
 * @throws AppError TIDAK_DITEMUKAN, BERSAMAAN where something else stands in its place, SUDAH_ADA where the same does with another's reason
 */
async function cariAsal(tx: Transaksi, { alokasi }: Tertahan, catatanId: number, { pelaku, keterangan, apa, sama }: Ganti): Promise<CatatanDakTercatat | null> {
  const asal = alokasi.catatan.find(({ id }) => id === catatanId)
  if (!asal) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Catatan ini tidak ada pada alokasi tersebut. Muat ulang halaman.' })
  const pengganti = alokasi.catatan.find(({ gantiId }) => gantiId === catatanId)
  if (!pengganti) return asal
  if (sama(pengganti)) {
    const [milik] = await tx.$queryRaw<{ sendiri: boolean }[]>`SELECT oleh = ${pelaku} AS sendiri FROM dak_catatan WHERE id = ${pengganti.id}`
    pastikanSendiri(apa, { sendiri: milik?.sendiri ?? false, nama: pengganti.oleh, pada: pengganti.pada, alasan: pengganti.keterangan }, keterangan)
    return null
  }
  throw new AppError('BERSAMAAN', { pesan: `Catatan ini sudah dibetulkan ${pengganti.oleh}, ${waktuWib(pengganti.pada)}. Yang Anda tulis belum disimpan; buka halaman ini di tab lain untuk melihat isinya.` })
}

/** Puts a record in the place of another; both stay visible. The same twice is one. @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN, BERSAMAAN, ISIAN_SALAH */
export async function betulkanCatatan(scope: OpdScope, { unitId, bidangId, catatanId, keterangan, nilai, persen, terpenuhi, tanggal, dokumen }: MasukanBetul): Promise<void> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  const isi = { nilai, persen, terpenuhi, tanggal, dokumen }
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const tertahan = await tahanAlokasi(tx, scope, { unitId, bidangId })
    belumDitarik(tertahan.alokasi)
    const asal = await cariAsal(tx, tertahan, catatanId, { pelaku: scope.pelaku, keterangan, apa: 'Catatan ini sudah dibetulkan', sama: (pengganti) => samaIsi(pengganti, isi) })
    if (asal === null) return
    const baru: CatatanBaru = { jenis: asal.jenis, tahap: asal.tahap, syarat: asal.syarat, gantiId: asal.id, ...isi }
    const putusan = periksaCatatan(baru, tertahan.tempat)
    if (putusan.macam === 'salah') throw new AppError('ISIAN_SALAH', { isian: { [putusan.isian]: putusan.pesan } })
    if (putusan.macam === 'baru') await sisipkanCatatan(tx, tertahan.alokasi, [{ ...baru, keterangan }])
  })
}

/** Takes a record back: what it said counts no more, and stays readable with the reason. @throws AppError as above */
export async function tarikCatatan(scope: OpdScope, { unitId, bidangId, catatanId, keterangan }: MasukanTarikCatatan): Promise<void> {
  if (!memuat(scope, unitId)) throw new AppError('TIDAK_BERHAK')
  await tulis(pelakuDari(scope, 'form'), async (tx) => {
    const tertahan = await tahanAlokasi(tx, scope, { unitId, bidangId })
    belumDitarik(tertahan.alokasi)
    const asal = await cariAsal(tx, tertahan, catatanId, { pelaku: scope.pelaku, keterangan, apa: 'Catatan ini sudah ditarik', sama: (pengganti) => !bernilai(pengganti) })
    if (asal === null) return
    const { jenis, tahap, syarat, tanggal, dokumen } = asal
    if (!bernilai(asal)) throw new AppError('ISIAN_SALAH', { pesan: 'Catatan ini sendiri sebuah penarikan. Catat lagi nilainya pada lembar.' })
    await sisipkanCatatan(tx, tertahan.alokasi, [{ jenis, tahap, syarat, nilai: null, persen: null, terpenuhi: null, tanggal, dokumen, keterangan, gantiId: asal.id }])
  })
}
