import 'server-only'
import { AppError } from '@/lib/dasar/akses/galat'
import type { OpdScope } from '@/lib/dasar/akses/types'
import { padaSatuSaat } from '@/lib/dasar/database/saat'
import { kalimatPosisi } from '@/lib/dasar/format/kalimat'
import { bulanTahun, tanggal } from '@/lib/dasar/format/tanggal'
import { loadRekonUntuk } from '@/lib/lapor/rekonsiliasi/loaders'
import type { UnitRekon } from '@/lib/lapor/rekonsiliasi/types'
import { selisihDiterima } from '@/lib/lapor/rekonsiliasi/utils'
import type { DataRingkasan } from '@/lib/lihat/panel/ringkasan/data'
import { loadDataRingkasan } from '@/lib/lihat/ringkasan/loaders'
import { loadCapaian } from '@/lib/posisi/loaders'
import { loadPeriodeBeku, loadRingkasanBeku } from '@/lib/rakor/bekuan/loaders'
import { akhirBulan } from '@/lib/realisasi/bulan'
import { computeCapaian, type Capaian } from '@/lib/realisasi/capaian'
import { KATEGORI } from '@/lib/realisasi/posisi'
import { jumlahkanPosisi } from '@/lib/realisasi/posisi-jumlah'
import { jumlah } from '@/lib/realisasi/rupiah'
import { loadPeriode } from '@/lib/tahun/periode/loaders'
import type { Periode } from '@/lib/tahun/periode/types'
import { susunTerbitan } from './dataset/susun'
import { queryKunciBulan, queryRapatTerbuka, querySaatTerbuka, queryTempat } from './data'
import type { BahanTerbuka, DakTerbuka, PilihanTerbit, SelisihTerbuka } from './types'
import { namaRapat } from './nama'
import { versiBelum } from './utils'

type Saat = Awaited<ReturnType<typeof querySaatTerbuka>>

/** What a publication would be made of, read at one moment, and what it is of. */
export interface Kumpulan {
  saat: Saat
  /** locks and reconciliation of its month at that moment; null: of a frozen position, which nothing changes */
  kunciBulan: string | null
  bahan: BahanTerbuka
  kalimat: string
  rapat: string | null
  bekuanId: number | null
  apbdUrutan: number | null
  versiApbd: string | null
  versiKas: string | null
}

/** Units part their kategori, so what is frozen per unit adds up to it exactly. */
function perKategori(unit: readonly Capaian[], { aturan, bulan }: Pick<DataRingkasan, 'aturan' | 'bulan'>): Capaian[] {
  return [...KATEGORI, null].flatMap((kategori) => {
    const bagian = unit.filter(({ posisi }) => posisi.kategori === kategori).map(({ posisi }) => posisi)
    return bagian.length === 0 ? [] : [computeCapaian(jumlahkanPosisi(bagian, { kunci: kategori ?? '', nama: kategori ?? '' }), { aturan, bulan })]
  })
}

const perAlokasi = ({ alokasi }: DataRingkasan['dak']): DakTerbuka[] => alokasi.map(({ alokasi: satu, keadaan, gerbang }) => ({
  unit: satu.unit, bidang: satu.bidang, subbidang: satu.subbidang, jenis: satu.jenis, mekanisme: satu.mekanisme, pagu: satu.pagu, kontrak: keadaan.ndk, salur: keadaan.jumlahSalur,
  terancam: jumlah(gerbang.filter(({ status }) => status === 'belum').map(({ risiko }) => risiko)), hangus: jumlah(gerbang.map(({ hangus }) => hangus)),
}))

/** What Ringkasan shows, live or frozen, as far as it may be known outside: no kendala, no decision, nobody's name. */
function dariRingkasan(data: DataRingkasan): BahanTerbuka {
  const { tahun, bulan, aturan, kabupaten, unit, perBulan, jenisBelanja, sumberDana, dak, indikator } = data
  return {
    tahun, bulan, aturan, kabupaten, unit, perBulan, jenisBelanja, kelompokSumber: sumberDana, kategori: perKategori(unit, data),
    sumberDana: null, program: null, kecamatan: null, tempat: new Map(), tema: null, rekon: null, indikator,
    dak: { hari: dak.hari, alokasi: perAlokasi(dak) },
  }
}

/** Differences whose explanation was accepted as they stand, of units and of their sub-kegiatan. */
export function selisihTerbuka(unit: readonly UnitRekon[]): SelisihTerbuka[] {
  return unit.flatMap((satu) => [{ banding: satu, sub: null }, ...satu.sub.map((banding) => ({ banding, sub: { kode: banding.kode, nama: banding.nama } }))].flatMap(({ banding, sub }) => {
    const { penjelasan, selisih } = banding
    if (!selisihDiterima(banding) || !penjelasan || selisih === null) return []
    return [{ unitKode: satu.kode, unit: satu.nama, sub, dilaporkan: banding.dilaporkan, bkad: banding.angka?.nilai ?? null, selisih, alasan: penjelasan.kategori }]
  }))
}

