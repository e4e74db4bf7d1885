import { rapikanProsa } from '@/lib/dasar/format/teks'
import { tanggal } from '@/lib/dasar/format/tanggal'
import { skemaKendala } from '@/lib/lapor/kendala/schema'
import { NAMA_SIFAT, SIFAT, type KategoriKendala, type Kendala } from '@/lib/lapor/kendala/types'
import type { AlamatLaporan } from '@/lib/lapor/entri/types'
import type { NilaiSel } from '@/lib/lapor/entri/utils'

/** The columns of the sheet "Kendala", in the order in which the key keeps a note's values. */
export const KOLOM_CATATAN = [
  { medan: 'sub', kolom: 1, nama: 'Sub-kegiatan', lebar: 34 },
  { medan: 'sifat', kolom: 2, nama: 'Sifat', lebar: 12 },
  { medan: 'kategori', kolom: 3, nama: 'Kategori', lebar: 26 },
  { medan: 'uraian', kolom: 4, nama: 'Uraian dan penyebab', lebar: 50 },
  { medan: 'rencana', kolom: 5, nama: 'Rencana penyelesaian', lebar: 40 },
  { medan: 'penanggungJawab', kolom: 6, nama: 'Penanggung jawab', lebar: 22 },
  { medan: 'tenggat', kolom: 7, nama: 'Selesai paling lambat', lebar: 18 },
  { medan: 'status', kolom: 8, nama: 'Status', lebar: 12 },
] as const
export type KolomCatatan = (typeof KOLOM_CATATAN)[number]
export type MedanCatatan = KolomCatatan['medan']
/** A note as its cells hold it: code of the sub-kegiatan (null: the whole unit), names of the choices, text, a plain date. */
export type NilaiCatatan = Readonly<Record<MedanCatatan, NilaiSel>>

/** What a note may choose from. */
export interface DaftarCatatan {
  sub: readonly { id: number; kode: string; nama: string }[]
  kategori: readonly KategoriKendala[]
}

export const NAMA_STATUS: Readonly<Record<Kendala['status'], string>> = { TERBUKA: 'Terbuka', SELESAI: 'Selesai' }
export const UNIT_SELURUHNYA = 'Seluruh unit'
/** What is a note's own; where all of it is empty, the note is taken out. */
const ISI: readonly MedanCatatan[] = ['kategori', 'uraian', 'rencana', 'penanggungJawab', 'tenggat']

export const AWALAN_CATATAN = 'kendala.'
/** Name of a note's cell: "kendala.12.uraian"; of a new one by its row in the file: "kendala.N9.uraian"; `hapus` is the whole note. */
export const kunciCatatan = (id: string, medan: MedanCatatan | 'hapus'): string => `${AWALAN_CATATAN}${id}.${medan}`
/** The reverse; null for another cell's name. */
export function bacaKunciCatatan(kunci: string): { id: string; medan: MedanCatatan | 'hapus' } | null {
  const m = /^kendala\.(N?[1-9]\d{0,8})\.([a-zA-Z]+)$/.exec(kunci)
  const medan = m?.[2] === 'hapus' ? 'hapus' : KOLOM_CATATAN.find((satu) => satu.medan === m?.[2])?.medan
  return m?.[1] !== undefined && medan !== undefined ? { id: m[1], medan } : null
}

/** What a workbook does not keep of a text must not look like a change. */
export const rapikanTeks = (teks: string | null): NilaiSel => (teks === null ? null : rapikanProsa(teks).trim() || null)

export const nilaiCatatan = (satu: Kendala): NilaiCatatan => ({
  sub: satu.sub?.kode ?? null, sifat: NAMA_SIFAT[satu.sifat], kategori: satu.kategoriNama, uraian: rapikanTeks(satu.uraian),
  rencana: rapikanTeks(satu.rencana), penanggungJawab: rapikanTeks(satu.penanggungJawab), tenggat: satu.tenggat, status: NAMA_STATUS[satu.status],
})
export const deretCatatan = (nilai: NilaiCatatan): NilaiSel[] => KOLOM_CATATAN.map(({ medan }) => nilai[medan])
export const dariDeret = (deret: readonly NilaiSel[]): NilaiCatatan =>
  Object.fromEntries(KOLOM_CATATAN.map(({ medan }, i) => [medan, deret[i] ?? null])) as NilaiCatatan

/** A canonical value for the eye. */
export function tampilCatatan(medan: MedanCatatan, nilai: NilaiSel): string {
  if (nilai === null) return medan === 'sub' ? UNIT_SELURUHNYA : 'kosong'
  return medan === 'tenggat' ? tanggal(nilai) : nilai
}
/** A whole note as one text: to be read, and to be compared when the note is taken out. */
export const ringkasCatatan = (nilai: NilaiCatatan): string =>
  KOLOM_CATATAN.flatMap(({ medan }) => (nilai[medan] === null && medan !== 'sub' ? [] : [tampilCatatan(medan, nilai[medan])])).join(' · ')

export const isKosong = (nilai: NilaiCatatan): boolean => ISI.every((medan) => nilai[medan] === null)
/** What a text says, without how it is spaced, pointed and capitalised; the database asks the same (teks_inti). */
const inti = (teks: NilaiSel): string => (teks ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
/** The same note written twice is one note, as the entry page holds it. */
export const isKembar = (a: NilaiCatatan, b: NilaiCatatan): boolean =>
  (['sub', 'sifat', 'kategori'] as const).every((medan) => a[medan] === b[medan]) && inti(a.uraian) === inti(b.uraian)
/** A row begun without saying so is an open obstacle, as in the form. */
export const denganAwal = (nilai: NilaiCatatan): NilaiCatatan =>
  ({ ...nilai, sifat: nilai.sifat ?? NAMA_SIFAT.KENDALA, status: nilai.status ?? NAMA_STATUS.TERBUKA })

type Masukan = ReturnType<typeof skemaKendala.parse>
const MEDAN_SKEMA: Readonly<Record<string, MedanCatatan>> = { subKegiatanId: 'sub' }

/** A note as the entry page's form would send it, judged by that form's own rules. */
export function periksaCatatan(nilai: NilaiCatatan, alamat: AlamatLaporan, daftar: DaftarCatatan):
  { ok: true; masukan: Masukan } | { ok: false; salah: { medan: MedanCatatan; kalimat: string }[] } {
  const hasil = skemaKendala.safeParse({
    ...alamat, versi: 0,
    subKegiatanId: nilai.sub === null ? '' : (daftar.sub.find(({ kode }) => kode === nilai.sub)?.id ?? -1),
    sifat: SIFAT.find((satu) => NAMA_SIFAT[satu] === nilai.sifat),
    kategori: daftar.kategori.find(({ nama }) => nama === nilai.kategori)?.kode ?? '',
    uraian: nilai.uraian ?? undefined, rencana: nilai.rencana ?? '', penanggungJawab: nilai.penanggungJawab ?? '', tenggat: nilai.tenggat ?? '',
    ...(nilai.status === NAMA_STATUS.SELESAI ? { selesai: 'ya' } : {}),
  })
  if (hasil.success) return { ok: true, masukan: hasil.data }
  return {
    ok: false,
    salah: hasil.error.issues.map(({ path: [nama], message }) => {
      const medan = MEDAN_SKEMA[String(nama)] ?? KOLOM_CATATAN.find((satu) => satu.medan === nama)?.medan ?? 'uraian'
      return { medan, kalimat: medan === 'sub' ? 'Sub-kegiatan ini bukan milik unit ini. Pilih dari daftar.' : message }
    }),
  }
}
