import { acak, acakAntara, acakPilih } from './acak'
import type { Sub } from './susun/jenis'
import type { TahunContoh } from './tahun/susun-contoh'

/** A made-up package of the sample year. Money in whole sen, days as "YYYY-MM-DD", percentages as text. */
export interface PaketContoh {
  unit: string
  sub: Sub
  nama: string
  jenis: string
  metode: string
  pagu: number
  hps: number | null
  /** not in the RUP */
  tanpaRup: boolean
  rencana: [number, number, number]
  tahap: [string, string][]
  kontrak: { nilai: number; tanggal: string; mulai: string; selesai: string } | null
  jadwal: { bulan: number; rencana: string; realisasi: string | null }[]
  bayar: { jenis: string; tanggal: string; nilai: number }[]
  kritis: boolean
}

const UNIT = ['dpupr', 'disdikbud', 'dinkes', 'rsud', 'koperindag', 'disporapar', 'dlh', 'dishub', 'bpbd', 'dtph', 'diskominfo', 'disbunnak', 'setwan', 'bappeda'] as const
/** Contracts that lag behind their curve so far that meetings are held about them; kendala of the sample speak of the same. */
const KRITIS = ['dpupr/1.03.10.2.01.09', 'dpupr/1.03.10.2.01.12', 'koperindag/3.31.02.2.01.04']
const BULAN_AKHIR = 7
const BANYAK = 5

const dua = (n: number): string => String(n).padStart(2, '0')
const hari = (bulan: number, tanggal: number): string => `2023-${dua(bulan)}-${dua(tanggal)}`
const persen = (ratusan: number): string => `${Math.trunc(ratusan / 100)}.${dua(ratusan % 100)}`
const bulat = (sen: number): number => Math.floor(sen / 100_000_00) * 100_000_00

const pengadaan = (sub: Sub) => sub.baris.filter(({ rekening }) => rekening.startsWith('5.1.02') || rekening.startsWith('5.2'))
const bermodal = (sub: Sub): boolean => pengadaan(sub).some(({ rekening }) => rekening.startsWith('5.2'))
const jumlahPagu = (sub: Sub): number => pengadaan(sub).reduce((sum, b) => sum + (b.paguVersi[3] ?? b.pagu), 0)
const realisasi = (sub: Sub, bulan: number): number => pengadaan(sub).reduce((sum, b) => sum + (b.real[bulan - 1] ?? 0), 0)

function cara(sub: Sub, pagu: number): [jenis: string, metode: string] {
  const besar = pengadaan(sub).reduce((most, b) => (b.pagu > (most?.pagu ?? 0) ? b : most), pengadaan(sub)[0])
  const rekening = besar?.rekening ?? ''
  const kecil = pagu <= 200_000_000_00
  if (/^5\.2\.0[34]/.test(rekening)) return ['KONSTRUKSI', kecil ? 'PENGADAAN_LANGSUNG' : 'TENDER']
  if (rekening.startsWith('5.2')) return ['BARANG', kecil ? 'PENGADAAN_LANGSUNG' : 'E_PURCHASING']
  const kunci = ['cara', sub.unit.slug, sub.kode]
  if (kecil) return acakPilih([[['SWAKELOLA', 'SWAKELOLA'], 3], [['JASA_LAINNYA', 'PENGADAAN_LANGSUNG'], 3], [['BARANG', 'E_PURCHASING'], 2]] as const, ...kunci) as [string, string]
  return acakPilih([[['BARANG', 'E_PURCHASING'], 4], [['JASA_LAINNYA', 'TENDER'], 2], [['SWAKELOLA', 'SWAKELOLA'], 3]] as const, ...kunci) as [string, string]
}

