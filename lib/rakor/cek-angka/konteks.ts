import { BULAN } from '@/lib/realisasi/bulan'
import type { Label, LabelTemu } from './label'
import { kataIsi, kelompokTeks } from './label'
import { bacaTanda, konsepDari, type Tanda } from './tanda'
import type { Konsep, TokenAngka } from './types'

/** What the words around a figure say of it. */
export interface Konteks {
  /** the likeliest first; the others are possible readings */
  konsep: readonly Konsep[]
  /** the words name the basis themselves ("dari pagu", "terhadap anggaran kas"): no other reading */
  pasti: boolean
  /** names that the figure is about, the nearest; empty: none is named */
  subjek: readonly string[]
  /** names in the whole sentence */
  semuaSubjek: readonly string[]
  /** the one name stands beside it, or alone in its sentence */
  subjekPasti: boolean
  /** 1..12 where a month is named for it; null: the cut-off */
  bulan: number | null
  kata: ReadonlySet<string>
  /** one of three or more counts in a row, none of them named */
  daftar: boolean
  /** the sentence narrows the figure to something that the names do not know ("DAK", "Provinsi", another year) */
  sempit: boolean
}

const UTAMA: readonly Tanda[] = ['realisasi', 'target', 'fisik', 'deviasi', 'sisa', 'bagian', 'lalu', 'proyeksi', 'cakupan', 'jumlah', 'pagu', 'kas']
const DASAR = /^[\s\u00a0]*[),]?[\s\u00a0]*(?:dari|terhadap|atas|berdasarkan|dibanding\w*|menurut)[\s\u00a0]+((?:[\p{L}-]+[\s\u00a0]*){1,4})/u
const SEMPIT = /\b(?:DAK|DAU|DBH|BOS|BOK|BLUD|PAD|SILPA|dana desa|dana transfer|belanja (?:modal|pegawai|barang|hibah|tidak terduga|transfer|bantuan|operasi)|pendapatan|pajak|retribusi|pembiayaan|provinsi|nasional|rpjm\w*|rkpd|iku|indikator|inflasi|kemiskinan|stunting|program|kegiatan|paket|kontrak|lelang|tender|swakelola|bidang|dinas|badan|inspektorat|kecamatan|kelurahan|pekon|puskesmas|rsud|sekretariat d\w+|setda|setwan|semester|tahun lalu|tahun sebelumnya)\b/iu
/** things that are built, counted or watched beside the budget: their progress is not that of the whole */
const HAL = /\b(?:jembatan|jalan|ruas|irigasi|embung|drainase|talud|gedung|pasar|jaringan|sanitasi|air (?:minum|bersih)|proyek|rehabilitasi|renovasi|pekerjaan|vaksin\w*|imunisasi|kehadiran|kepatuhan|partisipasi|pupuk|petani|siswa|guru|pegawai|aparatur|per kapita|pedoman|kementerian|kemendagri|kemenkeu|pemerintah pusat)\b/iu
/** what is asked for or hoped for is no position yet */
const HARAP = /\b(?:minta|meminta|diminta|harus|wajib|diharapkan|berharap|optimis\w*|ingin|agar|supaya|akan|kejar|mengejar|bila|jika|apabila|andai\w*)\b/iu
/** "keuangan dan fisik masing-masing A dan B": which is whose stands in their order, not beside them */
const BERURUT = /\b(?:masing-masing|berturut-turut)\b/iu
const SISA_SESUDAH = /^[\s\u00a0]*(?:(?:yang|anggaran|pagu|dana|belanja|lagi|masih|lainnya)[\s\u00a0]+){0,3}(?:(?:belum|tidak|tak)[\s\u00a0]+(?:terserap|terealisasi|dibelanjakan|terpakai)|tersisa)/iu
/** a month by itself: "bulan Juni saja", "selama Juni"; the tables count up to it */
const SEBULAN = new RegExp(`\\b(?:${BULAN.join('|')})(?:[ \\u00a0]+\\d{4})?[ \\u00a0]+saja\\b|\\b(?:selama|sepanjang|dalam)[ \\u00a0]+(?:bulan[ \\u00a0]+)?(?:${BULAN.join('|')})\\b|\\b(?:sebulan|bulan ini saja|triwulan ini saja)\\b`, 'iu')
const DAERAH = /\b(?:Kabupaten|Kab\.|Pemkab|Kota|Pemkot|Provinsi|Pemprov)[ \u00a0]+(\p{Lu}\p{L}+(?:[ \u00a0]+\p{Lu}\p{L}+)?)/gu
const daerahLain = (kalimat: string, daerah: string | undefined): boolean => [...kalimat.matchAll(DAERAH)].some(([, nama = '']) => daerah === undefined || !nama.toLowerCase().startsWith(daerah.toLowerCase()))
/** offices that speak, which a figure is seldom about */
const PENUTUR = /\b(?:bagian administrasi pembangunan|organisasi perangkat daerah|perangkat daerah|kepala dinas|kepala badan|pelaksanaan kegiatan|penyelenggaraan kegiatan|sub[- ]?kegiatan)\b/giu
const BULAN_TEKS = new RegExp(`(?:(\\d{1,2})[ \\u00a0]+)?\\b(${BULAN.join('|')})\\b`, 'giu')
/** a quarter, which is counted up to its last month; that of a meeting is its name */
const TRIWULAN = /(?<!\b(?:rakor|rapat|rapat koordinasi|pop|pembangunan)[ \u00a0])\b(?:triwulan|TW)[ \u00a0]+(?:ke-?)?(I{1,3}|IV|[1-4]|pertama|kedua|ketiga|keempat)\b/giu
const KE_TRIWULAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, pertama: 1, kedua: 2, ketiga: 3, keempat: 4 }
/** a quarter by itself; the tables count from January */
const SETRIWULAN = /\b(?:triwulan|TW)[ \u00a0]+\S+[ \u00a0]+saja\b|\b(?:selama|sepanjang)[ \u00a0]+(?:triwulan|TW)\b/iu
const AKHIR = /(?:s\.?d\.?|sampai(?: dengan)?|hingga|per|posisi|akhir|tanggal)\s*(?:bulan\s*|tanggal\s*)?$/iu

