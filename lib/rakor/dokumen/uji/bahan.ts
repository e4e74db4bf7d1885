import { PANEL_RINGKASAN } from '@/lib/lihat/panel/ringkasan/daftar'
import type { DataRingkasan } from '@/lib/lihat/panel/ringkasan/data'
import { DAK_KOSONG } from '@/lib/lihat/panel/dak/uji/contoh'
import { susunPanel } from '@/lib/lihat/panel/susun'
import { computeCapaian, type Capaian } from '@/lib/realisasi/capaian'
import { jumlahkanPosisi } from '@/lib/realisasi/posisi-jumlah'
import { ATURAN_2023, posisi, rp } from '@/lib/realisasi/uji/pembangkit'
import type { Periode } from '@/lib/tahun/periode/types'
import type { BahanDokumen, BahanRapat } from '../types'

/** A unit of a pagu of 1.000: `realisasi` null and `lapor` 0 for one that has not reported. */
export const unitUji = (kunci: string, nama: string, angkas: string | null, realisasi: string | null, lapor = 1): Capaian => computeCapaian(posisi({
  kunci, kode: kunci, nama, kategori: 'DINAS', angkas: angkas === null ? null : rp(angkas), realisasi: realisasi === null ? null : rp(realisasi),
  jumlahUnitMelapor: lapor, angkasMelapor: lapor === 1 && angkas !== null ? rp(angkas) : rp('0'),
  jumlahSubKegiatan: 2, bin: { nol: 1, sampai50: 1, sampai75: 0, sampai100: 0, belumLapor: 0 },
}), { aturan: ATURAN_2023, bulan: 6 })

/** What documents are made of, from a few units alone: a meeting without decisions, attendance and DAK. */
export function bahanUji(unit: readonly Capaian[], lain: Partial<BahanDokumen> = {}): BahanDokumen {
  const kabupaten = computeCapaian(jumlahkanPosisi(unit.map((satu) => satu.posisi), { kunci: 'kabupaten', nama: 'Kabupaten' }), { aturan: ATURAN_2023, bulan: 6 })
  const data: DataRingkasan = {
    kabupaten, unit: [...unit], jenisBelanja: [], sumberDana: [], dakFisik: [], dakFisikSeluruh: null, perBulan: [], tahunLalu: [], sebab: [], indikator: [], laporTerakhir: new Map(),
    namaSingkat: new Map(), akhirTahun: null, keputusan: [], dak: DAK_KOSONG, tahun: 2023, bulan: 6, aturan: ATURAN_2023, tenggat: null, kueri: 'tahun=2023&bulan=6&versi=berlaku',
  }
  const periode = { tahun: 2023, bulan: 6, versi: 'berlaku', aturanZona: ATURAN_2023, contoh: true, apbdVersi: null, kasVersi: null } as unknown as Periode
  return {
    rapat: {
      id: 1, tahun: 2023, triwulan: 2, tanggal: '2023-07-12', mulai: '08:30', selesai: '12:00', tempat: 'Aula uji', pemimpinJabatan: 'Bupati', pemimpinNama: null, batasBulan: 6, apbdUrutan: null,
      keadaan: 'DIBEKUKAN', dimulaiPada: null, ditutupPada: null, contoh: true, versi: 1, oleh: 'uji', pada: '2023-07-01T00:00:00Z',
    },
    acara: [], periode, ringkasan: { data, panel: susunPanel(PANEL_RINGKASAN, data) }, halaman: {}, unitId: [], keputusan: [], komitmen: [], hadir: [], cap: null,
    unit: unit.map(({ posisi: { kunci, nama, kategori } }) => ({ id: Number(kunci), nama, singkat: nama, kategori: kategori ?? 'DINAS' })),
    bekuan: { id: 1, rapatId: 1, tahun: 2023, triwulan: 2, urutan: 1, batasBulan: 6, apbdUrutan: null, dibacaPada: '2023-07-12T00:00:00Z', versiData: '1', segelNomor: '1', segelKepala: 'ab', hari: '2023-07-12', bagian: 1, sha256: '0'.repeat(64), oleh: 'uji' },
    ...lain,
  }
}

/** The same meeting before anything is frozen: its own records and two units of its day. */
export const bahanRapatUji = (lain: Partial<BahanRapat> = {}): BahanRapat => {
  const { rapat } = bahanUji([])
  return {
    rapat: { ...rapat, keadaan: 'DRAF', versi: 7 }, keputusan: [], hadir: [], cap: null, bekuan: null, contoh: true,
    unit: [{ id: 2, nama: 'Kecamatan Dua', singkat: 'Kec. Dua', kategori: 'KECAMATAN' }, { id: 1, nama: 'Dinas Satu', singkat: 'Satu', kategori: 'DINAS' }],
    acara: [{ id: 1, urutan: 1, judul: 'Pembukaan', menit: 15, asisten: null, unitId: null, unit: null }], ...lain,
  }
}
