/** A kabupaten of eight units at the end of June 2023 for the tests of this room: its sums are those of the office's published case. */
import { DAK_KOSONG } from '@/lib/lihat/panel/dak/uji/contoh'
import { PANEL_RINGKASAN } from '@/lib/lihat/panel/ringkasan/daftar'
import type { DataRingkasan } from '@/lib/lihat/panel/ringkasan/data'
import { susunPanel } from '@/lib/lihat/panel/susun'
import { panelPosisi, panelRupiah } from '@/lib/lihat/panel/umum/posisi'
import type { Panel } from '@/lib/lihat/panel/types'
import { computeCapaian, type Capaian } from '@/lib/realisasi/capaian'
import type { BinFisik, Posisi } from '@/lib/realisasi/posisi'
import { jumlahkanPosisi } from '@/lib/realisasi/posisi-jumlah'
import { sen, type Sen } from '@/lib/realisasi/rupiah'
import { ATURAN_2023, posisi, rp } from '@/lib/realisasi/uji/pembangkit'

const PAGU = rp('984.959.704.911')
const ANGKAS = rp('524.847.798.262')
const REALISASI = rp('377.042.575.040')

const bin = (nol: number, sampai50: number, sampai75: number, sampai100: number): BinFisik => ({ nol, sampai50, sampai75, sampai100, belumLapor: 0 })
const berat = (pagu: Sen, ratusan: number) => ({ pagu, tertimbang: pagu * BigInt(ratusan) })

interface Isi { pagu: Sen; angkas: Sen; realisasi: Sen; fisik: number; bin: BinFisik; kategori?: Posisi['kategori']; melapor?: number }
const unit = (kunci: string, nama: string, { pagu, angkas, realisasi, fisik, bin: sebaran, kategori = 'DINAS', melapor = 1 }: Isi): Capaian => computeCapaian(posisi({
  kunci, kode: kunci, nama, kategori, pagu, angkas, realisasi, paguMelapor: melapor === 1 ? pagu : sen(0n), angkasMelapor: melapor === 1 ? angkas : sen(0n), fisik: berat(pagu, fisik), targetFisik: berat(pagu, 5_000),
  fisikKini: pagu, fisikTertua: 6, fisikBanding: { pagu, realisasi: pagu * BigInt(fisik), target: pagu * 5_000n },
  jumlahSubKegiatan: sebaran.nol + sebaran.sampai50 + sebaran.sampai75 + sebaran.sampai100, bin: sebaran, jumlahUnitMelapor: melapor,
}), { aturan: ATURAN_2023, bulan: 6 })

const NAMA: readonly (readonly [string, string, Isi])[] = [
  ['Dinas Pekerjaan Umum dan Penataan Ruang', 'Dinas PUPR', { pagu: rp('210.000.000.000'), angkas: rp('120.500.000.000'), realisasi: rp('61.250.000.000'), fisik: 3_125, bin: bin(90, 120, 80, 40) }],
  ['Dinas Pendidikan dan Kebudayaan', 'Disdikbud', { pagu: rp('310.442.118.700'), angkas: rp('158.300.250.000'), realisasi: rp('139.711.904.325'), fisik: 4_710, bin: bin(60, 150, 180, 120) }],
  ['Dinas Kesehatan', 'Dinkes', { pagu: rp('148.905.337.200'), angkas: rp('80.120.400.000'), realisasi: rp('52.018.777.450'), fisik: 3_864, bin: bin(70, 110, 140, 90) }],
  ['Dinas Komunikasi dan Informatika', 'Diskominfo', { pagu: rp('6.930.401.083'), angkas: rp('4.120.000.000'), realisasi: rp('3.470.376.609'), fisik: 5_230, bin: bin(5, 20, 30, 12) }],
  ['Badan Kepegawaian dan Pengembangan Sumber Daya Manusia', 'BKPSDM', { pagu: rp('4.437.208.145'), angkas: rp('2.600.000.000'), realisasi: rp('2.027.671.376'), fisik: 4_985, bin: bin(3, 15, 22, 10), kategori: 'BADAN' }],
  ['Kecamatan Belalau', 'Kec. Belalau', { pagu: rp('652.125.600'), angkas: rp('330.000.000'), realisasi: rp('251.884.280'), fisik: 4_412, bin: bin(2, 6, 5, 3), kategori: 'KECAMATAN' }],
  ['Kecamatan Kebun Tebu', 'Kec. Kebun Tebu', { pagu: rp('591.820.000'), angkas: rp('200.000.000'), realisasi: rp('180.000.000'), fisik: 3_010, bin: bin(4, 5, 4, 2), kategori: 'KECAMATAN', melapor: 0 }],
]
const kurang = (semua: Sen, ambil: (isi: Isi) => Sen): Sen => sen(NAMA.reduce((sisa, [, , isi]) => sisa - ambil(isi), semua as bigint))
const SETDA: Isi = { pagu: kurang(PAGU, (isi) => isi.pagu), angkas: kurang(ANGKAS, (isi) => isi.angkas), realisasi: kurang(REALISASI, (isi) => isi.realisasi), fisik: 4_307, bin: bin(46, 69, 85, 75), kategori: 'BAGIAN' }

