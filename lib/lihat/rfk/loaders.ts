import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import { requirePengguna, scopeBaca, scopeUnit } from '@/lib/dasar/akses/gate'
import type { Pengguna } from '@/lib/dasar/akses/types'
import { writeBuku } from '@/lib/dasar/buku/tulis'
import { capSegel } from '@/lib/dasar/segel/data'
import { loadKinerjaUntuk } from '@/lib/lapor/kinerja/loaders'
import { loadAturanZona, loadCapaianUntuk, loadLaporTerakhirUntuk } from '@/lib/posisi/loaders'
import type { CutOff } from '@/lib/posisi/types'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { bandingkanTeks } from '@/lib/realisasi/urutan'
import { loadDasar } from '@/lib/tahun/periode/loaders'
import { loadPimpinanUntuk } from '@/lib/tahun/unit/loaders'
import { queryBaris, queryKendala, queryLaporan, querySimpulKinerja, querySub, querySumber } from './data'
import { queryDaftarUnit, queryInduk } from './data-unit'
import { loadCakupan } from './loaders-cakupan'
import { penandaKepala, susunPenanda } from './penanda'
import { rakitBaris, rakitKinerja, rakitSub, rakitTriwulan, ujungTriwulan } from './rakit'
import type { KueriRfk } from './schema'
import { susunRfk } from './susun'
import type { BahanRfk, KodeNama, PenandaTangan } from './types'
import { namaBerkas } from './utils'

export interface PilihanUnit {
  id: number
  nama: string
  /** units under it, all of which the reader may read; 0: none, or not all */
  bawahan: number
}

/** Units the reader may choose, by name. */
export async function loadPilihanUnit({ tahun, bulan }: Pick<CutOff, 'tahun' | 'bulan'>): Promise<{ daftar: PilihanUnit[]; semua: boolean }> {
  const scope = scopeBaca(await requirePengguna())
  const [daftar, induk] = await Promise.all([queryDaftarUnit(scope, tahun, bulan), queryInduk(scope, tahun, bulan)])
  const terbaca = (id: number): boolean => scope.units === '*' || scope.units.includes(id)
  const bawahan = new Map(induk.map((satu) => [satu.id, satu.bawahan.every(terbaca) ? satu.bawahan.length : 0]))
  return { daftar: daftar.map(({ id, nama }) => ({ id, nama, bawahan: bawahan.get(id) ?? 0 })), semua: scope.units === '*' }
}

/** Who signs for a unit at the end of a month, for its printed page. @throws AppError TIDAK_BERHAK */
export async function loadPenandaUnit(unit: KodeNama & { id: number }, { tahun, bulan }: Pick<CutOff, 'tahun' | 'bulan'>): Promise<PenandaTangan> {
  const scope = scopeUnit(await requirePengguna(), unit.id, 'baca')
  return penandaKepala(unit, await loadPimpinanUntuk(scope, akhirBulan(tahun, bulan)))
}

/**
 * Everything a form is written from, for a person who was let in: of the regency, of a unit (`unit`), or of a SKPD with all
 * its units (`skpd`).
 * @throws AppError see `loadCakupan`
 */
