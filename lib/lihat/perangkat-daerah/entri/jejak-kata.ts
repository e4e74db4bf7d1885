import { desimalTetap, rupiah } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { NAMA_SUMBER } from '@/lib/lihat/jejak/constants'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { JejakEntri } from '../types'

const TABEL: Record<string, string> = {
  sub_kegiatan: 'Sub-kegiatan',
  baris: 'Baris anggaran',
  pagu: 'Pagu',
  anggaran_kas: 'Anggaran kas',
  realisasi: 'Realisasi keuangan',
  target_fisik: 'Target fisik',
  realisasi_fisik: 'Realisasi fisik',
  kendala: 'Kendala/dukungan',
}

const TINDAKAN: Record<string, string> = { INSERT: 'menambah', UPDATE: 'mengubah', DELETE: 'menghapus' }

const KOLOM: Record<string, string> = {
  nilai: 'nilai', koreksi: 'koreksi', alasan_koreksi: 'alasan', persen: 'progres', rekening_kode: 'rekening',
  sumber_dana_id: 'sumber dana', nomenklatur_id: 'nomenklatur', kategori_kode: 'kategori', penanggung_jawab: 'penanggung jawab',
}

/** Names that the keys of the trail point to. */
export interface RujukanJejak {
  baris: ReadonlyMap<number, string>
  apbdVersi: ReadonlyMap<number, string>
}

/** What was changed, in words: "Realisasi keuangan, Juni, RKUD: 5.1.02 Belanja Barang". */
export function objekJejak({ tabel, kunci, bulan }: JejakEntri, rujukan: RujukanJejak): string {
  const bagian = kunci.split('/')
  const nomorBaris = tabel === 'pagu' || tabel === 'anggaran_kas' ? bagian[1] : tabel === 'realisasi' || tabel === 'baris' ? bagian[0] : undefined
  const rinci = [
    TABEL[tabel] ?? tabel,
    tabel === 'pagu' ? (rujukan.apbdVersi.get(Number(bagian[0])) ?? '') : '',
    bulan === null ? '' : namaBulan(bulan),
    tabel === 'realisasi' ? (bagian[2] === 'NON_RKUD' ? 'Non-RKUD' : 'RKUD') : '',
  ].filter(Boolean).join(', ')
  const nama = nomorBaris === undefined ? undefined : rujukan.baris.get(Number(nomorBaris))
  return nama ? `${rinci}: ${nama}` : rinci
}

export const tindakanJejak = (tindakan: string): string => TINDAKAN[tindakan] ?? tindakan.toLowerCase()
export const pintuJejak = (sumber: string): string => NAMA_SUMBER[sumber] ?? sumber

/** One stored value as a reader writes it: money in rupiah, progress in percent, the rest as it is. */
function tulisNilai(kolom: string, nilai: string): string {
  if ((kolom === 'nilai' || kolom === 'koreksi') && /^-?\d+(\.\d{1,2})?$/.test(nilai)) return rupiah(senFromText(nilai))
  if (kolom === 'persen' && /^\d+(\.\d{1,2})?$/.test(nilai)) return `${desimalTetap(senFromText(nilai), 2)}%`
  return nilai
}

export interface PerubahanJejak {
  kolom: string
  sebelum: string | null
  sesudah: string | null
}

/** The values that differ; a row that came or went shows all it held. */
export function perubahanJejak({ sebelum, sesudah }: Pick<JejakEntri, 'sebelum' | 'sesudah'>): PerubahanJejak[] {
  const kolom = [...new Set([...Object.keys(sebelum ?? {}), ...Object.keys(sesudah ?? {})])]
  return kolom
    .filter((nama) => sebelum?.[nama] !== sesudah?.[nama])
    .map((nama) => {
      const [a, b] = [sebelum?.[nama], sesudah?.[nama]]
      return {
        kolom: KOLOM[nama] ?? nama.replaceAll('_', ' '),
        sebelum: a === undefined ? null : tulisNilai(nama, a),
        sesudah: b === undefined ? null : tulisNilai(nama, b),
      }
    })
}