const KATA: Readonly<Record<string, string>> = { KONSTRUKSI: 'Pekerjaan', BARANG: 'Belanja barang', JASA_LAINNYA: 'Jasa', SWAKELOLA: 'Swakelola' }
const URUT: Readonly<Record<string, readonly string[]>> = {
  TENDER: ['RUP', 'PERSIAPAN', 'REVIU', 'PEMILIHAN', 'PEMENANG', 'KONTRAK', 'PELAKSANAAN'],
  E_PURCHASING: ['RUP', 'PERSIAPAN', 'PEMILIHAN', 'KONTRAK'],
  PENGADAAN_LANGSUNG: ['RUP', 'PERSIAPAN', 'PEMILIHAN', 'KONTRAK', 'PELAKSANAAN'],
  SWAKELOLA: ['RUP', 'PERSIAPAN', 'KONTRAK', 'PELAKSANAAN'],
}

/** Days back from the contract (or from the end of July) at which each stage was reached. */
function tanggalTahap(metode: string, sampai: string, akhir: number, kunci: readonly string[]): [string, string][] {
  const urut = URUT[metode] ?? []
  const jalur = urut.slice(0, urut.indexOf(sampai) + 1)
  let nomor = akhir
  const hasil = [...jalur].reverse().map((tahap): [string, string] => {
    const satu: [string, string] = [tahap, tahap === 'RUP' ? hari(1, 20 + Math.floor(acakAntara(0, 9, 'rup', ...kunci))) : new Date(Date.UTC(2023, 0, Math.max(32, nomor))).toISOString().slice(0, 10)]
    nomor -= 5 + Math.floor(acakAntara(0, 16, 'jarak', tahap, ...kunci))
    return satu
  })
  return hasil.reverse()
}

function jadwal(kritis: boolean, mulai: number, selesai: number, serapan: number, kunci: readonly string[]): PaketContoh['jadwal'] {
  const lama = Math.max(1, selesai - mulai + 1)
  const lambat = kritis ? 0.42 : acakAntara(0.955, 1.04, 'fisik', ...kunci)
  return Array.from({ length: lama }, (_, i) => {
    const bagian = (i + 1) / lama
    const rencana = Math.round(10_000 * bagian * bagian * (3 - 2 * bagian))
    const bulan = mulai + i
    // one in nine has not said where July stands
    const lapor = bulan < BULAN_AKHIR || (bulan === BULAN_AKHIR && acak('lapor', ...kunci) > 0.11)
    const nyata = Math.max(Math.round(rencana * lambat), kritis || bulan < BULAN_AKHIR ? 0 : Math.round(serapan * 9_000))
    return { bulan, rencana: persen(rencana), realisasi: lapor ? persen(Math.min(10_000, nyata)) : null }
  }).filter(({ bulan }) => bulan <= 12)
}

/** What was paid follows what the lines of the sub-kegiatan say, so that both can be held against each other; one in seven differs. */
function bayar(sub: Sub, nilai: number, mulai: number, kunci: readonly string[]): PaketContoh['bayar'] {
  const batas = Math.floor(nilai * 0.95)
  const beda = acak('beda', ...kunci) < 0.14 ? 0.86 : 1
  let sudah = 0
  return Array.from({ length: BULAN_AKHIR - mulai + 1 }, (_, i) => mulai + i).flatMap((bulan, i) => {
    const sampai = Math.min(batas, Math.floor(realisasi(sub, bulan) * beda))
    if (sampai - sudah < 1_000_00) return []
    const satu = { jenis: i === 0 ? 'UANG_MUKA' : 'TERMIN', tanggal: hari(bulan, 12 + Math.floor(acakAntara(0, 14, 'sp2d', bulan, ...kunci))), nilai: sampai - sudah }
    sudah = sampai
    return [satu]
  })
}