export async function loadBahanRfk(pengguna: Pengguna, kueri: KueriRfk, kini: Date): Promise<BahanRfk> {
  const { bentuk, tahun, bulan } = kueri
  const { scope, filter, unit, skpd, bawahan } = await loadCakupan(pengguna, kueri)
  const cutOff: CutOff = { tahun, bulan, versi: 'berlaku' }
  const dasar = await loadDasar(cutOff)
  if (dasar === null) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Tahun anggaran atau unit itu tidak ada.' })
  const perluSub = bentuk !== 'B' && !(bentuk === 'C' && !unit)
  const perluBaris = bentuk === 'A' || bentuk === 'D'
  const versi = { apbdVersiId: dasar.apbdVersi?.id ?? null, kasVersiId: dasar.kasVersi?.id ?? null }
  // who signs may stand outside the form: the reader's own right decides whether she sees the name
  const luas = scopeBaca(pengguna)
  const perluKinerja = bentuk === 'E81' || bentuk === 'PP39' || bentuk === 'C' || bentuk === 'D'
  const [aturan, [seluruh], perUnit, perSub, sub, sumber, kendala, laporan, laporTerakhir, baris, ujung, daftarNama, pimpinan, kinerja, simpulKinerja] = await Promise.all([
    loadAturanZona(tahun),
    loadCapaianUntuk(scope, { ...cutOff, per: 'kabupaten', filter }),
    unit && !skpd ? [] : loadCapaianUntuk(scope, { ...cutOff, per: 'unit', filter }),
    perluSub ? loadCapaianUntuk(scope, { ...cutOff, per: 'subKegiatan', filter }) : [],
    perluSub ? querySub(scope, tahun) : [],
    perluSub ? querySumber(scope, tahun, versi.apbdVersiId) : [],
    queryKendala(scope, tahun, bulan),
    queryLaporan(scope, tahun, bulan),
    loadLaporTerakhirUntuk(scope, { tahun, bulan }),
    perluBaris ? queryBaris(scope, { tahun, bulan, ...versi }) : { baris: [], kas: [], realisasi: [] },
    bentuk === 'E81' ? Promise.all(ujungTriwulan(bulan).map((akhir) => loadCapaianUntuk(scope, { tahun, bulan: akhir, versi: 'berlaku', per: 'subKegiatan', filter }))) : [],
    queryDaftarUnit(luas, tahun, bulan),
    loadPimpinanUntuk(luas, akhirBulan(tahun, bulan)),
    perluKinerja && unit ? loadKinerjaUntuk(scope, tahun) : null,
    bentuk === 'E81' ? querySimpulKinerja(scope, cutOff) : [],
  ])
  if (!seluruh) throw new AppError('TIDAK_DITEMUKAN')
  const milik = new Map(laporan.laporan.map((row) => [String(row.unitId), row]))
  const sendiri = unit ? milik.get(String(unit.id)) : undefined
  const info = rakitSub(sub, sumber, kendala, rakitBaris(baris))
  return {
    bentuk, tahun, bulan, unit, skpd, bawahan, seluruh, aturan, pernahMelapor: new Set([...laporTerakhir.keys()].map(Number)),
    sub: perSub.flatMap((capaian) => { const satu = info.get(capaian.posisi.kunci); return satu ? [{ info: satu, capaian }] : [] })
      .sort((a, b) => bandingkanTeks(a.info.kode, b.info.kode) || a.info.id - b.info.id),
    daftarUnit: perUnit.map((capaian) => {
      const satu = milik.get(capaian.posisi.kunci)
      return { id: Number(capaian.posisi.kunci), capaian, catatan: satu?.catatan ?? null, statusLaporan: satu?.status ?? null }
    }),
    triwulan: rakitTriwulan(ujung.map((daftar) => daftar.map((capaian) => capaian.posisi))),
    kinerja: rakitKinerja(kinerja, bulan, simpulKinerja),
    kendala: kendala.filter((item) => item.subId === null),
    catatan: sendiri?.catatan ?? null,
    statusLaporan: sendiri?.status ?? null,
    statusPeriode: laporan.statusPeriode,
    apbdVersi: dasar.apbdVersi?.nama ?? null,
    kasVersi: dasar.kasVersi?.nama ?? null,
    contoh: dasar.contoh,
    disusun: kini.toISOString(),
    penanda: susunPenanda(unit, daftarNama, pimpinan),
  }
}

/**
 * A form as a file, for a person who was let in: the one function behind a single download and a parcel of all units.
 * @throws AppError see `loadCakupan`
 */
export async function loadBukuRfk(pengguna: Pengguna, kueri: KueriRfk, kini: Date): Promise<{ nama: string; isi: Uint8Array }> {
  const bahan = await loadBahanRfk(pengguna, kueri, kini)
  const cap = await capSegel()
  const milik = bahan.unit ? `${bahan.skpd ? 'SKPD ' : ''}${bahan.unit.nama}` : 'Kabupaten'
  return { nama: namaBerkas(bahan.bentuk, milik, bahan.tahun, bahan.bulan), isi: await writeBuku({ ...susunRfk(bahan), segel: cap && { teks: cap.teks, png: cap.png() } }) }
}
