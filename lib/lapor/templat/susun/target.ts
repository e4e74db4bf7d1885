import type { LembarTulis, SelTulis } from '@/lib/dasar/buku/types'
import { BULAN } from '@/lib/realisasi/bulan'
import type { LembarUnit } from '@/lib/lapor/pelaporan/loaders'
import { nilaiSel } from '@/lib/lapor/pelaporan/utils'
import { KOLOM_ID, KOLOM_TARGET, NAMA_LEMBAR, TANDA_KOLOM, TARGET_AWAL, TEMPAT } from '../constants'
import { BARIS_KEPALA, barisNomor, rentangBaris } from './isian'
import { barisBerisi, selIsi, validasiKolom, type Baris } from './sel'
import { idSub } from '../utils'

const LEBAR = TARGET_AWAL + BULAN.length

/** The physical plan: twelve cumulative percentages per sub-kegiatan. Percentages are not added up, so there is no row of sums. */
export function susunTarget({ isian, unit, hak }: LembarUnit, keterangan: string): LembarTulis {
  const rentang = rentangBaris(isian.sub.length)
  const judul = (isi: string, rupa: NonNullable<SelTulis['rupa']>): Baris => [null, { isi, rupa, lebar: 9 }]
  const isi = isian.sub.map((sub) => {
    const sel: Record<number, SelTulis> = {
      [KOLOM_ID]: { isi: idSub(sub) },
      [TEMPAT.kode]: { isi: sub.kode, rupa: 'kode' },
      [TEMPAT.uraian]: { isi: sub.nama, rupa: 'teks' },
    }
    for (const kolom of KOLOM_TARGET) sel[kolom.kolom] = selIsi(kolom, sub.id, nilaiSel(sub, kolom.alamat(sub.id)), hak)
    return barisBerisi(LEBAR, 'teks', sel)
  })
  return {
    nama: NAMA_LEMBAR.target,
    kolom: [4, 18, 52, ...BULAN.map(() => 11)].map((lebar, i) => ({ lebar, ...(i === KOLOM_ID ? { sembunyi: true } : {}) })),
    bekuBaris: BARIS_KEPALA,
    bekuKolom: TEMPAT.uraian,
    dilindungi: true,
    validasi: validasiKolom(KOLOM_TARGET, rentang),
    cetak: { arah: 'mendatar', barisJudul: [4, BARIS_KEPALA] },
    baris: [
      judul(`Target fisik ${isian.tahun} (persen, kumulatif)`, 'judul'),
      judul(unit.nama, 'subjudul'),
      judul(keterangan, 'keterangan'),
      [null, ...['Kode', 'Sub-kegiatan', ...BULAN].map((nama): SelTulis => ({ isi: nama, rupa: 'kepala', tinggi: 2 }))],
      [],
      barisNomor(LEBAR, TANDA_KOLOM.target),
      ...(isi.length > 0 ? isi : [barisBerisi(LEBAR, 'teks', { [TEMPAT.uraian]: { isi: 'Unit ini belum punya sub-kegiatan.', rupa: 'teks' } })]),
    ],
  }
}