function susun(sub: Sub): PaketContoh {
  const slug = sub.unit.slug
  const kunci = [slug, sub.kode]
  const kritis = KRITIS.includes(`${slug}/${sub.kode}`)
  const penuh = jumlahPagu(sub)
  const pagu = bulat(penuh * 0.97) || penuh
  const [jenis, metode] = cara(sub, pagu)
  const pertama = Array.from({ length: BULAN_AKHIR }, (_, i) => i + 1).find((bulan) => realisasi(sub, bulan) > 0)
  const berkontrak = kritis || pertama !== undefined
  const bulanKontrak = kritis ? 4 : Math.max(2, pertama ?? BULAN_AKHIR)
  const rencanaPilih = Math.max(1, berkontrak ? bulanKontrak - Math.floor(acakAntara(0, 3, 'pilih', ...kunci)) : Math.floor(acakAntara(3, 10, 'pilih', ...kunci)))
  const lama = metode === 'TENDER' ? 5 : jenis === 'SWAKELOLA' ? 8 : 2 + Math.floor(acakAntara(0, 3, 'lama', ...kunci))
  const rencana: PaketContoh['rencana'] = [rencanaPilih, Math.min(12, rencanaPilih + 1), Math.min(12, rencanaPilih + 1 + lama)]
  const serapan = penuh === 0 ? 0 : realisasi(sub, BULAN_AKHIR) / penuh
  const hps = metode === 'SWAKELOLA' ? null : bulat(pagu * 0.985)
  const nilai = berkontrak ? bulat(pagu * (metode === 'SWAKELOLA' ? 1 : acakAntara(0.93, 0.98, 'nilai', ...kunci))) : 0
  const mulai = Math.min(BULAN_AKHIR, bulanKontrak)
  // most contracts still run in July; one in eight has run out
  const selesai = kritis ? 11 : Math.min(12, acak('habis', ...kunci) < 0.12 ? Math.max(mulai + 1, 6) : Math.max(mulai + lama, 8))
  const belum = acakPilih([['BELUM_RUP', 1], ['RUP', 3], ['PERSIAPAN', 4], ['REVIU', 2], ['PEMILIHAN', 3]] as const, 'tahap', ...kunci)
  const urut = URUT[metode] ?? []
  const sampai = berkontrak ? (urut.at(-1) ?? 'KONTRAK') : urut.includes(belum) ? belum : belum === 'BELUM_RUP' ? belum : 'PERSIAPAN'
  const tahap = tanggalTahap(metode, sampai, berkontrak ? (mulai - 1) * 30 + 8 : 205, kunci)
  if (serapan > (metode === 'E_PURCHASING' ? 0.5 : 0.85)) tahap.push(['SERAH_TERIMA', hari(7, 24)])
  return {
    unit: slug, sub, jenis, metode, pagu, hps, rencana, tahap, kritis,
    nama: `${KATA[jenis] ?? 'Paket'} ${sub.nama}`,
    tanpaRup: sampai === 'BELUM_RUP',
    kontrak: berkontrak ? { nilai, tanggal: tahap.find(([kode]) => kode === 'KONTRAK')?.[1] ?? hari(mulai, 5), mulai: hari(mulai, 10), selesai: hari(selesai, 28) } : null,
    jadwal: berkontrak ? jadwal(kritis, mulai, selesai, serapan, kunci) : [],
    bayar: berkontrak ? bayar(sub, nilai, mulai, kunci) : [],
  }
}

/** Some sixty packages of 2023: the largest sub-kegiatan that procure, of fourteen units. */
export function susunPengadaan(tahun: TahunContoh): PaketContoh[] {
  return UNIT.flatMap((slug) => {
    const milik = tahun.subs.filter((sub) => sub.unit.slug === slug && sub.nasib === 'tetap' && jumlahPagu(sub) > 20_000_000_00 && !pengadaan(sub).some(({ nonRkud }) => nonRkud))
    const kritis = milik.filter((sub) => KRITIS.includes(`${slug}/${sub.kode}`))
    const besar = [...milik].sort((a, b) => Number(bermodal(b)) - Number(bermodal(a)) || jumlahPagu(b) - jumlahPagu(a)).filter((sub) => !kritis.includes(sub)).slice(0, BANYAK - kritis.length)
    return [...kritis, ...besar].map(susun)
  })
}
