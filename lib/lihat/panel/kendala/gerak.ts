import { bilangan as tulis } from '@/lib/dasar/format/angka'
import { namaBulan } from '@/lib/dasar/format/tanggal'
import { gerakSejak, isTerbuka, type Gerak } from '@/lib/lihat/kendala/utils'
import type { BarisKendala, DataKendala, TitikBanding } from '@/lib/lihat/kendala/types'
import { kelompokkan } from '@/lib/realisasi/kelompokkan'
import { bilangan, teks } from '../sel'
import type { DefinisiPanel, Sel } from '../types'
import { hrefRegister, TANPA_KENDALA } from './hitung'

const KUNCI = 'kendala-bergerak'
const gerak = (daftar: readonly BarisKendala[], titik: TitikBanding | null): Gerak | null => (titik === null ? null : gerakSejak(daftar, titik))

function isi(daftar: readonly BarisKendala[], { bulanLalu, triwulanLalu }: DataKendala): Record<string, Sel> {
  const [bulan, kuartal] = [gerak(daftar, bulanLalu), gerak(daftar, triwulanLalu)]
  return {
    terbuka: bilangan(daftar.filter(isTerbuka).length),
    baru: bilangan(bulan?.baru.length ?? null), selesai: bilangan(bulan?.selesai.length ?? null),
    baruTw: bilangan(kuartal?.baru.length ?? null), selesaiTw: bilangan(kuartal?.selesai.length ?? null),
  }
}

function judul({ tahun, bulanLalu }: DataKendala, daftar: readonly BarisKendala[], bulan: Gerak | null): string {
  const terbuka = tulis(daftar.filter(isTerbuka).length)
  if (bulan === null || bulanLalu === null) return daftar.length === 0 ? 'Kendala mana yang baru, mana yang selesai?' : `${terbuka} kendala pada awal TA ${tahun}`
  return `${tulis(bulan.baru.length)} kendala baru dan ${tulis(bulan.selesai.length)} selesai sejak ${namaBulan(bulanLalu.bulan)}; ${terbuka} terbuka`
}

/** Moving: what came and what went since last month and since last quarter, by cause. Open then + new - done = open now. */
export const panelGerak: DefinisiPanel<DataKendala> = {
  kunci: KUNCI,
  susun: (data) => {
    const daftar = data.semua.filter(({ sifat }) => sifat === 'KENDALA')
    const bulan = gerak(daftar, data.bulanLalu)
    const dasar = new Set([...(bulan?.baru ?? []), ...(bulan?.selesai ?? [])].map(({ kategori }) => kategori.kode))
    const sebab = [...kelompokkan(daftar, ({ kategori }) => kategori.kode)].map(([kunci, milik]) => ({ kunci, milik, baru: gerak(milik, data.bulanLalu)?.baru.length ?? 0, urutan: milik[0]?.kategori.urutan ?? 0 }))
      .sort((a, b) => b.baru - a.baru || Number(dasar.has(b.kunci)) - Number(dasar.has(a.kunci)) || a.urutan - b.urutan)
    const titik = (apa: TitikBanding | null): string => (apa === null ? 'awal tahun' : `sejak ${namaBulan(apa.bulan)}`)
    return {
      kunci: KUNCI,
      judul: judul(data, daftar, bulan),
      ...(data.bulanLalu === null ? { bacaan: 'Kendala tahun anggaran berakhir dengan tahunnya, jadi Januari tidak memiliki bulan banding.' } : data.triwulanLalu === null ? { bacaan: 'Triwulan I belum memiliki triwulan banding.' } : {}),
      tabel: {
        caption: 'Kendala menurut penyebab: terbuka, baru, dan selesai; terbanyak baru dahulu',
        tampil: 6,
        kolom: [
          { kunci: 'nama', nama: 'Penyebab' }, { kunci: 'baru', nama: 'Baru', satuan: titik(data.bulanLalu), angka: true }, { kunci: 'selesai', nama: 'Selesai', satuan: titik(data.bulanLalu), angka: true },
          { kunci: 'terbuka', nama: 'Terbuka', satuan: 'kini', angka: true }, { kunci: 'baruTw', nama: 'Baru', satuan: `triwulan, ${titik(data.triwulanLalu)}`, angka: true, lebar: true, rinci: true },
          { kunci: 'selesaiTw', nama: 'Selesai', satuan: `triwulan, ${titik(data.triwulanLalu)}`, angka: true, lebar: true, rinci: true },
        ],
        baris: sebab.map(({ kunci, milik, baru }) => ({ kunci, utama: baru > 0, href: hrefRegister(data, { sebab: kunci, status: baru > 0 ? 'baru-bulan' : 'semua' }), sel: { nama: teks(milik[0]?.kategori.nama ?? kunci), ...isi(milik, data) } })),
        ...(sebab.length > 0 ? { jumlah: { kunci: 'jumlah', sel: { nama: teks('Seluruhnya'), ...isi(daftar, data) } } } : {}),
      },
      rumus: [],
      kosong: TANPA_KENDALA,
    }
  },
}