/** Months that a text gives to figures: a day of the calendar is none, unless it says "up to". */
function bulanDi(teks: string): { bulan: number; letak: number }[] {
  const triwulan = [...teks.matchAll(TRIWULAN)].map((cocok) => ({ bulan: 3 * (KE_TRIWULAN[(cocok[1] ?? '').toLowerCase()] ?? Number(cocok[1])), letak: cocok.index }))
  const nama = [...teks.matchAll(BULAN_TEKS)].flatMap((cocok) => {
    const hari = cocok[1] === undefined ? null : Number(cocok[1])
    if (hari !== null && hari < 28 && !AKHIR.test(teks.slice(0, cocok.index))) return []
    return [{ bulan: BULAN.findIndex((nama) => nama.toLowerCase() === (cocok[2] ?? '').toLowerCase()) + 1, letak: cocok.index }]
  })
  return [...nama, ...triwulan].sort((a, b) => a.letak - b.letak)
}

const tahunDi = (teks: string): { tahun: number; letak: number }[] => [...teks.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?![\d]|[.,]\d)/gu)].map((cocok) => ({ tahun: Number(cocok[0]), letak: cocok.index }))

/** Nearest behind within a few words ("28,61% pada Mei"), else the last one before, else the only one. */
function terdekat<T extends { letak: number }>(daftar: readonly T[], awal: number, akhir: number, rapat: number): T | null {
  const sesudah = daftar.find(({ letak }) => letak >= akhir && letak - akhir <= rapat)
  const sebelum = daftar.filter(({ letak }) => letak < awal).at(-1)
  if (sesudah && (!sebelum || sesudah.letak - akhir < awal - sebelum.letak)) return sesudah
  return sebelum ?? (daftar.length === 1 ? (daftar[0] ?? null) : null)
}