/** The group of what serves no theme; alone it says nothing. */
const TANPA_TEMA = 'tanpa'
const adaTempat = (kecamatan: readonly Capaian[]): boolean => kecamatan.some(({ posisi }) => Number(posisi.kunci) > 0)

async function dariPeriode(scope: OpdScope, { tahun, bulan, apbdUrutan }: Extract<PilihanTerbit, { asal: 'PERIODE' }>): Promise<Kumpulan> {
  const saat = await querySaatTerbuka(tahun)
  const versi = apbdUrutan ?? ('berlaku' as const)
  const periode = await loadPeriode({ tahun: String(tahun), bulan: String(bulan), versi: String(versi) })
  if (periode.versi !== versi) throw new AppError('TIDAK_DITEMUKAN', { pesan: `Versi ${versi} tidak ada pada TA ${tahun}.` })
  const belum = versiBelum(periode, tahun, bulan)
  if (belum !== null) throw new AppError('TERBUKA_DITOLAK', { pesan: `${belum.nama} baru berlaku ${tanggal(belum.berlakuMulai)}: posisi ${bulanTahun(tahun, bulan)} tidak diterbitkan menurut versi itu.` })
  const cutOff = { tahun, bulan, versi }
  const data = await loadDataRingkasan(periode, akhirBulan(tahun, bulan))
  const [kunciBulan, sumberDana, program, kecamatan, tema, tempat, rekon] = await Promise.all([
    queryKunciBulan(tahun, bulan), loadCapaian({ ...cutOff, per: 'sumberDana' }), loadCapaian({ ...cutOff, per: 'program' }), loadCapaian({ ...cutOff, per: 'kecamatan' }), loadCapaian({ ...cutOff, per: 'tema' }),
    queryTempat(), loadRekonUntuk(scope, { tahun, bulan }),
  ])
  return {
    saat, kunciBulan, rapat: null, bekuanId: null, apbdUrutan, kalimat: kalimatPosisi(data.kabupaten, tahun), ...namaVersi(periode),
    bahan: { ...dariRingkasan(data), sumberDana, program, tempat, kecamatan: adaTempat(kecamatan) ? kecamatan : null, tema: tema.every(({ posisi }) => posisi.kunci === TANPA_TEMA) ? null : tema, rekon: selisihTerbuka(rekon.unit) },
  }
}

const namaVersi = (periode: Pick<Periode, 'apbdVersi' | 'kasVersi'> | null): Pick<Kumpulan, 'versiApbd' | 'versiKas'> => ({ versiApbd: periode?.apbdVersi?.nama ?? null, versiKas: periode?.kasVersi?.nama ?? null })

async function dariRapat(bekuanId: number): Promise<Kumpulan> {
  const rapat = (await queryRapatTerbuka()).find((satu) => satu.bekuanId === bekuanId)
  if (!rapat) throw new AppError('TERBUKA_DITOLAK', { pesan: 'Posisi beku itu tidak dapat diterbitkan: rapatnya belum dimulai, atau bukan posisi terakhirnya.' })
  const [saat, periode, isi] = await Promise.all([querySaatTerbuka(rapat.tahun), loadPeriodeBeku({ id: bekuanId }), loadRingkasanBeku({ id: bekuanId })])
  if (isi.keadaan !== 'ADA') throw new AppError('TERBUKA_DITOLAK', { pesan: 'Posisi beku itu tidak dapat dibaca utuh, jadi tidak diterbitkan.' })
  return {
    // the figures are of the moment at which they were frozen
    saat: { ...saat, dibacaPada: new Date(rapat.dibacaPada) },
    kunciBulan: null, rapat: namaRapat(rapat), bekuanId, apbdUrutan: rapat.apbdUrutan, kalimat: kalimatPosisi(isi.data.kabupaten, rapat.tahun), ...namaVersi(periode), bahan: dariRingkasan(isi.data),
  }
}

/**
 * Reads what would be published at one moment of the database, within the asker's rights: who publishes reads all units.
 * @throws AppError TIDAK_DITEMUKAN for a version that is not there, TERBUKA_DITOLAK for a frozen position that cannot be published
 */
export const kumpulkanTerbuka = (scope: OpdScope, pilihan: PilihanTerbit): Promise<Kumpulan> =>
  padaSatuSaat(() => (pilihan.asal === 'PERIODE' ? dariPeriode(scope, pilihan) : dariRapat(pilihan.bekuanId)))

/** A publication's files as they would be written now; also what is shown before it is made. */
export const susunSekarang = ({ saat, bahan, kalimat, rapat, versiApbd, versiKas }: Kumpulan, lain: { urutan: number; kontak: string; diterbitkanPada: string; rekonsiliasi: boolean }): ReturnType<typeof susunTerbitan> =>
  susunTerbitan({
    tahun: bahan.tahun, bulan: bahan.bulan, asal: rapat === null ? 'PERIODE' : 'RAPAT', rapat, contoh: saat.contoh, versiApbd, versiKas, dibacaPada: saat.dibacaPada.toISOString(), kalimat, ...lain,
  }, bahan)