export const UNIT: readonly Capaian[] = [...NAMA, ['Sekretariat Daerah', 'Setda', SETDA] as const].map(([nama, , isi], ke) => unit(String(ke + 1), nama, isi))
export const KABUPATEN: Capaian = computeCapaian(jumlahkanPosisi(UNIT.map((satu) => satu.posisi), { kunci: 'kabupaten', nama: 'Kabupaten' }), { aturan: ATURAN_2023, bulan: 6 })

const KAS_BULAN = ['41.300.000.000', '98.720.000.000', '187.450.000.000', '281.006.300.000', '398.214.900.000', '524.847.798.262', '689.664.092.276,90', '741.220.000.000', '812.340.000.000', '880.115.000.000', '941.700.000.000', '984.959.704.911']
const REALISASI_BULAN = ['18.240.500.000', '61.904.250.000', '133.870.410.200', '207.655.380.000', '281.818.235.090', '377.042.575.040']

const bulanan = KAS_BULAN.map((kas, i): Capaian => computeCapaian(posisi({
  kunci: String(i + 1), pagu: PAGU, angkas: rp(kas), realisasi: REALISASI_BULAN[i] === undefined ? null : rp(REALISASI_BULAN[i]), paguMelapor: PAGU, angkasMelapor: rp(kas),
  jumlahUnit: 8, jumlahUnitMelapor: i < 6 ? (i === 5 ? 7 : 8) : 0,
}), { aturan: ATURAN_2023, bulan: i + 1 }))

const belanja = (kunci: string, nama: string, pagu: string, angkas: string, realisasi: string): Capaian =>
  computeCapaian(posisi({ kunci, kode: kunci, nama, kategori: null, pagu: rp(pagu), angkas: rp(angkas), realisasi: rp(realisasi), paguMelapor: rp(pagu), angkasMelapor: rp(angkas), jumlahUnit: 8, jumlahUnitMelapor: 7 }), { aturan: ATURAN_2023, bulan: 6 })

const DATA: DataRingkasan = {
  kabupaten: KABUPATEN, unit: [...UNIT], perBulan: bulanan, tahunLalu: [],
  jenisBelanja: [belanja('5.1', 'Belanja Operasi', '640.221.809.300', '358.900.100.000', '288.114.260.900'), belanja('5.2', 'Belanja Modal', '214.737.895.611', '98.447.698.262', '43.060.114.140'), belanja('5.4', 'Belanja Transfer', '130.000.000.000', '67.500.000.000', '45.868.200.000')],
  sumberDana: [], dakFisik: [], dakFisikSeluruh: null,
  sebab: [{ kode: 'A', nama: 'Lahan dan perizinan', jumlah: 14, jumlahUnit: 4, berencana: 9 }, { kode: 'B', nama: 'Cuaca', jumlah: 6, jumlahUnit: 3, berencana: 6 }],
  indikator: [{
    id: 1, kode: 'stunting-balita', nama: 'Balita stunting', satuan: 'balita', caraUkur: 'EPPGBM', definisi: 'Balita pendek.', arah: 'TURUN', tema: null, unitId: null, contoh: false, target: [],
    titik: [['2022-12-31', 121_300n, '31 Desember 2022'], ['2023-06-30', 105_800n, '30 Juni 2023']].map(([tanggal, ratusan, waktu]) => ({ tahun: Number(String(tanggal).slice(0, 4)), tanggal: String(tanggal), waktu: String(waktu), wilayahId: null, ratusan: BigInt(ratusan ?? 0), sumber: 'Dinas Kesehatan', revisi: 0 })),
  }],
  laporTerakhir: new Map([['7', 5]]), namaSingkat: new Map([...NAMA, ['', 'Setda'] as const].map(([, singkat], ke) => [String(ke + 1), singkat])), akhirTahun: null, keputusan: [], dak: DAK_KOSONG,
  tahun: 2023, bulan: 6, aturan: ATURAN_2023, tenggat: null, kueri: 'tahun=2023&bulan=6&versi=berlaku',
}

export const PANEL: readonly Panel[] = susunPanel(PANEL_RINGKASAN, DATA)

/** The pages of the units, as far as this room reads them: by every name of their unit. */
export const PANEL_UNIT: readonly { nama: readonly string[]; panel: readonly Panel[] }[] = UNIT.map((satu) => ({
  nama: [satu.posisi.nama, DATA.namaSingkat.get(satu.posisi.kunci) ?? ''].filter((nama) => nama !== ''),
  panel: satu.melapor ? [panelPosisi('unit-posisi', satu, 2023), panelRupiah('unit-rupiah', satu)] : [panelRupiah('unit-rupiah', satu)],
}))
