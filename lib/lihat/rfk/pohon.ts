import { computeCapaian, type Capaian } from '@/lib/realisasi/capaian'
import { jumlahkanPosisi } from '@/lib/realisasi/posisi-jumlah'
import { bandingkanTeks } from '@/lib/realisasi/urutan'
import type { BahanRfk, KodeNama, Simpul, SubRfk, Tingkat } from './types'

type TingkatKode = Exclude<Tingkat, 'jumlah' | 'unit' | 'subKegiatan'>

const daun = ({ info, capaian }: BahanRfk['sub'][number]): Simpul =>
  ({ tingkat: 'subKegiatan', kode: info.kode, nama: info.nama, capaian, anak: [], sub: info })

/** One position of several: sums of the parts, by the one rule that adds positions. */
function gabung(bahan: BahanRfk, tingkat: Tingkat, { kode, nama }: KodeNama, anak: readonly Simpul[]): Simpul {
  const posisi = jumlahkanPosisi(anak.map((simpul) => simpul.capaian.posisi), { kunci: kode, kode, nama })
  return { tingkat, kode, nama, anak, sub: null, capaian: computeCapaian(posisi, { aturan: bahan.aturan, bulan: bahan.bulan }) }
}

/** The first sub-kegiatan under a node, which knows its path. */
const wakil = (simpul: Simpul): SubRfk | null => simpul.sub ?? (simpul.anak[0] ? wakil(simpul.anak[0]) : null)

function kelompokkan(bahan: BahanRfk, tingkat: TingkatKode, anak: readonly Simpul[]): Simpul[] {
  const kelompok = new Map<string, { induk: KodeNama; isi: Simpul[] }>()
  for (const simpul of anak) {
    const induk = wakil(simpul)?.[tingkat]
    if (!induk) continue
    const ada = kelompok.get(induk.kode)
    if (ada) ada.isi.push(simpul)
    else kelompok.set(induk.kode, { induk, isi: [simpul] })
  }
  return [...kelompok.values()].map(({ induk, isi }) => gabung(bahan, tingkat, induk, isi)).sort((a, b) => bandingkanTeks(a.kode, b.kode))
}

const jumlah = (bahan: BahanRfk, anak: readonly Simpul[]): Simpul =>
  ({ tingkat: 'jumlah', kode: '', nama: 'Jumlah', capaian: bahan.seluruh, anak, sub: null })

const susunKode = (bahan: BahanRfk, tingkat: readonly TingkatKode[], sub: BahanRfk['sub']): Simpul[] =>
  tingkat.reduce<Simpul[]>((lapis, level) => kelompokkan(bahan, level, lapis), sub.map(daun))

/** The code tree with the levels asked for, from below: sub-kegiatan, kegiatan, program, bidang, urusan; units are not told apart. */
export const pohonGabungan = (bahan: BahanRfk, tingkat: readonly TingkatKode[]): Simpul => jumlah(bahan, susunKode(bahan, tingkat, bahan.sub))

/** The same; of a SKPD a section for each of its units, with its own sum. */
export function pohonKode(bahan: BahanRfk, tingkat: readonly TingkatKode[]): Simpul {
  if (!bahan.skpd) return pohonGabungan(bahan, tingkat)
  return jumlah(bahan, bahan.daftarUnit.map((unit) => simpulUnit(unit.capaian, susunKode(bahan, tingkat, bahan.sub.filter((item) => item.info.unitId === unit.id)))))
}

/** A tree cut at a level: what hangs below it is no row. */
export function potong(simpul: Simpul, tingkat: Tingkat): Simpul {
  return { ...simpul, anak: simpul.tingkat === tingkat ? [] : simpul.anak.map((anak) => potong(anak, tingkat)) }
}

const simpulUnit = (capaian: Capaian, anak: readonly Simpul[]): Simpul =>
  ({ tingkat: 'unit', kode: capaian.posisi.kode, nama: capaian.posisi.nama, capaian, anak, sub: null })

/** The regency or a SKPD by unit, with the sub-kegiatan of each where asked for. */
export function pohonUnit(bahan: BahanRfk, denganSub: boolean): Simpul {
  const milik = (unitId: number): Simpul[] => (denganSub ? bahan.sub.filter((item) => item.info.unitId === unitId).map(daun) : [])
  return jumlah(bahan, bahan.daftarUnit.map((unit) => simpulUnit(unit.capaian, milik(unit.id))))
}
