import type { Capaian } from './capaian'
import { KATEGORI, type Kategori } from './posisi'
import { bandingkanRasio, type Rasio, type RasioAda } from './rasio'
import type { Rumus } from './rumus-jenis'
import { bandingkanKode } from './urutan'

export const RUMUS_PERINGKAT: Rumus = {
  nama: 'Peringkat per kategori',
  rumus: 'urutan serapan dari tertinggi di dalam kategori yang sama, pada satu bulan yang sama',
  keterangan: 'Unit yang belum lapor didaftar terpisah dan tidak diperingkat dengan bulan yang lebih lama. Nilai sama mendapat peringkat sama, ditulis menurut kode. Daftar tertinggi dan terendah memuat tiga unit, dan lebih bila nilainya sama: semua yang sama dengan urutan ketiga ikut disebut. Keduanya tidak pernah memuat unit yang sama. Unit yang anggaran kasnya tidak wajar (serapan di atas 200% anggaran kas) didaftar terpisah, tidak diperingkat menurut anggaran kas.',
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

export type Basis = 'angkas' | 'pagu'

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
  /** the 3 highest, and all that tie with the third; highest first */
  tertinggi: Capaian[];
  /** the 3 lowest, and all that tie with the third; lowest first; never a unit of `tertinggi` */
  terendah: Capaian[];
  /** no report of the cut-off month: outside the ranking */
  belumLapor: Capaian[];
  /** reported, but so far beyond the anggaran kas that the anggaran kas is doubted: outside the ranking on it */
  tidakWajar: Capaian[];
  /** reported, but the ratio is n/a (no anggaran kas, pagu 0): outside the ranking */
  tanpaNilai: Capaian[];
  /** all units of the category, ranked or not */
  jumlah: number;
}

/** A unit without pagu is ranked on neither basis: it is none of those that are held against each other. */
const nilaiDari = (capaian: Capaian, basis: Basis): Rasio =>
  basis === 'angkas' && capaian.posisi.pagu !== 0n ? capaian.serapanAngkas : capaian.serapanPagu

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

const sama = (a: BarisPeringkat | undefined, b: BarisPeringkat): boolean => a !== undefined && bandingkanRasio(a.nilai, b.nilai) === 0

/** Both ends of a ranking, each with everyone who ties with its last; highest first, lowest first. */
function ujung(urutan: readonly BarisPeringkat[]): [BarisPeringkat[], BarisPeringkat[]] {
  const batasAtas = Math.min(BANYAK, Math.ceil(urutan.length / 2))
  const tertinggi = urutan.filter((row, index) => index < batasAtas || sama(urutan[batasAtas - 1], row))
  const sisa = urutan.slice(tertinggi.length).reverse()
  const terendah = sisa.filter((row, index) => index < BANYAK || sama(sisa[BANYAK - 1], row))
  return [tertinggi, terendah]
}

function peringkatKategori(kategori: Kategori, anggota: readonly Capaian[], basis: Basis): PeringkatKategori {
  const melapor = anggota.filter((capaian) => capaian.melapor)
  const diragukan = ({ angkasWajar }: Capaian): boolean => basis === 'angkas' && !angkasWajar
  const urutan = urutkan(melapor.filter((capaian) => !diragukan(capaian)), basis)
  const [tertinggi, terendah] = ujung(urutan)
  return {
    kategori,
    urutan,
    tertinggi: tertinggi.map((row) => row.capaian),
    terendah: terendah.map((row) => row.capaian),
    belumLapor: anggota.filter((capaian) => !capaian.melapor).sort(menurutKode),
    tidakWajar: melapor.filter(diragukan).sort(menurutKode),
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
