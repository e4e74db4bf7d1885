import { rupiahSingkat } from '@/lib/dasar/format/angka'
import { awalBesar, bilanganKata } from '@/lib/dasar/format/kalimat'
import { bulanTahun, waktuWib } from '@/lib/dasar/format/tanggal'
import { persen, poin, tanpa, teks, uang, zona } from '@/lib/lihat/panel/sel'
import { hrefUnit } from '@/lib/lihat/panel/tautan'
import type { BarisTabel, DefinisiPanel, Sel } from '@/lib/lihat/panel/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { bandingkanPosisi, berbeda, besarBeda, namaDulu, zonaLain, type BandingUnit } from '@/lib/realisasi/rakor/banding'
import { sen, type Sen } from '@/lib/realisasi/rupiah'

/** One side of a comparison. */
export interface SisiBanding {
  tahun: number
  bulan: number
  kabupaten: Capaian
  unit: readonly Capaian[]
}

/** What was changed of a unit's figures after a position was frozen. */
export interface UbahanUnit {
  unitId: string
  /** changed cells */
  banyak: number
  /** who changed the last one, and when (ISO time) */
  oleh: string
  pada: string
}

export interface DataHariIni {
  beku: SisiBanding
  kini: SisiBanding
  /** ISO time of the frozen position */
  dibacaPada: string
  ubahan: readonly UbahanUnit[]
  /** versions that the cut-off stands on now where they are others than frozen, by name */
  versiLain?: string | null
}

const mutlak = (nilai: Sen | null): Sen => sen(nilai === null ? 0n : nilai < 0n ? -nilai : nilai)
const menurutBesar = (a: BandingUnit, b: BandingUnit): number => { const [x, y] = [besarBeda(a), besarBeda(b)]; return x > y ? -1 : x < y ? 1 : a.kunci < b.kunci ? -1 : 1 }

/** Why two sides have no difference in rupiah. */
const uangAtau = (nilai: Sen | null, { dulu, kini }: BandingUnit): Sel =>
  nilai !== null ? uang(nilai) : tanpa(dulu === null ? 'unit baru' : kini === null ? 'tidak ada lagi' : 'tidak dapat dibandingkan')

const kataLapor = ({ dulu, kini }: BandingUnit): string | null =>
  dulu && kini && dulu.melapor !== kini.melapor ? (kini.melapor ? 'kini sudah melapor' : 'kini belum melapor') : null

/** A unit is one by its id: renamed between the two it is named as it is called now, with the name that the earlier position has. */
export const kataNama = (satu: BandingUnit): string | null => { const nama = namaDulu(satu); return nama === null ? null : `dahulu ${nama}` }
const gabung = (...kata: readonly (string | null)[]): string | undefined => kata.filter((satu) => satu !== null).join('; ') || undefined

function barisUbah(satu: BandingUnit, ubahan: ReadonlyMap<string, UbahanUnit>, kueri: string): BarisTabel {
  const siapa = ubahan.get(satu.kunci)
  const lapor = kataLapor(satu)
  return {
    kunci: satu.kunci, href: hrefUnit(kueri, satu.kunci),
    sel: {
      nama: teks(satu.nama, gabung(lapor, kataNama(satu))),
      beku: uang(satu.dulu?.posisi.realisasi ?? null), kini: uang(satu.kini?.posisi.realisasi ?? null), realisasi: uangAtau(satu.realisasi, satu), angkas: uangAtau(satu.angkas, satu), pagu: uangAtau(satu.pagu, satu),
      oleh: siapa ? teks(`${siapa.oleh}, ${waktuWib(siapa.pada)}`, `${siapa.banyak} perubahan`) : tanpa('tidak ada perubahan entri unit ini'),
    },
  }
}

