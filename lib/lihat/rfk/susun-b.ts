import type { LembarTulis } from '@/lib/dasar/buku/types'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { TIADA } from './constants'
import { angkas, isTidakDiisi, kolomDasarFisik, kolomNilaiFisik, pagu, realisasi, TIDAK_DIISI } from './kolom'
import { susunLembar } from './lembar'
import { pohonUnit } from './pohon'
import { kolomHitung, kolomKosong, kolomTeks, kolomUang, nilaiRasio, rumusBagi, type KolomRfk } from './sel'
import type { BahanRfk, Simpul } from './types'

const fisik = (simpul: Simpul) => simpul.capaian.posisi.fisik

function kolom(bahan: BahanRfk): KolomRfk[] {
  const catatan = new Map(bahan.daftarUnit.map((unit) => [unit.capaian.posisi.kunci, unit.catatan]))
  return [
    kolomTeks({ kunci: 'kode', kepala: 'Kode', lebar: 25 }, ({ simpul }) => simpul.kode || null, 'kode'),
    kolomTeks({ kunci: 'nama', kepala: 'Nama SKPD', lebar: 54 }, ({ simpul }) => (simpul.tingkat === 'jumlah' ? 'JUMLAH' : simpul.nama)),
    kolomKosong({ kunci: 'rka', kepala: 'RKA SIPD (Rp)', lebar: 14 }, 'rupiah'),
    kolomUang({ kunci: 'dpa', kepala: 'DPA (Rp)', lebar: 22 }, pagu),
    kolomUang({ kunci: 'real', kepala: 'Realisasi Keuangan (Rp)', lebar: 22 }, realisasi),
    kolomHitung({ kunci: 'capaian', kepala: 'Capaian (%)', nomor: '6 = (5 / 4) × 100', lebar: 11 }, 'persen',
      ({ sel }) => rumusBagi(sel('real'), sel('dpa')), ({ simpul }) => nilaiRasio(simpul.capaian.serapanPagu)),
    kolomHitung({ kunci: 'rak', kepala: 'RAK (%)', nomor: '7 = (13 / 4) × 100', lebar: 11 }, 'persen',
      ({ sel }) => rumusBagi(sel('rakRp'), sel('dpa')), ({ simpul }) => nilaiRasio(simpul.capaian.target)),
    kolomHitung({ kunci: 'deviasi', kepala: 'Deviasi relatif (%)', nomor: '8 = ((7 − 6) / 7) × 100', lebar: 11 }, 'persen',
      ({ sel }) => `IF(AND(ISNUMBER(${sel('real')}),N(${sel('rakRp')})>0),(${sel('rakRp')}-${sel('real')})/${sel('rakRp')},"${TIADA}")`,
      ({ simpul }) => nilaiRasio(simpul.capaian.deviasiRelatif)),
    {
      kunci: 'fisik', kepala: 'Realisasi Fisik (%)', nomor: '9 = (10 / 14) × 100', lebar: 11, rupa: 'persen',
      isi: ({ simpul, daun, sel }) => ({ isi: nilaiRasio(simpul.capaian.fisik), ...(daun ? {} : { rumus: rumusBagi(sel('nilaiFisik'), sel('dasarFisik')) }) }),
    },
    kolomNilaiFisik({ kunci: 'nilaiFisik', kepala: 'Nilai Realisasi Fisik (Rp)', nomor: '10 = (14 × 9) / 100', lebar: 22 }, 'fisik', 'dasarFisik', fisik),
    kolomTeks({ kunci: 'terakhir', kepala: 'Update Terakhir', lebar: 30 },
      ({ simpul }) => {
        const { posisi, melapor } = simpul.capaian
        return [posisi.diperbarui ? waktuWib(posisi.diperbarui) : TIADA, ...(melapor ? [] : ['belum lapor']), ...(isTidakDiisi(simpul) ? [`realisasi ${TIDAK_DIISI}`] : [])].join('\n')
      }),
    kolomTeks({ kunci: 'catatan', kepala: 'Catatan Ka. Adbang', lebar: 30 }, ({ simpul }) => catatan.get(simpul.capaian.posisi.kunci) ?? null),
    kolomUang({ kunci: 'rakRp', kepala: 'Kolom bantu: RAK s.d. bulan (Rp)', nomor: '13, di luar bentuk baku', lebar: 22 }, angkas),
    kolomDasarFisik({ kunci: 'dasarFisik', kepala: 'Kolom bantu: DPA yang bernilai fisik (Rp)', nomor: '14, di luar bentuk baku', lebar: 22 }, 'fisik', 'dpa', fisik),
  ]
}

/** Layout B: the regency, one row a unit, with the sign of who has not reported. */
export function susunB(bahan: BahanRfk): LembarTulis {
  return susunLembar(bahan, {
    nama: 'Rekap RFK',
    judul: 'REKAPITULASI REALISASI FISIK DAN KEUANGAN PEMERINTAH DAERAH',
    kolom: kolom(bahan),
    akar: pohonUnit(bahan, false),
    dasar: ['Deviasi relatif = ((RAK − capaian) / RAK) × 100, dalam persen dari RAK s.d. bulan; positif = tertinggal, negatif = mendahului.'],
    catatan: ['Realisasi fisik ditimbang dengan DPA sub-kegiatan yang bernilai fisik (kolom 14), sehingga yang tanpa nilai tidak dihitung nol; nilai bulan sebelumnya dan draf ikut, cakupannya disebut di atas.', 'Catatan Ka. Adbang berisi catatan kantor pada laporan bulan ini.'],
    penanda: [bahan.penanda.adbang],
    bekuKolom: 2,
  })
}
