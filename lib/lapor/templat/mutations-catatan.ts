import { AppError } from '@/lib/dasar/akses/galat'
import type { OpdScope } from '@/lib/dasar/akses/types'
import type { Transaksi } from '@/lib/dasar/database/tulis'
import { tahanUntukSimpan } from '@/lib/lapor/entri/mutations'
import type { AlamatLaporan, Konflik } from '@/lib/lapor/entri/types'
import type { NilaiSel, Sel } from '@/lib/lapor/entri/utils'
import { hapusKendalaDalam, queryKategoriKendala, queryKendala, simpanKendalaDalam, tahanSemuaKendala } from '@/lib/lapor/kendala/mutations'
import type { Kendala } from '@/lib/lapor/kendala/types'
import { bacaKunciCatatan, denganAwal, isKembar, nilaiCatatan, periksaCatatan, ringkasCatatan, type DaftarCatatan, type MedanCatatan, type NilaiCatatan } from './catatan'
import { querySubUnit } from './data'

/** A note that the file changes: its stored state under lock, and the cells that change. */
interface Rencana {
  /** null: a new one */
  ada: Kendala | null
  /** of a new one: the download and row that it is known by again */
  asal?: string | undefined
  sel: Map<MedanCatatan | 'hapus', Sel>
}

export interface RencanaCatatan {
  konflik: Konflik[]
  rencana: Rencana[]
  semua: readonly Kendala[]
  daftar: DaftarCatatan
}

const KOSONG: NilaiCatatan = { sub: null, sifat: null, kategori: null, uraian: null, rencana: null, penanggungJawab: null, tenggat: null, status: null }

function kelompokkan(sel: readonly Sel[]): Map<string, Rencana['sel']> {
  const hasil = new Map<string, Rencana['sel']>()
  for (const satu of sel) {
    const kunci = bacaKunciCatatan(satu.kunci)
    if (!kunci) throw new AppError('GANGGUAN')
    const milik = hasil.get(kunci.id) ?? new Map<MedanCatatan | 'hapus', Sel>()
    hasil.set(kunci.id, milik.set(kunci.medan, satu))
  }
  return hasil
}

const tersimpanDi = (ada: Kendala, medan: MedanCatatan | 'hapus'): NilaiSel => (medan === 'hapus' ? ringkasCatatan(nilaiCatatan(ada)) : nilaiCatatan(ada)[medan])

/**
 * Locks the notes of a unit and month and compares the cells with them. Nothing is written yet, so that a conflict of a note
 * stops the figures as well. @throws AppError PERIODE_TERTUTUP, SUDAH_DIAJUKAN
 */
export async function bandingkanCatatanDalam(tx: Transaksi, scope: OpdScope, alamat: AlamatLaporan, sel: readonly Sel[], asal: Readonly<Record<string, string>> = {}): Promise<RencanaCatatan> {
  if (sel.length === 0) return { konflik: [], rencana: [], semua: [], daftar: { sub: [], kategori: [] } }
  await tahanUntukSimpan(tx, alamat)
  await tahanSemuaKendala(tx, alamat)
  const semua = await queryKendala(tx, scope, alamat)
  const daftar = { sub: await querySubUnit(tx, scope, alamat), kategori: await queryKategoriKendala(tx) }
  const konflik: Konflik[] = []
  const rencana: Rencana[] = []
  for (const [id, milik] of kelompokkan(sel)) {
    if (id.startsWith('N')) {
      rencana.push({ ada: null, asal: asal[id], sel: milik })
      continue
    }
    const ada = semua.find((satu) => satu.id === Number(id))
    if (!ada) {
      // gone meanwhile: what the file wanted too, or a change of something that is no more
      if (!milik.has('hapus')) konflik.push(...[...milik.values()].map((satu): Konflik => ({ ...satu, tersimpan: null, oleh: null, pada: null })))
      continue
    }
    const beda = [...milik].filter(([medan, satu]) => ![satu.sebelum, satu.sesudah].includes(tersimpanDi(ada, medan)))
    konflik.push(...beda.map(([medan, satu]): Konflik => ({ ...satu, tersimpan: tersimpanDi(ada, medan), oleh: ada.oleh, pada: ada.pada })))
    rencana.push({ ada, sel: milik })
  }
  return { konflik, rencana, semua, daftar }
}

/** Writes what was compared. @returns how many cells were written @throws AppError ISIAN_SALAH where a note breaks its rules */
export async function tulisCatatanDalam(tx: Transaksi, alamat: AlamatLaporan, { rencana, semua, daftar }: RencanaCatatan): Promise<number> {
  let jumlah = 0
  for (const { ada, asal, sel } of rencana) {
    if (ada && sel.has('hapus')) {
      await hapusKendalaDalam(tx, { ...alamat, id: ada.id, versi: ada.versi })
      jumlah += 1
      continue
    }
    const ubah = Object.fromEntries([...sel].map(([medan, satu]) => [medan, satu.sesudah])) as Partial<NilaiCatatan>
    const nanti = denganAwal({ ...(ada ? nilaiCatatan(ada) : KOSONG), ...ubah })
    if (!ada && semua.some((satu) => isKembar(nilaiCatatan(satu), nanti))) continue
    if (!ada && asal !== undefined && semua.some(({ asalTemplat }) => asalTemplat === asal)) {
      throw new AppError('BERSAMAAN', { pesan: `Belum ada yang disimpan. Kendala "${nanti.uraian ?? ''}" dari baris yang sama sementara itu sudah masuk dengan isi lain. Unggah berkasnya sekali lagi.` })
    }
    const hasil = periksaCatatan(nanti, alamat, daftar)
    if (!hasil.ok) throw new AppError('ISIAN_SALAH', { pesan: `Belum ada yang disimpan. Kendala "${nanti.uraian ?? ''}": ${hasil.salah[0]?.kalimat ?? ''}` })
    const { kategori: kategoriKode, ...isi } = hasil.masukan
    await simpanKendalaDalam(tx, { ...isi, kategoriKode, ...(ada ? { id: ada.id, versi: ada.versi } : asal === undefined ? {} : { asalTemplat: asal }) })
    jumlah += sel.size
  }
  return jumlah
}
