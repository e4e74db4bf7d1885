import { bagiSetengahKeAtas } from '../pembulatan'
import type { Rumus } from '../rumus-jenis'
import { jumlah, NOL, sen, type Sen } from '../rupiah'
import { KOLAM, susunPola, type CariPola, type Kolam, type Pola, type SelTahun } from './pola'

export const RUMUS_PROYEKSI: Rumus = {
  nama: 'Proyeksi akhir tahun',
  rumus: 'realisasi kumulatif + (1 − bagian yang biasanya sudah terealisasi pada bulan itu) × pagu × serapan akhir tahun yang biasa',
  keterangan: 'Dihitung per unit dan jenis belanja, lalu dijumlahkan; tidak kurang dari realisasi dan tidak lebih dari pagu (kecuali realisasi sudah melewatinya). Kebiasaan diambil dari tahun-tahun sebelumnya yang seluruh laporannya lengkap: riwayat sel sendiri bila paling sedikit dua tahun, bila tidak riwayat kategori unit dan jenis belanja (paling sedikit tiga sel), lalu jenis belanja se-kabupaten, lalu seluruh belanja. Unit yang belum melapor bulan batas diproyeksikan dari bulan laporan terakhirnya. Tidak tersedia tanpa tahun sebelumnya yang lengkap.',
  sumber: 'Metode Bornhuetter–Ferguson (aktuaria), diterapkan pada serapan anggaran; ketentuan aplikasi.',
}

/**
 * Year-end realisation of one cell: realised + pagu x (what the pattern realised after that month / the pattern's pagu). This is
 * Bornhuetter-Ferguson with (1 - share) x final absorption multiplied out, so that the only rounding is the last: half up to the sen.
 * @param bulan month that `realisasi` is known up to, 0 (nothing reported yet) to 12
 * @returns never below `realisasi`; never above `pagu` unless `realisasi` already is
 */
export function proyeksiSel({ pagu, realisasi }: { pagu: Sen; realisasi: Sen }, bulan: number, pola: Pola): Sen {
  const awal = bulan === 0 ? NOL : (pola.kumulatif[bulan - 1] ?? NOL)
  const sisa = (pola.kumulatif[11] ?? NOL) - awal
  const tambahan = sisa <= 0n || pagu <= 0n ? 0n : bagiSetengahKeAtas(pagu * sisa, pola.pagu)
  return dalamBatas(realisasi + tambahan, { pagu, realisasi })
}

/** No year ends below what is realised, nor above the pagu unless it already is: how every way of foretelling is bounded. */
export function dalamBatas(hasil: bigint, { pagu, realisasi }: { pagu: Sen; realisasi: Sen }): Sen {
  const atas = pagu > realisasi ? pagu : realisasi
  return sen(hasil < realisasi ? realisasi : hasil > atas ? atas : hasil)
}

export interface ProyeksiUnit {
  unit: string;
  pagu: Sen;
  realisasi: Sen;
  /** the last month that the unit has reported, 0: none */
  bulan: number;
  akhir: Sen;
  /** pagu - akhir: what may be left over; below 0 where more than the pagu was realised */
  berisiko: Sen;
  /** the widest history that any of its cells needed */
  kolam: Kolam;
  kategori: string;
}

/** The year's end of a whole. */
export interface AkhirTahun {
  pagu: Sen;
  realisasi: Sen;
  akhir: Sen;
}

/** The whole is the sum of its parts. */
export const jumlahProyeksi = (unit: readonly ProyeksiUnit[]): AkhirTahun =>
  ({ pagu: jumlah(unit.map(({ pagu }) => pagu)), realisasi: jumlah(unit.map(({ realisasi }) => realisasi)), akhir: jumlah(unit.map(({ akhir }) => akhir)) })

const lebihLuas = (a: Kolam, b: Kolam): Kolam => (KOLAM.indexOf(a) >= KOLAM.indexOf(b) ? a : b)

/**
 * The year's end of every unit, from its cells. null: no finished year to learn from.
 * @param kini cells of the running year; realisation after the cut-off is repeated, not known
 * @param terakhir per unit the last month reported up to the cut-off; a unit that is not in it has reported nothing
 * @param bulan the cut-off
 * @param cari what the finished years teach, where it is known already
 */
export function proyeksiUnit(kini: readonly SelTahun[], riwayat: readonly SelTahun[], terakhir: ReadonlyMap<string, number>, bulan: number, cari: CariPola = susunPola(riwayat)): ProyeksiUnit[] | null {
  const hasil = new Map<string, ProyeksiUnit>()
  for (const sel of kini) {
    const pola = cari(sel)
    if (pola === null) return null
    const sampai = terakhir.get(sel.unit) ?? 0
    const realisasi = sel.kumulatif[bulan - 1] ?? NOL
    const dilaporkan = sampai === 0 ? NOL : (sel.kumulatif[sampai - 1] ?? NOL)
    const dasar = proyeksiSel({ pagu: sel.pagu, realisasi: dilaporkan }, sampai, pola)
    // drafts after the last report are money all the same: the year cannot end below them
    const akhir = dasar > realisasi ? dasar : realisasi
    const lama = hasil.get(sel.unit)
    const pagu = sen((lama?.pagu ?? 0n) + sel.pagu)
    const jumlahAkhir = sen((lama?.akhir ?? 0n) + akhir)
    hasil.set(sel.unit, {
      unit: sel.unit, pagu, realisasi: sen((lama?.realisasi ?? 0n) + realisasi), bulan: sampai, akhir: jumlahAkhir,
      berisiko: sen(pagu - jumlahAkhir), kolam: lama ? lebihLuas(lama.kolam, pola.kolam) : pola.kolam, kategori: sel.kategori,
    })
  }
  return [...hasil.values()]
}