/** Where the live figures of the same cut-off are no longer those that were frozen: whose, by how much, by whom. */
export const panelHariIni: DefinisiPanel<DataHariIni> = {
  kunci: 'rakor-hari-ini',
  susun: ({ beku, kini, dibacaPada, ubahan, versiLain = null }) => {
    const semua = bandingkanPosisi(beku.unit, kini.unit)
    const daftar = semua.filter(berbeda).sort(menurutBesar)
    // also where only the year's limits were changed since
    const banyakZona = semua.filter(zonaLain).length
    const [seluruh] = bandingkanPosisi([beku.kabupaten], [{ ...kini.kabupaten, posisi: { ...kini.kabupaten.posisi, kunci: beku.kabupaten.posisi.kunci } }])
    const milik = new Map(ubahan.map((satu) => [satu.unitId, satu]))
    const selisih = seluruh?.realisasi ?? null
    // sums that stayed hide what moved beneath them: between sub-kegiatan, or physical progress
    const rinci = ubahan.filter(({ unitId }) => !daftar.some(({ kunci }) => kunci === unitId)).length
    return {
      kunci: 'rakor-hari-ini',
      judul: daftar.length === 0 ? rinci === 0 ? banyakZona === 0 ? 'Data hari ini masih sama dengan posisi beku' : `Angka tiap unit masih sama dengan posisi beku, tetapi zona ${bilanganKata(banyakZona)} unit kini lain` : `Jumlah tiap unit masih sama dengan posisi beku, tetapi ${bilanganKata(rinci)} unit mengubah rinciannya`
        : `${awalBesar(bilanganKata(daftar.length))} unit kini berbeda dari posisi beku${selisih === null ? '' : `, realisasi ${selisih === 0n ? 'seluruhnya tetap' : `${selisih > 0n ? 'bertambah' : 'berkurang'} ${rupiahSingkat(mutlak(selisih))}`}`}`,
      bacaan: `Cut-off ${bulanTahun(beku.tahun, beku.bulan)} ${versiLain === null ? 'dengan versi yang sama' : `kini dengan versi lain: ${versiLain}`}; dibekukan ${waktuWib(dibacaPada)}.${banyakZona === 0 ? '' : ` Zona ${bilanganKata(banyakZona)} unit kini lain.`} Angka rapat tetap yang beku.`,
      tabel: {
        caption: 'Unit yang angkanya berubah sesudah dibekukan, perubahan terbesar dahulu',
        kolom: [
          { kunci: 'nama', nama: 'Unit' }, { kunci: 'beku', nama: 'Realisasi beku', satuan: 'Rp', angka: true, lebar: true }, { kunci: 'kini', nama: 'Realisasi kini', satuan: 'Rp', angka: true, lebar: true },
          { kunci: 'realisasi', nama: 'Perubahan realisasi', satuan: 'Rp', angka: true }, { kunci: 'angkas', nama: 'Perubahan anggaran kas', satuan: 'Rp', angka: true, lebar: true },
          { kunci: 'pagu', nama: 'Perubahan pagu', satuan: 'Rp', angka: true, lebar: true }, { kunci: 'oleh', nama: 'Terakhir diubah' },
        ],
        baris: daftar.map((satu) => barisUbah(satu, milik, `tahun=${beku.tahun}&bulan=${beku.bulan}`)),
        ...(seluruh && daftar.length > 0 ? { jumlah: { kunci: 'jumlah', sel: {
          nama: teks('Seluruh kabupaten'), beku: uang(beku.kabupaten.posisi.realisasi), kini: uang(kini.kabupaten.posisi.realisasi), realisasi: uang(seluruh.realisasi), angkas: uang(seluruh.angkas), pagu: uang(seluruh.pagu),
        } } } : {}),
      },
      rumus: [],
      kosong: { judul: 'Tidak ada pagu, anggaran kas, realisasi, atau laporan yang berubah sejak dibekukan' },
    }
  },
}

export interface DataBerubah {
  dulu: SisiBanding
  kini: SisiBanding
  /** "Rakor triwulan I 2023" */
  namaDulu: string
}

const URUT_ZONA: readonly (string | null)[] = ['MERAH', 'KUNING', 'HIJAU', 'MENDAHULUI']
const lebihBuruk = ({ dulu, kini }: BandingUnit): boolean => {
  const [a, b] = [URUT_ZONA.indexOf(dulu?.zona ?? null), URUT_ZONA.indexOf(kini?.zona ?? null)]
  return a !== 0 && b === 0
}

/** Two frozen positions side by side: how each unit's zona, realisasi and serapan went from one meeting to the next. */
export const panelBerubah: DefinisiPanel<DataBerubah> = {
  kunci: 'rakor-berubah',
  susun: ({ dulu, kini, namaDulu }) => {
    const samaTahun = dulu.tahun === kini.tahun
    const semua = bandingkanPosisi(dulu.unit, kini.unit)
    const jatuh = semua.filter(lebihBuruk)
    const pulih = semua.filter((satu) => satu.dulu?.zona === 'MERAH' && satu.kini?.zona !== null && satu.kini?.zona !== 'MERAH' && satu.kini?.zona !== 'BELUM_LAPOR' && satu.kini !== null)
    const urut = [...jatuh, ...semua.filter((satu) => !jatuh.includes(satu))]
    return {
      kunci: 'rakor-berubah',
      judul: jatuh.length === 0 && pulih.length === 0 ? `Tidak ada unit yang masuk atau keluar zona merah sejak ${namaDulu}`
        : `Sejak ${namaDulu}, ${bilanganKata(jatuh.length)} unit masuk dan ${bilanganKata(pulih.length)} unit keluar dari zona merah`,
      bacaan: `Posisi beku ${bulanTahun(dulu.tahun, dulu.bulan)} dan ${bulanTahun(kini.tahun, kini.bulan)}.${samaTahun ? '' : ' Tahunnya berbeda, jadi rupiahnya tidak diperbandingkan.'}`,
      tabel: {
        caption: `Unit pada dua posisi beku, yang masuk zona merah dahulu`,
        tampil: Math.max(10, jatuh.length),
        kolom: [
          { kunci: 'nama', nama: 'Unit' }, { kunci: 'dulu', nama: 'Zona dulu' }, { kunci: 'kini', nama: 'Zona kini' },
          { kunci: 'realisasi', nama: 'Tambahan realisasi', satuan: 'Rp miliar', angka: true, miliar: true },
          { kunci: 'serapan', nama: 'Serapan kini', satuan: '% anggaran kas', angka: true, lebar: true }, { kunci: 'poin', nama: 'Perubahan', satuan: 'poin', angka: true },
        ],
        baris: urut.map((satu): BarisTabel => ({
          kunci: satu.kunci, utama: jatuh.includes(satu),
          sel: {
            nama: teks(satu.nama, kataNama(satu) ?? undefined), dulu: satu.dulu ? zona(satu.dulu.zona, satu.dulu.alasanZona) : tanpa('belum ada'), kini: satu.kini ? zona(satu.kini.zona, satu.kini.alasanZona) : tanpa('tidak ada lagi'),
            realisasi: samaTahun ? uangAtau(satu.realisasi, satu) : tanpa('tahun lain'), serapan: satu.kini ? persen(satu.kini.serapanAngkas) : tanpa('tidak ada lagi'), poin: poin(satu.serapan),
          },
        })),
      },
      rumus: [],
      kosong: { judul: 'Kedua posisi tidak memuat unit' },
    }
  },
}
