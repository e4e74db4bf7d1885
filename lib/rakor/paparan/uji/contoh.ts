/** Small worked meetings for the tests of slides and of what draws them. */
import { alokasi, catat, dataDak, DAK_KOSONG } from '@/lib/lihat/panel/dak/uji/contoh'
import { PANEL_DAK } from '@/lib/lihat/panel/dak/daftar'
import { PANEL_KESENJANGAN } from '@/lib/lihat/panel/kesenjangan/daftar'
import { bulanan, data as dataKesenjangan, KOSONG as KESENJANGAN_KOSONG, seluruh, unit } from '@/lib/lihat/panel/kesenjangan/uji/data'
import { PANEL_PENGADAAN } from '@/lib/lihat/panel/pengadaan/daftar'
import { berkontrak, data as dataPengadaan, paket } from '@/lib/lihat/panel/pengadaan/uji/contoh'
import { PANEL_RINGKASAN } from '@/lib/lihat/panel/ringkasan/daftar'
import type { DataRingkasan } from '@/lib/lihat/panel/ringkasan/data'
import { susunPanel } from '@/lib/lihat/panel/susun'
import type { Panel } from '@/lib/lihat/panel/types'
import type { BahanDokumen } from '@/lib/rakor/dokumen/types'
import { rapat } from '@/lib/rakor/panel/uji/rapat'
import type { Keputusan } from '@/lib/rakor/keputusan/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { ATURAN_2023, capaian, rp } from '@/lib/realisasi/uji/pembangkit'

const PNG = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'))

function ringkasan(daftar: Capaian[], isi: Partial<DataRingkasan> = {}): DataRingkasan {
  const kabupaten = seluruh(daftar)
  const bagian = (kunci: string, nama: string): Capaian => ({ ...kabupaten, posisi: { ...kabupaten.posisi, kunci, nama } })
  return {
    kabupaten, unit: daftar, jenisBelanja: [bagian('5.1.01', 'Belanja Pegawai'), bagian('5.1.02', 'Belanja Barang dan Jasa')], sumberDana: [bagian('DAU', 'DAU')], dakFisik: [], dakFisikSeluruh: null,
    perBulan: bulanan(6), tahunLalu: [], sebab: [], indikator: [], laporTerakhir: new Map(), namaSingkat: new Map([['1', 'SATU']]), akhirTahun: null, keputusan: [], dak: DAK_KOSONG,
    tahun: 2023, bulan: 6, aturan: ATURAN_2023, tenggat: null, kueri: 'tahun=2023&bulan=6&versi=berlaku', ...isi,
  }
}

const halaman = <Data>(data: Data, panel: Panel[]) => ({ data, panel })

function bahan(data: DataRingkasan, lain: { kesenjangan?: Panel[]; dak?: Panel[]; pengadaan?: Panel[]; keputusan?: Keputusan[] } = {}): BahanDokumen {
  const isi = halaman(data, susunPanel(PANEL_RINGKASAN, data))
  return {
    rapat: rapat(), acara: [], ringkasan: isi, unitId: [], keputusan: lain.keputusan ?? [], tindakLanjut: lain.keputusan ?? [], komitmen: [], hadir: [], unit: data.unit.map(({ posisi: { kunci, nama, kategori } }) => ({ id: Number(kunci), nama, singkat: nama, kategori: kategori ?? 'DINAS' })),
    bekuan: { id: 1, rapatId: 1, tahun: 2023, triwulan: 2, urutan: 1, batasBulan: 6, apbdUrutan: null, dibacaPada: '2023-07-10T02:00:00.123456Z', versiData: '5', segelNomor: '9', segelKepala: 'ab', hari: '2023-07-12', bagian: 7, sha256: 'cd', oleh: 'Analis' },
    periode: { tahun: 2023, bulan: 6, versi: 'berlaku', versiTiada: null, apbdVersi: null, kasVersi: null, daftarTahun: [2023], daftarBulan: [], daftarVersi: [], status: 'TERBUKA', tenggat: null, contoh: true, catatan: null, aturanZona: ATURAN_2023, wajib: 4, melapor: 4, diperbarui: null },
    halaman: { ringkasan: isi, kesenjangan: halaman(null, lain.kesenjangan ?? []), kendala: halaman(null, []), pengadaan: halaman(null, lain.pengadaan ?? []), dak: halaman(null, lain.dak ?? []), proyeksi: halaman(null, []) },
    cap: { teks: 'Segel 9 · abcd', kode: 'RAKOR 9 abcd 2023-07-10', jalur: { d: '', sisi: 1 }, png: () => PNG },
  }
}

const keputusan = (id: number, isi: Partial<Keputusan> = {}): Keputusan => ({
  id, rapatId: 2, nomor: id, apa: `Keputusan ${id} tentang percepatan & penyelesaian <kontrak>`, unitId: 1, unit: 'Dinas Satu', penanggungJawab: null, tenggat: '2023-06-30', bukti: null, keadaan: 'TERBUKA', selesaiPada: null, panel: null,
  rapatAsal: [{ rapatId: 2, nama: 'Rakor triwulan I 2023' }], langkah: [], ...isi,
})

const DAFTAR = [unit('1', '100'), unit('2', '350'), unit('3', '600'), unit('4', '480')]
const sama = (daftar: readonly Capaian[]): Panel[] => susunPanel(PANEL_KESENJANGAN, dataKesenjangan(daftar))

/** A month that all reported, with packages, DAK gates and decisions of an earlier meeting. */
export const PENUH = bahan(ringkasan(DAFTAR), {
  kesenjangan: sama(DAFTAR), keputusan: [keputusan(1), keputusan(2, { keadaan: 'SELESAI', selesaiPada: '2023-06-20' }), keputusan(3, { tenggat: '2023-08-01', unit: null, unitId: null })],
  dak: susunPanel(PANEL_DAK, dataDak([alokasi(1, []), alokasi(2, [catat('NDK', '2023-06-20', { nilai: rp('1.500.000.000') })])], '2023-07-12')),
  pengadaan: susunPanel(PANEL_PENGADAAN, dataPengadaan([paket(1), berkontrak(2), berkontrak(3, { fisik: { bulan: 7, rencana: 5_000, realisasi: 2_000 }, rencanaKini: 5_000 })])),
})
const SEBAGIAN_UNIT = [unit('1', '100'), unit('2', null, { melapor: 0 }), unit('3', '600'), unit('4', '480')]
/** One of four has not reported. */
export const SEBAGIAN = bahan(ringkasan(SEBAGIAN_UNIT), { kesenjangan: sama(SEBAGIAN_UNIT) })
const TANPA_UNIT = [unit('1', null, { melapor: 0 }), unit('2', null, { melapor: 0 })]
/** Nobody has reported. */
export const TANPA_LAPORAN = bahan(ringkasan(TANPA_UNIT), { kesenjangan: sama(TANPA_UNIT) })
/** A year with nothing in it, and a chain that is not sealed yet. */
export const KOSONG: BahanDokumen = {
  ...bahan(ringkasan([], { jenisBelanja: [], sumberDana: [], perBulan: Array.from({ length: 12 }, (_, i) => capaian({ kunci: String(i + 1), pagu: rp('0'), angkas: null, realisasi: null, jumlahUnit: 0, jumlahUnitMelapor: 0 }, i + 1)) }), { kesenjangan: susunPanel(PANEL_KESENJANGAN, KESENJANGAN_KOSONG) }),
  cap: null,
}
