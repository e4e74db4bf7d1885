import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { requirePeran } from '@/lib/dasar/akses/gate'
import { DAERAH } from '@/lib/dasar/identitas/constants'
import { hariWib, sampaiBulan, tanggal } from '@/lib/dasar/format/tanggal'
import { BAHAN } from '@/lib/lihat/halaman/loaders'
import { loadDataRingkasan, panelRingkasan } from '@/lib/lihat/ringkasan/loaders'
import { loadBekuan, loadBekuanAkhir, loadHalamanBeku, loadRingkasanBeku } from '@/lib/rakor/bekuan/loaders'
import type { Bekuan } from '@/lib/rakor/bekuan/types'
import { namaRapat } from '@/lib/rakor/rapat/constants'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { SearchParams } from '@/lib/tahun/periode/schema'
import type { Periode } from '@/lib/tahun/periode/types'
import { alamatPeriode } from '@/lib/tahun/periode/utils'
import { pustakaDari, type HalamanCek } from './bahan'
import { MAKS_ANGKA, PERAN_CEK } from './constants'
import { periksaTeks } from './periksa'
import type { Pustaka } from './pustaka'
import type { Saat } from './putusan'
import type { IsianCek } from './schema'
import { susunHasil, type HasilCek } from './tampil'

/** What a text can be held against besides the live position: frozen positions that count, the newest first. */
export interface PilihanCek {
  periode: Periode
  beku: { nilai: string; nama: string }[]
}

/** The choices of the page, for those who see all units. */
export async function loadPilihanCek(cari: SearchParams): Promise<PilihanCek> {
  await requirePeran(...PERAN_CEK)
  const [periode, beku] = await Promise.all([loadPeriode(cari), loadBekuanAkhir()])
  const satu = (b: Bekuan) => ({ nilai: `${b.rapatId}/${b.urutan}`, nama: `${namaRapat(b)}, beku ${sampaiBulan(b.tahun, b.batasBulan)} (dibaca ${tanggal(b.dibacaPada)})` })
  return { periode, beku: beku.map(satu).reverse() }
}

async function pustakaHidup(periode: Periode): Promise<Pustaka> {
  const kueri = alamatPeriode(periode)
  const hari = hariWib(new Date())
  const [ringkasan, ...lain] = await Promise.all([loadDataRingkasan(periode, null), ...Object.entries(BAHAN).filter(([kunci]) => kunci !== 'ringkasan').map(async ([kunci, { muat, susun }]): Promise<HalamanCek> =>
    ({ panel: susun(await muat({ periode, sejak: null, hari })), href: `/${kunci}?${kueri}` }))])
  return pustakaDari({ ringkasan, halaman: [{ panel: panelRingkasan(ringkasan), href: `/?${kueri}` }, ...lain], hrefUnit: (id) => `/perangkat-daerah/${id}?${kueri}` })
}

async function pustakaBeku(bekuan: Bekuan): Promise<Pustaka> {
  const alamat = `/rakor/${bekuan.rapatId}/posisi?bekuan=${bekuan.urutan}&bagian=`
  const ringkasan = await loadRingkasanBeku(bekuan)
  if (ringkasan.keadaan !== 'ADA') throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Posisi beku ini tidak dapat dibaca, jadi teks tidak diperiksa terhadapnya. Pilih posisi lain.' })
  const lain = await Promise.all(Object.keys(BAHAN).filter((kunci) => kunci !== 'ringkasan').map(async (kunci): Promise<HalamanCek[]> => {
    const isi = await loadHalamanBeku(bekuan, kunci)
    return isi.keadaan === 'ADA' ? [{ panel: isi.panel, href: `${alamat}${kunci}` }] : []
  }))
  return pustakaDari({ ringkasan: ringkasan.data, halaman: [{ panel: ringkasan.panel, href: `${alamat}ringkasan` }, ...lain.flat()], hrefUnit: (id) => `${alamat}unit&unitId=${id}` })
}

async function pilihPustaka({ posisi, tahun, bulan, versi }: IsianCek): Promise<{ pustaka: Pustaka; saat: Saat; nama: string }> {
  if (posisi === 'hidup') {
    const periode = await loadPeriode({ ...(tahun === undefined ? {} : { tahun: String(tahun) }), ...(bulan === undefined ? {} : { bulan: String(bulan) }), versi })
    if (periode.daftarTahun.length === 0) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Belum ada tahun anggaran, jadi belum ada angka untuk dibandingkan.' })
    return { pustaka: await pustakaHidup(periode), saat: { tahun: periode.tahun, bulan: periode.bulan, daerah: DAERAH }, nama: `posisi ${sampaiBulan(periode.tahun, periode.bulan)}, ${periode.apbdVersi?.nama ?? 'belum ada versi APBD'}` }
  }
  const [rapatId, urutan] = posisi.split('/').map(Number)
  const bekuan = (await loadBekuan(rapatId ?? 0)).find((satu) => satu.urutan === urutan)
  if (!bekuan) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Posisi beku itu tidak ada. Pilih dari daftar.' })
  return { pustaka: await pustakaBeku(bekuan), saat: { tahun: bekuan.tahun, bulan: bekuan.batasBulan, daerah: DAERAH }, nama: `${namaRapat(bekuan)}, posisi beku ke-${bekuan.urutan} ${sampaiBulan(bekuan.tahun, bekuan.batasBulan)}` }
}

/**
 * Holds a text against a position. Nothing of the text is kept.
 * @throws AppError TIDAK_BERHAK, TIDAK_DITEMUKAN for a position that there is not, ISIAN_SALAH for a text without words or with too many figures
 */
export async function loadHasilCek(teks: string, isian: IsianCek): Promise<HasilCek> {
  await requirePeran(...PERAN_CEK)
  if (teks.trim() === '') throw new AppError('ISIAN_SALAH', { pesan: 'Tempel teksnya atau pilih berkas dulu.' })
  const { pustaka, saat, nama } = await pilihPustaka(isian)
  const hasil = periksaTeks(teks, pustaka, saat)
  if (hasil.temuan.length > MAKS_ANGKA) throw new AppError('ISIAN_SALAH', { pesan: `Teks ini memuat ${hasil.temuan.length} angka, lebih dari ${MAKS_ANGKA}. Periksa bagian demi bagian.` })
  return susunHasil(teks, nama, hasil)
}
