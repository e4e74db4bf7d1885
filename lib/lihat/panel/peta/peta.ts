import { persen as tulisPersen, rupiahSingkat } from '@/lib/dasar/format/angka'
import { kalimatCakupan } from '@/lib/dasar/format/kalimat'
import { sampaiBulan } from '@/lib/dasar/format/tanggal'
import { kelasPeta, NAMA_KELAS } from '@/lib/realisasi/peta/kelas'
import type { DeretIndikator } from '@/lib/lapor/indikator/types'
import type { Capaian } from '@/lib/realisasi/capaian'
import { rasio } from '@/lib/realisasi/rasio'
import { RUMUS } from '@/lib/realisasi/rumus'
import { NOL } from '@/lib/realisasi/rupiah'
import type { Kecamatan } from '@/lib/tahun/wilayah/types'
import { bilangan, persen, tanpa, teks, uang } from '../sel'
import { tulisSel } from '../tulis'
import type { BarisTabel, DefinisiPanel, Kolom, Sel } from '../types'
import { dilaporkan, selKurang } from '../umum/dilaporkan'
import { BELUM, hrefKecamatan, kataLuarLapor, kendalaDi, LINTAS, paketDi, tanpaIsi, type DataPeta } from './data'
import { besarUkuran, deretUkuran, namaUkuran, selHasil, titikDi, ukuranTampil } from './nilai'

type Sels = Record<string, Sel>

/** A year whose budget is not entered has no money anywhere: that is not a place without money. */
const BELUM_PAGU = tanpa('belum ada pagu')
const TANPA_PAGU: Sels = { pagu: BELUM_PAGU, realisasi: BELUM_PAGU, serapan: BELUM_PAGU, kurang: BELUM_PAGU, fisik: BELUM_PAGU }

/** The money, packages and obstacles of one place. */
function selTempat(data: DataPeta, id: number, capaian: Capaian | undefined): Sels {
  const paket = paketDi(data, id)
  const uangnya: Sels = tanpaIsi(data) ? TANPA_PAGU : capaian === undefined
    ? { pagu: uang(NOL), realisasi: uang(NOL), serapan: tanpa('tanpa pagu'), kurang: uang(NOL), fisik: tanpa('tanpa pagu') }
    : {
      pagu: uang(capaian.posisi.pagu), realisasi: dilaporkan(capaian, capaian.posisi.realisasi === null ? tanpa('belum lapor') : uang(capaian.posisi.realisasi)), serapan: dilaporkan(capaian, persen(capaian.serapanPagu)),
      kurang: selKurang(capaian), fisik: dilaporkan(capaian, capaian.fisik.ada ? persen(capaian.fisik) : tanpa('belum ada')),
    }
  return { ...uangnya, paket: bilangan(paket?.jumlah ?? 0), kontrak: data.paket.length === 0 ? tanpa('belum ada paket') : uang(paket?.kontrak ?? NOL), kritis: bilangan(paket?.kritis ?? 0), kendala: bilangan(kendalaDi(data, id)?.jumlah ?? 0) }
}

