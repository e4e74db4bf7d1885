import { kalimatPosisi } from '@/lib/dasar/format/kalimat'
import { bulanTahun, sampaiBulan } from '@/lib/dasar/format/tanggal'
import { beda } from '@/lib/dasar/format/beda'
import { bedaTercetak, bulatkanPersen, type Rasio } from '@/lib/realisasi/rasio'
import { NAMA_ZONA, ZONA } from '@/lib/realisasi/zona'
import { belumLapor, kabupaten, mutlak, sebut, unitZona, wajib } from '../../medan/bantu'
import type { Alinea, BahanDokumen, Blok } from '../../types'
import { blokTema, kodeTema, namaTema } from '../tema'
import { alinea, bab, banyak, dariHalaman, dariRingkasan, deret, jarak, pct, rp, rpEja, rpPenuh, subbab } from './kata'

/** "tertinggal 15,01 poin": as both are printed, its direction in words; empty where one of the two cannot be said. */
export function bedaKata(nilai: Rasio, target: Rasio): Alinea {
  const hasil = beda(nilai, target)
  if (hasil === null) return []
  const cetak = bedaTercetak(nilai, target)
  if (hasil.arah === 'tepat') return ['tepat pada target']
  return bulatkanPersen(cetak) === 0 ? [`${hasil.arah} ${hasil.mutlak}`] : [`${hasil.arah} `, jarak(cetak)]
}

/** Money: pagu once in words, then both bases side by side. */
function keuangan(bahan: BahanDokumen): Blok[] {
  const { posisi, serapanPagu, serapanAngkas, target, selisih, zona, sementara, melapor } = kabupaten(bahan)
  const { tahun, batasBulan } = bahan.rapat
  if (posisi.pagu === 0n) return [alinea(kalimatPosisi(kabupaten(bahan), tahun), ' Posisi keuangan dan fisik disajikan setelah pagu dientri.')]
  const pagu = alinea(`Pagu APBD Tahun Anggaran ${tahun}${bahan.periode.apbdVersi === null ? '' : ` menurut ${bahan.periode.apbdVersi.nama}`} sebesar `, rpPenuh(posisi.pagu), ' (', rpEja(posisi.pagu), '), dilaksanakan oleh ', banyak(posisi.jumlahUnit), ' unit melalui ', banyak(posisi.jumlahSubKegiatan), ' sub-kegiatan berpagu.')
  if (!melapor || !serapanPagu.ada) return [pagu, alinea(kalimatPosisi(kabupaten(bahan), tahun))]
  const arah = bedaKata(serapanPagu, target)
  return [
    pagu,
    alinea(`Realisasi keuangan ${sampaiBulan(tahun, batasBulan)} sebesar `, rpPenuh(posisi.realisasi), ' atau ', pct(serapanPagu), ' dari pagu. ',
      ...(target.ada
        ? ['Menurut anggaran kas, realisasi pada saat yang sama direncanakan ', rpPenuh(posisi.angkas), ' atau ', pct(target), ' dari pagu, sehingga realisasi ', ...arah, ...(selisih === null || selisih === 0n ? [] : [' atau setara ', rpPenuh(mutlak(selisih))]), '.']
        : ['Anggaran kas belum dientri, sehingga target belum dapat dihitung.'])),
    ...(serapanAngkas.ada && zona !== null
      ? [alinea('Terhadap anggaran kas, serapan mencapai ', pct(serapanAngkas), ` dan berada pada zona ${NAMA_ZONA[zona].toLowerCase()}${sementara ? ' (sementara, karena laporan belum lengkap)' : ''}.`)]
      : []),
  ]
}

function fisik(bahan: BahanDokumen): Blok[] {
  const { fisik: nilai, cakupanFisik, terbanding, melapor } = kabupaten(bahan)
  if (!melapor || !nilai.ada) return []
  const arah = bedaKata(terbanding.fisik, terbanding.target)
  return [alinea('Progres fisik tertimbang mencapai ', pct(nilai), ', dari laporan yang mewakili ', pct(cakupanFisik), ' pagu.', ...(arah.length === 0 ? [' Target fisik belum dapat dibandingkan.'] : [' Terhadap target fisiknya, sub-kegiatan yang memiliki progres dan target ', ...arah, '.']))]
}

