import { kunciSel, type Alamat, type NilaiSel } from '@/lib/lapor/entri/utils'
import { tulisAngka } from '@/lib/dasar/format/parse'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { nilaiSel, type Hak } from '@/lib/lapor/pelaporan/utils'
import type { BarisIsian, Isian, SubIsian } from '@/lib/lapor/pelaporan/types'
import { AWALAN_CATATAN, bacaKunciCatatan, tampilCatatan, type DaftarCatatan } from './catatan'
import { KOLOM_ISIAN, KOLOM_KAS, KOLOM_TARGET, type KolomIsi } from './constants'
import type { JenisBeda, LembarTemplat } from './types'

/** Ids of rows: "S3" a sub-kegiatan, "B12" a budget line. */
export const idSub = (sub: Pick<SubIsian, 'id'>): string => `S${sub.id}`
export const idBaris = (baris: Pick<BarisIsian, 'id'>): string => `B${baris.id}`

const SEMUA_KOLOM = [...KOLOM_ISIAN, ...KOLOM_KAS, ...KOLOM_TARGET]
/** The entry columns of a row, in the order in which its key keeps their values. */
export const kolomBaris = (id: string): KolomIsi[] => SEMUA_KOLOM.filter((kolom) => id.startsWith(kolom.untuk))
/** The cells of a row, in the same order. */
export const selBaris = (id: string): Alamat[] => kolomBaris(id).map((kolom) => kolom.alamat(Number(id.slice(1))))

/** Every entry cell of a unit with the value that it holds now, row by row. */
export const nilaiSemua = (isian: Isian): [id: string, nilai: NilaiSel[]][] =>
  isian.sub.flatMap((sub) =>
    [idSub(sub), ...sub.baris.map(idBaris)].map((id): [string, NilaiSel[]] => [id, selBaris(id).map((alamat) => nilaiSel(sub, alamat))]),
  )

/** What a row is called in the difference, by id. */
export function namaBaris(isian: Isian): Map<string, string> {
  const pasangan = isian.sub.flatMap((sub): [string, string][] => [
    [idSub(sub), `${sub.kode} ${sub.nama}`],
    ...sub.baris.map((baris): [string, string] => [idBaris(baris), `${sub.kode}, ${baris.rekeningKode} ${baris.rekeningNama} (${baris.sumberDana})`]),
  ])
  return new Map(pasangan)
}

/** Why a person may not change a cell; null: she may. */
export function alasanTerkunci(hak: Hak, alamat: Alamat): string | null {
  switch (alamat.jenis) {
    case 'pagu':
      return hak.pagu
    case 'kas':
      if (hak.kas !== null) return hak.kas
      return alamat.bulan <= hak.kasTerkunciSampai ? `Anggaran kas s.d. ${namaBulan(hak.kasTerkunciSampai)} sudah dipakai periode yang terkunci.` : null
    case 'target':
      if (hak.target !== null) return hak.target
      return hak.targetTutup.includes(alamat.bulan) ? `Target fisik ${namaBulan(alamat.bulan)} sudah dipakai periode yang terkunci.` : null
    default:
      return hak.entri
  }
}

/** The whole file is in vain when nothing at all may be changed: the sentence that says why. */
export const tertutup = (hak: Hak): string | null => (hak.pagu !== null && hak.kas !== null && hak.target !== null ? hak.entri : null)

/**
 * A stored amount as the number of a cell. An amount of more digits than a cell keeps (15) stays text, so that it comes back
 * as it was.
 */
export function angkaBuku(nilai: NilaiSel): string | number | null {
  if (nilai === null) return null
  const angka = Number(nilai)
  return angka.toFixed(2) === nilai && nilai.replace(/[-.]/g, '').replace(/^0+/, '').replace(/00$/, '').length <= 15 ? angka : tulisAngka(nilai)
}

/** "38.28" percent as the fraction that a percent cell holds. */
export const pecahanBuku = (nilai: NilaiSel): number | null => (nilai === null ? null : Number((Number(nilai) / 100).toFixed(4)))

export const jenisBeda = (sebelum: NilaiSel, sesudah: NilaiSel): JenisBeda =>
  sesudah === null ? 'dikosongkan' : sebelum === null ? 'baru' : 'berubah'

/** Whether a cell holds words instead of a figure. */
export const isTeksSel = (kunci: string): boolean => kunci.startsWith(AWALAN_CATATAN) || kunci.endsWith('.alasan')

/** A canonical value for the eye: "1.234,50", "38,28%", text; "kosong" for nothing. */
export function tampilSel(kunci: string, nilai: NilaiSel): string {
  const catatan = kunci.startsWith(AWALAN_CATATAN) ? bacaKunciCatatan(kunci) : null
  if (catatan && catatan.medan !== 'hapus') return tampilCatatan(catatan.medan, nilai)
  if (catatan) return nilai ?? 'dihapus'
  if (nilai === null) return 'kosong'
  if (kunci.endsWith('.alasan')) return nilai
  return kunci.startsWith('fisik.') || kunci.startsWith('target.') ? `${tulisAngka(nilai)}%` : tulisAngka(nilai)
}

export const kunciDari = (kolom: KolomIsi, id: string): string => kunciSel(kolom.alamat(Number(id.slice(1))))

/** What a note may choose from: the unit's sub-kegiatan, and those that its notes name already. */
export function daftarCatatan({ isian, kendala, kategori }: LembarTemplat): DaftarCatatan {
  const sub = new Map([...isian.sub, ...kendala.flatMap((satu) => satu.sub ?? [])].map(({ id, kode, nama }) => [id, { id, kode, nama }]))
  return { sub: [...sub.values()], kategori }
}