const KOLOM: readonly Kolom[] = [
  { kunci: 'nama', nama: 'Kecamatan' },
  { kunci: 'pagu', nama: 'Pagu', satuan: 'Rp miliar', angka: true, miliar: true },
  { kunci: 'realisasi', nama: 'Realisasi', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
  { kunci: 'serapan', nama: 'Serapan', satuan: '% pagu', angka: true },
  { kunci: 'kurang', nama: 'Kekurangan', satuan: 'Rp miliar', angka: true, miliar: true },
  { kunci: 'fisik', nama: 'Fisik', satuan: '%', angka: true },
  { kunci: 'paket', nama: 'Paket', angka: true, lebar: true },
  { kunci: 'kontrak', nama: 'Nilai kontrak', satuan: 'Rp miliar', angka: true, miliar: true, lebar: true },
  { kunci: 'kritis', nama: 'Kontrak kritis', angka: true, lebar: true },
  { kunci: 'kendala', nama: 'Kendala terbuka', angka: true, lebar: true },
]
const AKHIR: readonly Kolom[] = [{ kunci: 'kelas', nama: 'Kelas pada peta', lebar: true }, { kunci: 'kode', nama: 'Kode Kemendagri', rinci: true }, { kunci: 'bps', nama: 'Kode BPS', rinci: true }, { kunci: 'petakBaris', nama: 'Baris petak', angka: true, rinci: true }, { kunci: 'petakKolom', nama: 'Kolom petak', angka: true, rinci: true }]

/** The column that a measure stands in. */
const kolomUkuran = (data: DataPeta): string => { const ukuran = ukuranTampil(data); return ukuran.startsWith('hasil-') ? 'hasil' : ukuran === 'selisih' ? 'kurang' : ukuran }

interface Nilai { kecamatan: Kecamatan; capaian: Capaian | undefined; besar: bigint | null }

/** By size, the largest first; what has no value last; then by code. */
const urut = (a: Nilai, b: Nilai): number =>
  a.besar === b.besar ? (a.kecamatan.kode < b.kecamatan.kode ? -1 : 1) : a.besar === null ? 1 : b.besar === null ? -1 : a.besar > b.besar ? -1 : 1

const selWaktu = (deret: DeretIndikator, id: number): Sel => { const titik = titikDi(deret, id); return titik === undefined ? tanpa('belum terbit') : teks(titik.waktu) }

/** Kecamatan that are over and still have money, packages or obstacles: no tile, no page, but none of it is lost. */
function barisBerakhir(data: DataPeta): BarisTabel[] {
  const tegak = new Set([LINTAS, BELUM, ...data.kecamatan.map(({ id }) => id)])
  const ids = new Set([...data.capaian.map(({ posisi }) => Number(posisi.kunci)), ...data.paket.map(({ kecamatanId }) => kecamatanId), ...data.kendala.map(({ kecamatanId }) => kecamatanId)])
  return [...ids].filter((id) => !tegak.has(id)).map((id) => {
    const capaian = data.capaian.find(({ posisi }) => posisi.kunci === String(id))
    return { kunci: String(id), sel: { nama: teks(capaian?.posisi.nama ?? 'Kecamatan lain', 'sudah berakhir'), ...selTempat(data, id, capaian), kelas: tanpa('di luar peta') } }
  })
}

/** Values published for different times stand side by side only with their times. */
function kalimatDeret(deret: DeretIndikator, kecamatan: readonly Kecamatan[]): string {
  const waktu = new Set(kecamatan.flatMap(({ id }) => titikDi(deret, id)?.waktu ?? []))
  return `${deret.definisi} Cara ukur ${deret.caraUkur}; tidak dibandingkan dengan cara ukur lain.${waktu.size > 1 ? ' Nilai terbaru tiap kecamatan dari waktu yang berbeda; lihat kolom Waktu.' : ''}${deret.contoh ? ' Data contoh.' : ''}`
}

function baris(data: DataPeta, { kecamatan, capaian }: Nilai, kelas: number | null, utama: boolean): BarisTabel {
  const deret = deretUkuran(data)
  return {
    kunci: String(kecamatan.id), href: hrefKecamatan(data.kueri, kecamatan.id), ...(utama ? { utama } : {}),
    sel: {
      nama: teks(kecamatan.nama), ...selTempat(data, kecamatan.id, capaian), ...(deret ? { hasil: selHasil(deret, titikDi(deret, kecamatan.id)), waktu: selWaktu(deret, kecamatan.id) } : {}),
      kelas: kelas === null ? tanpa('tanpa nilai') : teks(NAMA_KELAS[kelas] ?? ''), kode: teks(kecamatan.kode), bps: teks(kecamatan.kodeBps ?? ''),
      petakBaris: bilangan(kecamatan.petakBaris), petakKolom: bilangan(kecamatan.petakKolom),
    },
  }
}

/** What part of the money has one kecamatan, and what has several or none. */
function kalimatBagian({ capaian, seluruh }: DataPeta): string {
  if (seluruh.posisi.pagu === 0n) return 'Pagu tahun ini belum dientri.'
  const pagu = (id: number) => capaian.find(({ posisi }) => posisi.kunci === String(id))?.posisi.pagu ?? NOL
  const satu = seluruh.posisi.pagu - pagu(LINTAS) - pagu(BELUM)
  const lintas = pagu(LINTAS) === 0n ? '' : `, ${rupiahSingkat(pagu(LINTAS))} di beberapa kecamatan dan tidak dibagi`
  return `${tulisPersen(rasio(satu, seluruh.posisi.pagu, 'Belum ada pagu'))} pagu berada di satu kecamatan${lintas}; ${rupiahSingkat(pagu(BELUM))} belum ditempatkan.`
}

/** Where it is: a tile per kecamatan by the measure that is asked for, the whole beside it. */
export const panelPetaKecamatan: DefinisiPanel<DataPeta> = {
  kunci: 'peta-kecamatan',
  susun: (data) => {
    const { kecamatan, capaian, seluruh, tahun, bulan } = data
    const di = new Map(capaian.map((satu) => [satu.posisi.kunci, satu]))
    const nilai = kecamatan.map((satu): Nilai => ({ kecamatan: satu, capaian: di.get(String(satu.id)), besar: besarUkuran(data, satu.id, di.get(String(satu.id))) })).sort(urut)
    const kelas = kelasPeta(nilai.map(({ besar }) => besar))
    const [pertama] = nilai
    const ada = pertama !== undefined && pertama.besar !== null && pertama.besar > 0n
    const kolom = kolomUkuran(data)
    const deret = deretUkuran(data)
    const rows = nilai.map((satu, i) => baris(data, satu, kelas[i] ?? null, ada && i === 0))
    const ukuran = namaUkuran(data)
    const isi = rows[0] ? tulisSel(rows[0].sel[kolom], KOLOM.find(({ kunci }) => kunci === kolom) ?? {}, false) : ''
    const satuan = kolom === 'serapan' || kolom === 'fisik' || kolom === 'hasil' ? '' : ['pagu', 'realisasi', 'kurang', 'kontrak'].includes(kolom) ? 'Rp' : ''
    const waktu = deret && pertama ? titikDi(deret, pertama.kecamatan.id)?.waktu : undefined
    const lain: BarisTabel[] = [...barisBerakhir(data), { kunci: String(LINTAS), sel: { nama: teks('Lintas kecamatan', 'tidak dibagi'), ...selTempat(data, LINTAS, di.get(String(LINTAS))), kelas: tanpa('di luar peta') } },
      { kunci: String(BELUM), sel: { nama: teks('Belum ditempatkan'), ...selTempat(data, BELUM, di.get(String(BELUM))), kelas: tanpa('di luar peta') } }]
    return {
      kunci: 'peta-kecamatan',
      judul: kecamatan.length === 0 ? 'Di kecamatan mana anggaran dibelanjakan?' : !ada ? `Belum ada yang dapat ditunjukkan di peta: ${ukuran.toLowerCase()}`
        : `${ukuran} terbesar di ${pertama.kecamatan.nama}: ${satuan}${isi}${satuan === 'Rp' ? ' miliar' : deret && deret.satuan.trim() !== '%' ? ` ${deret.satuan}` : ''}${waktu === undefined ? '' : ` (${waktu})`}`,
      ...(kecamatan.length === 0 ? {} : { bacaan: `${deret ? kalimatDeret(deret, kecamatan) : kalimatBagian(data)}${kalimatCakupan(seluruh)}` }),
      tabel: {
        caption: `${ukuran} menurut kecamatan ${sampaiBulan(tahun, bulan)}, terbesar dahulu`,
        kolom: [...KOLOM.slice(0, 1), ...(deret ? [{ kunci: 'hasil', nama: deret.nama, satuan: deret.satuan, angka: true }, { kunci: 'waktu', nama: 'Waktu' }] : []), ...KOLOM.slice(1), ...AKHIR],
        baris: kecamatan.length === 0 ? [] : [...rows, ...lain],
        ...(kecamatan.length === 0 ? {} : { jumlah: { kunci: 'jumlah', sel: { nama: teks('Jumlah', seluruh.melapor ? kataLuarLapor(capaian) : undefined), ...selSeluruh(data, seluruh) } } }),
      },
      bagan: { jenis: 'petak', nilai: kolom, kelas: 'kelas', baris: 'petakBaris', kolom: 'petakKolom', ...(data.bentuk === null ? {} : { bentuk: data.bentuk }) },
      rumus: [RUMUS.kelasPeta, RUMUS.serapanPagu, RUMUS.selisih, RUMUS.fisik],
      ...(deret ? { sumber: [...new Set(deret.titik.filter(({ wilayahId }) => wilayahId !== null).map(({ sumber }) => sumber))].slice(0, 3).map((satu) => `Sumber ${deret.nama}: ${satu}`) } : {}),
      kosong: { judul: 'Daftar kecamatan belum dimuat', isi: 'Kantor memuatnya pada Pengaturan, Wilayah; sesudah itu unit menempatkan sub-kegiatannya.' },
    }
  },
}

const selSeluruh = ({ paket, kendala }: DataPeta, seluruh: Capaian): Sels => ({
  ...(tanpaIsi({ seluruh }) ? TANPA_PAGU : {
    pagu: uang(seluruh.posisi.pagu), realisasi: dilaporkan(seluruh, uang(seluruh.posisi.realisasi)), serapan: dilaporkan(seluruh, persen(seluruh.serapanPagu)), kurang: selKurang(seluruh), fisik: dilaporkan(seluruh, persen(seluruh.fisik)),
  }),
  paket: bilangan(paket.reduce((n, { jumlah }) => n + jumlah, 0)), kontrak: paket.length === 0 ? tanpa('belum ada paket') : uang(paket.reduce((n, satu) => (n + satu.kontrak) as typeof n, NOL)),
  kritis: bilangan(paket.reduce((n, satu) => n + satu.kritis, 0)), kendala: bilangan(kendala.reduce((n, { jumlah }) => n + jumlah, 0)),
})
