import type { BahanDokumen, Blok } from '../../types'
import type { Keputusan } from '@/lib/rakor/keputusan/types'
import { keputusanIni } from '../../medan/bantu'
import { tabelKeputusan } from '../keputusan'
import { blokKomitmen } from '../matriks'
import { alinea, bab, banyak, dariHalaman, dariHalamanAtau, subbab } from './kata'

const BARIS = 12

const hitung = (daftar: readonly Keputusan[], keadaan: Keputusan['keadaan']): number => daftar.filter((satu) => satu.keadaan === keadaan).length

function tindakLanjut(bahan: BahanDokumen): Blok[] {
  const lalu = bahan.tindakLanjut ?? []
  const lewat = lalu.filter(({ keadaan, tenggat }) => keadaan === 'TERBUKA' && tenggat < bahan.rapat.tanggal).length
  const tanpaBukti = lalu.filter(({ keadaan, buktiDitarik }) => keadaan === 'SELESAI' && buktiDitarik).length
  if (lalu.length === 0) return [alinea('Belum ada keputusan rapat sebelumnya yang tercatat pada aplikasi, sehingga tindak lanjutnya tidak dapat dilaporkan.')]
  return [
    alinea('Dari ', banyak(lalu.length), ' keputusan rapat sebelumnya, ', banyak(hitung(lalu, 'SELESAI')), ' telah selesai', ...(tanpaBukti === 0 ? [] : [' (', banyak(tanpaBukti), ' di antaranya buktinya sudah ditarik)']), ', ', banyak(hitung(lalu, 'TERBUKA')), ' belum selesai', ...(lewat === 0 ? [] : [' (', banyak(lewat), ' di antaranya lewat tenggat)']), ', dan ', banyak(hitung(lalu, 'DIBATALKAN')), ' dibatalkan.'),
    { jenis: 'tabel', tabel: tabelKeputusan({ keputusan: lalu }, true) },
  ]
}

function keputusan(bahan: BahanDokumen): Blok[] {
  const ini = keputusanIni(bahan)
  return ini.length === 0
    ? [alinea('Keputusan rapat belum dicatat pada saat laporan ini disusun.')]
    : [alinea('Rapat menetapkan ', banyak(ini.length), ' keputusan berikut.'), { jenis: 'tabel', tabel: tabelKeputusan({ keputusan: ini }, false) }]
}

function komitmen(bahan: BahanDokumen): Blok[] {
  const blok = blokKomitmen(bahan, (isi) => ({ jenis: 'judul', tingkat: 3, isi }))
  return blok.length === 0 ? [alinea('Belum ada komitmen realisasi unit yang tercatat.')] : blok
}

/** A finding about obstacles; nothing while it has no rows. */
const berisi = (bahan: BahanDokumen, kunci: string): Blok[] => dariHalaman(bahan, 'kendala', kunci, { baris: BARIS }).filter((blok) => blok.jenis !== 'panel' || blok.panel.tabel.baris.length > 0)

/** BAB IV: what stands in the way, what is asked, what was decided and what became of it. */
export const susunBab4 = (bahan: BahanDokumen): Blok[] => [
  bab('BAB IV PERMASALAHAN, DUKUNGAN, DAN TINDAK LANJUT'),
  subbab('A. Permasalahan'),
  alinea('Permasalahan dicatat oleh unit menurut penyebabnya. Nilai rupiah di sampingnya adalah kekurangan terhadap anggaran kas dari sub-kegiatan yang disebut, bukan kerugian.'),
  ...dariHalamanAtau(bahan, 'kendala', 'kendala-seberapa-besar', 'Tidak ada kendala terbuka yang dicatat unit.', { rupa: 'tabel', baris: BARIS }), ...berisi(bahan, 'kendala-di-mana'),
  ...berisi(bahan, 'kendala-lewat-tenggat'), ...berisi(bahan, 'kendala-tanpa-langkah'),
  subbab('B. Faktor pendukung dan dukungan yang diminta'),
  ...dariHalamanAtau(bahan, 'kendala', 'kendala-pendukung', 'Faktor pendukung belum dicatat oleh unit.'),
  ...dariHalamanAtau(bahan, 'kendala', 'kendala-dukungan-diminta', 'Belum ada unit yang mencatat dukungan yang diminta dari rapat.', { baris: BARIS }),
  subbab('C. Tindak lanjut rapat sebelumnya'), ...tindakLanjut(bahan),
  subbab('D. Komitmen unit'), ...komitmen(bahan),
  subbab('E. Keputusan rapat'), ...keputusan(bahan),
]