const PENUNJUK = /^[\s\u00a0]*(?:[)(]|,(?=[\s\u00a0]*(?:pada|di|oleh|untuk|milik)\b))?[\s\u00a0]*(?:pada|di|oleh|untuk|milik|dari|zona|unit|\p{L}+(?:-\p{L}+)?[\s\u00a0]+(?:di[\s\u00a0]+)?zona)?[\s\u00a0]*$/u

/** The name that a figure is about: pointed at behind it ("50,07% pada Dinas A", "12 unit di zona merah"), else the last before it, else the next one. */
function subjekDari(kalimat: string, label: readonly LabelTemu[], { awal, akhir, jenis }: TokenAngka, antara: (dari: number, sampai: number) => boolean): Pick<Konteks, 'subjek' | 'subjekPasti'> {
  const berikut = label.find((satu) => satu.awal >= akhir)
  const sebelum = label.filter((satu) => satu.akhir <= awal).at(-1)
  const celah = berikut === undefined ? '' : kalimat.slice(akhir, berikut.awal)
  const ditunjuk = berikut !== undefined && !antara(akhir, berikut.awal) && (PENUNJUK.test(celah) || (jenis === 'bilangan' && celah.length <= 40 && !/[,;.]/.test(celah)))
  const pilih = ditunjuk ? berikut : (sebelum ?? berikut ?? null)
  if (pilih === null) return { subjek: [], subjekPasti: false }
  const terpisah = pilih.awal < awal ? antara(pilih.akhir, awal) : antara(akhir, pilih.awal)
  return { subjek: [pilih.kunci], subjekPasti: ditunjuk || new Set(label.map(({ kunci }) => kunci)).size === 1 || (pilih === sebelum && !terpisah) }
}

/** Cues for the figure: between the figure before and it, else further back; the basis may follow ("dari pagu"). */
function tandaUntuk(kalimat: string, token: readonly TokenAngka[], urutan: number): { tanda: Tanda[]; dekat: boolean; dasar: Tanda[] } {
  const ini = token[urutan]
  if (ini === undefined) return { tanda: [], dekat: false, dasar: [] }
  const dasar = bacaTanda(DASAR.exec(kalimat.slice(ini.akhir))?.[1] ?? '').map(({ tanda }) => tanda)
  let akhir = ini.awal
  for (let i = urutan - 1; i >= -1; i--) {
    const awal = i < 0 ? 0 : (token[i]?.akhir ?? 0)
    const tanda = bacaTanda(kalimat.slice(awal, akhir)).map((satu) => satu.tanda).filter((satu) => UTAMA.includes(satu))
    if (tanda.length > 0) return { tanda, dekat: i === urutan - 1, dasar }
    akhir = awal
  }
  return { tanda: [], dekat: false, dasar }
}

