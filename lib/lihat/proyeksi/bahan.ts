import 'server-only'
import { requirePengguna, scopeBaca } from '@/lib/dasar/akses/gate'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { perVersi } from '@/lib/dasar/database/per-versi'
import { loadCapaianUntuk, loadLaporTerakhir, loadPaguBulan, loadPosisi, loadSel, loadSelUntuk } from '@/lib/posisi/loaders'
import type { PaguBulan } from '@/lib/posisi/types'
import { kelompokkan } from '@/lib/realisasi/kelompokkan'
import type { Posisi } from '@/lib/realisasi/posisi'
import { susunPola, tahunLengkap, type CariPola, type SelTahun } from '@/lib/realisasi/proyeksi/pola'
import { tahunDapatDitahan, ujiTahun, type SelSaatItu, type SelUji } from '@/lib/realisasi/proyeksi/uji-balik'
import { NOL } from '@/lib/realisasi/rupiah'
import type { Periode } from '@/lib/tahun/periode/types'
import type { BahanProyeksi } from './types'

/** The years whose reports are all in, and the others; each in the order given. */
export async function yangLengkap(daftar: readonly number[], posisi: (tahun: number) => Promise<readonly Posisi[]> = muatTahun): Promise<[number[], number[]]> {
  const lengkap = await Promise.all(daftar.map(async (tahun) => tahunLengkap(await posisi(tahun))))
  return [daftar.filter((_, index) => lengkap[index]), daftar.filter((_, index) => !lengkap[index])]
}
const muatTahun = (tahun: number): Promise<Posisi[]> => loadPosisi({ tahun, bulan: 12, versi: 'berlaku', per: 'bulan' })

interface Riwayat extends Pick<BahanProyeksi, 'belajar' | 'ditinggal' | 'riwayat'> {
  cari: CariPola
}

async function muatRiwayat(scope: OpdScope, daftar: readonly number[]): Promise<Riwayat> {
  const [belajar, ditinggal] = await yangLengkap(daftar, async (tahun) => (await loadCapaianUntuk(scope, { tahun, bulan: 12, versi: 'berlaku', per: 'bulan' })).map(({ posisi }) => posisi))
  const [satu, ...lain] = belajar
  const riwayat = satu === undefined ? [] : await loadSelUntuk(scope, { tahun: satu, bulan: 12, versi: 'berlaku' }, lain)
  return { belajar, ditinggal, riwayat, cari: susunPola(riwayat) }
}

/**
 * What the years before teach. Of all units it is the same whoever asks, so it is read once, for the office's page and for each unit's own
 * projection alike, until the next save.
 */
export async function loadRiwayat(scope: OpdScope, daftar: readonly number[]): Promise<Riwayat> {
  return scope.units === '*' ? perVersi(`riwayat ${daftar.join(' ')}`, () => muatRiwayat(scope, daftar)) : muatRiwayat(scope, daftar)
}

/** Everything the projection is made from, within the reader's scope. */
export async function loadBahan({ tahun, bulan, versi, daftarTahun }: Pick<Periode, 'tahun' | 'bulan' | 'versi' | 'daftarTahun'>): Promise<BahanProyeksi> {
  const scope = scopeBaca(await requirePengguna())
  const [{ belajar, ditinggal, riwayat }, kini, terakhir] = await Promise.all([loadRiwayat(scope, daftarTahun.filter((satu) => satu < tahun)), loadSel({ tahun, bulan, versi }, []), loadLaporTerakhir({ tahun, bulan })])
  return { belajar, ditinggal, riwayat, kini, terakhir }
}

/** Cells of a finished year as they were known at the end of a month: the pagu in force then, and nothing realised later. */
function saatItu(akhir: readonly SelTahun[], pagu: readonly PaguBulan[]): (bulan: number) => SelSaatItu[] {
  const menurutBulan = kelompokkan(pagu, ({ bulan }) => bulan)
  return (bulan) => {
    const kunci = ({ unit, jenis }: Pick<SelTahun, 'unit' | 'jenis'>): string => `${unit} ${jenis}`
    const berlaku = new Map((menurutBulan.get(bulan) ?? []).map((satu) => [kunci(satu), satu]))
    const ada = new Set(akhir.map(kunci))
    const hilang = [...berlaku.values()].filter((satu) => !ada.has(kunci(satu))).map(({ unit, jenis, kategori, pagu: nilai }) => ({ unit, jenis, kategori, pagu: nilai, realisasi: NOL }))
    return [...akhir.map((sel) => {
      const milik = berlaku.get(kunci(sel))
      return { unit: sel.unit, jenis: sel.jenis, kategori: milik?.kategori ?? sel.kategori, pagu: milik?.pagu ?? NOL, realisasi: sel.kumulatif[bulan - 1] ?? NOL }
    }), ...hilang]
  }
}

/**
 * Holds out, one after the other, the finished years that have a finished year before them. Nothing without two.
 * @param riwayat cells of those years, as they ended
 */
export async function loadUjiTahun(lengkap: readonly number[], riwayat: readonly SelTahun[]): Promise<SelUji[]> {
  const ditahan = tahunDapatDitahan(lengkap)
  if (ditahan.length === 0) return []
  const pagu = kelompokkan(await loadPaguBulan(ditahan), ({ tahun }) => tahun)
  return ditahan.flatMap((tahun) => {
    const akhir = riwayat.filter((sel) => sel.tahun === tahun)
    return ujiTahun({ tahun, akhir, saatItu: saatItu(akhir, pagu.get(tahun) ?? []) }, riwayat)
  })
}
