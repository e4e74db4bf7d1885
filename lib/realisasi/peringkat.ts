import type { Capaian } from './capaian'
import { KATEGORI, type Kategori } from './posisi'
import { bandingkanRasio, type Rasio, type RasioAda } from './rasio'
import type { Rumus } from './rumus-jenis'
import { bandingkanKode } from './urutan'

export const RUMUS_PERINGKAT: Rumus = {
  nama: 'Peringkat per kategori',
  rumus: 'urutan serapan dari tertinggi di dalam kategori yang sama, pada satu bulan yang sama',
  keterangan: 'Unit yang belum lapor didaftar terpisah dan tidak diperingkat dengan bulan yang lebih lama. Nilai sama mendapat peringkat sama, ditulis menurut kode. Daftar tertinggi dan terendah masing-masing paling banyak tiga dan tidak pernah memuat unit yang sama.',
  sumber: 'Tiga tertinggi dan tiga terendah per kelompok pada publikasi bulanan Bagian Administrasi Pembangunan Lampung Barat; dasar (pagu atau anggaran kas) selalu disebut.',
}

/** The words of the screen. */
export const NAMA_KATEGORI: Record<Kategori, string> = {
  DINAS: 'Dinas',
  BADAN: 'Badan/Inspektorat/Sekretariat',
  BAGIAN: 'Bagian',
  KECAMATAN: 'Kecamatan',
  RSUD: 'RSUD',
  PUSKESMAS: 'Puskesmas',
}

export const BASIS = ['angkas', 'pagu'] as const
export type Basis = (typeof BASIS)[number];

const BANYAK = 3

export interface BarisPeringkat {
  /** 1 = highest; equal values share a rank and the next rank is skipped (1, 2, 2, 4) */
  peringkat: number;
  capaian: Capaian;
  nilai: RasioAda;
}

export interface PeringkatKategori {
  kategori: Kategori;
  /** every ranked unit, highest first */
  urutan: BarisPeringkat[];
  /** at most 3, highest first */
  tertinggi: Capaian[];
  /** at most 3, lowest first; never a unit of `tertinggi` */
  terendah: Capaian[];
  /** no report of the cut-off month: outside the ranking */
  belumLapor: Capaian[];
  /** reported, but the ratio is n/a (no anggaran kas, pagu 0): outside the ranking */
  tanpaNilai: Capaian[];
  /** all units of the category, ranked or not */
  jumlah: number;
}

const nilaiDari = (capaian: Capaian, basis: Basis): Rasio =>
  basis === 'angkas' ? capaian.serapanAngkas : capaian.serapanPagu

const menurutKode = (a: Capaian, b: Capaian): number => bandingkanKode(a.posisi, b.posisi)

function urutkan(daftar: readonly Capaian[], basis: Basis): BarisPeringkat[] {
  const rows = daftar
    .flatMap((capaian) => {
      const nilai = nilaiDari(capaian, basis)
      return nilai.ada ? [{ capaian, nilai }] : []
    })
    .sort((a, b) => bandingkanRasio(b.nilai, a.nilai) || menurutKode(a.capaian, b.capaian))
  let rank = 0
  return rows.map((row, index) => {
    const before = rows[index - 1]
    if (!before || bandingkanRasio(before.nilai, row.nilai) !== 0) rank = index + 1
    return { peringkat: rank, ...row }
  })
}

function peringkatKategori(kategori: Kategori, anggota: readonly Capaian[], basis: Basis): PeringkatKategori {
  const melapor = anggota.filter((capaian) => capaian.melapor)
  const urutan = urutkan(melapor, basis)
  const atas = Math.min(BANYAK, Math.ceil(urutan.length / 2))
  const bawah = Math.min(BANYAK, urutan.length - atas)
  const semua = urutan.map((row) => row.capaian)
  return {
    kategori,
    urutan,
    tertinggi: semua.slice(0, atas),
    terendah: semua.slice(semua.length - bawah).reverse(),
    belumLapor: anggota.filter((capaian) => !capaian.melapor).sort(menurutKode),
    tanpaNilai: melapor.filter((capaian) => !nilaiDari(capaian, basis).ada).sort(menurutKode),
    jumlah: anggota.length,
  }
}

/**
 * Ranks units within their category, on one basis and at one cut-off. Categories without units are left out.
 * @throws RangeError when the units stand at different months, or when a position is no unit (no category)
 */
export function rankPerKategori(daftar: readonly Capaian[], basis: Basis): PeringkatKategori[] {
  if (new Set(daftar.map((capaian) => capaian.bulan)).size > 1) {
    throw new RangeError('Peringkat hanya pada satu bulan yang sama')
  }
  if (daftar.some((capaian) => capaian.posisi.kategori === null)) {
    throw new RangeError('Peringkat hanya untuk unit berkategori')
  }
  return KATEGORI.map((kategori) => ({ kategori, anggota: daftar.filter((item) => item.posisi.kategori === kategori) }))
    .filter(({ anggota }) => anggota.length > 0)
    .map(({ kategori, anggota }) => peringkatKategori(kategori, anggota, basis))
}