function konsepUntuk(kalimat: string, token: readonly TokenAngka[], urutan: number): Pick<Konteks, 'konsep' | 'pasti'> {
  const ini = token[urutan]
  if (ini === undefined) return { konsep: ['lain'], pasti: false }
  const { tanda, dekat, dasar } = tandaUntuk(kalimat, token, urutan)
  if (ini.jenis === 'rupiah' || ini.jenis === 'polos') {
    // "terserap 71,84% dari Rp ...": what stands behind "dari" is the basis, not what was realised
    const dasarnya = /(?:dari|terhadap)[\s\u00a0]*$/iu.test(kalimat.slice(0, ini.awal)) ? tanda.filter((satu) => satu === 'kas' || satu === 'pagu').slice(-1) : []
    const utama = konsepDari('rupiah', dasarnya.length > 0 ? dasarnya : tanda)
    const lain = dekat ? [...new Set(tanda)].map((satu) => konsepDari('rupiah', [satu])) : []
    return { konsep: [...new Set([utama, ...lain])].filter((satu, i) => i === 0 || satu !== 'lain'), pasti: dekat && new Set(lain).size === 1 && utama !== 'lain' }
  }
  if (ini.jenis === 'bilangan') return { konsep: ['lain'], pasti: false }
  // the basis: said behind it, else beside it, else earlier in the sentence
  const basis = (daftar: readonly Tanda[]): Tanda[] => daftar.filter((satu) => satu === 'pagu' || satu === 'kas')
  const sebelum = bacaTanda(kalimat.slice(0, ini.awal)).map((satu) => satu.tanda)
  const dekatBasis = basis(dasar).length > 0 ? basis(dasar) : basis(tanda).length > 0 ? basis(tanda).slice(-1) : basis(sebelum).slice(-1)
  const inti = tanda.filter((satu) => satu !== 'pagu' && satu !== 'kas')
  const utama = konsepDari(ini.jenis, [...(inti.length === 0 && dasar.includes('target') ? ['target' as const] : inti), ...dekatBasis])
  if (BERURUT.test(kalimat.slice(0, ini.awal))) return { konsep: ini.jenis === 'persen' ? ['serapanPagu', 'serapanAngkas', 'fisik', 'target'] : [utama], pasti: false }
  // what is left of the anggaran kas is in no table; of the pagu it is
  if (utama === 'sisa' || SISA_SESUDAH.test(kalimat.slice(ini.akhir))) return { konsep: [[...dasar, ...sebelum].includes('kas') ? 'lain' : 'sisa'], pasti: false }
  const tanpaBasis = dekatBasis.length === 0 && (utama === 'serapanPagu' || utama === 'deviasi')
  const seharusnya = utama !== 'target' || dekatBasis.length > 0 || /seharusnya|semestinya/iu.test(kalimat.slice(0, ini.awal))
  return { konsep: tanpaBasis ? (utama === 'deviasi' ? ['deviasi', 'deviasiAngkas', 'deviasiFisik'] : ['serapanPagu', 'serapanAngkas', 'fisik']) : [utama], pasti: !tanpaBasis && seharusnya && utama !== 'lain' }
}

/**
 * Reads what stands around a figure in its sentence.
 * @param token figures of the sentence, their places counted from its beginning
 */
export function bacaKonteks(kalimat: string, token: readonly TokenAngka[], urutan: number, { label, tahun, daerah }: { label: Label; tahun: number | null; daerah?: string | undefined }): Konteks {
  const ini = token[urutan]
  if (ini === undefined) throw new RangeError('Tidak ada angka pada urutan itu')
  const nama = label.cari(kalimat).filter(({ awal, akhir }) => !token.some((satu) => awal < satu.akhir && akhir > satu.awal))
  const temu = ini.jenis === 'bilangan' ? [...nama, ...kelompokTeks(kalimat)].sort((a, b) => a.awal - b.awal) : nama
  const antara = (dari: number, sampai: number): boolean => token.some((satu) => satu !== ini && satu.awal >= dari && satu.akhir <= sampai)
  let sisa = kalimat
  for (const { awal, akhir } of temu) sisa = sisa.slice(0, awal) + ' '.repeat(akhir - awal) + sisa.slice(akhir)
  const lain = terdekat(tahunDi(kalimat), ini.awal, ini.akhir, 24)?.tahun ?? tahun
  return {
    ...(lain === tahun ? konsepUntuk(kalimat, token, urutan) : { konsep: ['lalu' as const], pasti: false }),
    ...subjekDari(kalimat, temu, ini, antara),
    semuaSubjek: [...new Set(temu.map(({ kunci }) => kunci))],
    bulan: terdekat(bulanDi(kalimat), ini.awal, ini.akhir, 24)?.bulan ?? null,
    kata: new Set(kataIsi(kalimat)),
    daftar: temu.length === 0 && ini.jenis === 'bilangan' && token.filter(({ jenis, benda }) => jenis === 'bilangan' && benda === ini.benda).length > 2,
    sempit: [SEMPIT, HAL].some((pola) => pola.test(sisa.replace(PENUTUR, ' '))) || SEBULAN.test(kalimat) || SETRIWULAN.test(kalimat) || HARAP.test(kalimat.slice(0, ini.awal)) || daerahLain(kalimat, daerah),
  }
}