/** Who has not reported, by name: what the figures do not hold. */
function cakupan(bahan: BahanDokumen): Blok[] {
  const [belum, { melapor, cakupanLapor }] = [belumLapor(bahan), kabupaten(bahan)]
  if (!melapor || belum.length === 0) return []
  return [alinea('Angka tersebut mewakili ', pct(cakupanLapor), ' anggaran kas. ', banyak(belum.length), ` unit belum menyampaikan laporan ${bulanTahun(bahan.rapat.tahun, bahan.rapat.batasBulan)}, yaitu ${deret(belum.map((satu) => [sebut(bahan, satu)])).join('')}.`)]
}

/** Units by zona: those in red stand by name in the summary, all of them in the first annex. */
function zona(bahan: BahanDokumen): Blok[] {
  if (!kabupaten(bahan).melapor || ZONA.every((satu) => unitZona(bahan, satu).length === 0)) return [alinea('Zona unit belum dapat ditetapkan pada batas data ini.')]
  const [merah, ada] = [unitZona(bahan, 'MERAH').length, wajib(bahan).length]
  return [
    merah === 0
      ? alinea(belumLapor(bahan).length === 0 ? 'Tidak ada unit pada zona merah.' : 'Dari unit yang sudah melapor, tidak ada yang berada pada zona merah.')
      : alinea(banyak(merah), ' dari ', banyak(ada), ' unit berada pada zona merah. Rincian tiap unit dimuat pada Lampiran I.'),
    ...dariRingkasan(bahan, 'ringkasan-zona', { rupa: 'bagan' }),
  ]
}

/** One kind of money that lags most, and the whole table. */
const belanja = (bahan: BahanDokumen, kunci: string, kosong: string): Blok[] => {
  const blok = dariRingkasan(bahan, kunci)
  return blok.length === 0 ? [alinea(kosong)] : blok
}

/** What the money is for: themes overlap, so they stand beside each other and are never added up. */
function tema(bahan: BahanDokumen): Blok[] {
  const kode = kodeTema(bahan)
  if (kode.length === 0) return []
  return [subbab('H. Tema pembangunan'), alinea('Satu sub-kegiatan dapat melayani beberapa tema, jadi tema tidak dijumlahkan.'), ...dariHalaman(bahan, 'tema', 'tema-semua', { rupa: 'tabel', tanpaKolom: ['hasil', 'tujuan'] }), ...kode.flatMap((satu): Blok[] => [{ jenis: 'judul', tingkat: 3, isi: namaTema(bahan, satu) ?? satu }, ...blokTema(bahan, satu, ['hasil', 'unit'])])]
}

/** BAB II: where the APBD stands, on both bases, whose and of what. */
export function susunBab2(bahan: BahanDokumen): Blok[] {
  const { posisi, melapor } = kabupaten(bahan)
  const awal = [bab('BAB II POSISI PELAKSANAAN APBD'), subbab('A. Posisi keuangan dan fisik'), ...keuangan(bahan)]
  if (posisi.pagu === 0n) return awal
  return [
    ...awal, ...fisik(bahan), ...cakupan(bahan), ...dariRingkasan(bahan, 'ringkasan-posisi'),
    subbab('B. Perkembangan bulanan'), ...dariRingkasan(bahan, 'ringkasan-kurva'),
    subbab('C. Zona unit'), ...zona(bahan),
    subbab('D. Peringkat menurut kategori'),
    ...(melapor ? [alinea('Unit dibandingkan hanya dengan unit sekategori dan pada batas data yang sama.'), ...dariRingkasan(bahan, 'ringkasan-peringkat', { rupa: 'tabel' })] : [alinea('Peringkat belum disusun karena belum ada laporan pada batas data ini.')]),
    subbab('E. Jenis belanja'), ...belanja(bahan, 'ringkasan-jenis-belanja', 'Pagu menurut jenis belanja belum dientri.'),
    subbab('F. Sumber dana'), ...belanja(bahan, 'ringkasan-sumber-dana', 'Pagu menurut sumber dana belum dientri.'),
    subbab('G. Progres fisik sub-kegiatan'), ...dariRingkasan(bahan, 'ringkasan-bin'),
    ...tema(bahan),
  ]
}

/** For the summary: what is left to be absorbed. */
export const sisaKata = (bahan: BahanDokumen): Alinea => {
  const { sisaPagu } = kabupaten(bahan)
  return sisaPagu === null ? [] : [sisaPagu < 0n ? 'Realisasi melampaui pagu sebesar ' : 'Pagu yang belum direalisasikan ', rp(mutlak(sisaPagu)), '.']
}
