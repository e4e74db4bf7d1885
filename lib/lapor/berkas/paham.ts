import { ORANG } from './bentuk/umum'
import type { Konteks } from './konteks'
import type { PembacaLembar } from './lembar'
import { namaPeran } from './tanya-kolom'
import type { Pahaman, PahamKolom, PahamLembar } from './types'
import { huruf, rapi, teks } from './teks'
import { namaBulan } from '@/lib/dasar/format/tanggal'

const pendek = (kata: string): string => (kata.length > 80 ? `${kata.slice(0, 79)}…` : kata)

/** Figures, codes and dates tell nothing of a person; free text may. */
const BUKAN_TEKS = /^['"]?[-–(]?(?:rp\.?\s*)?\d[\d.,/\s-]*[)%]?$|^\d{1,2}[-/ ][a-z]{3,9}[-/ ]\d{2,4}$/i
const PANJANG_NIP = /^\D*\d{15,}\D*$/
const BARIS_ORANG = /(?<![a-z])(?:nip|nik|kepala|bendahara|pejabat|ppk|pptk|kuasa|pengguna anggaran|penerima|nama(?!\s*(?:skpd|opd|unit|sub|kegiatan|program|rekening)))(?![a-z])/i

/** First words that names of units, of budget items and of titles have, and names of persons have not. */
const KATA_ANGGARAN = new RegExp(`^\\W*(?:${[
  'dinas', 'badan', 'kantor', 'bagian', 'biro', 'sekretariat', 'inspektorat', 'kecamatan', 'kelurahan', 'pekon', 'desa', 'rsud', 'rumah sakit', 'puskesmas', 'uptd?', 'satuan', 'balai', 'satpol', 'sd', 'smp', 'tk', 'paud',
  'skpd', 'opd', 'unit', 'sub', 'program', 'kegiatan', 'urusan', 'bidang', 'rekening', 'kode', 'belanja', 'pendapatan', 'pembiayaan', 'jumlah', 'total', 'anggaran', 'realisasi', 'pagu', 'dana', 'dau', 'dak', 'dbh', 'pad', 'blud',
  'laporan', 'rekap\\w*', 'rencana', 'daftar', 'pemerintah', 'kabupaten', 'tahun', 'bulan', 'periode', 'triwulan', 'dpa', 'dppa', 'rka', 'rak', 'spj', 'sp2d', 'register', 'buku',
  'pe(?:nyediaan|meliharaan|ngadaan|nyusunan|laksanaan|mbinaan|ningkatan|ngelolaan|mbangunan|nyelenggaraan|nunjang|layanan|ndidikan|ngembangan|mberdayaan)', 'koordinasi', 'fasilitasi', 'administrasi', 'monitoring',
].join('|')})(?![a-z])`, 'i')
const KODE_NAMA = /^['"\[(]?\d+(?:\.\d+)+\.?[\])]?(?:\s|$)/

/** A cell of a table that nobody has understood yet: a figure, a code with its name, or a word of the budget. */
const amanTakDikenal = (kata: string): boolean => !PANJANG_NIP.test(kata) && (BUKAN_TEKS.test(kata) || KODE_NAMA.test(kata) || KATA_ANGGARAN.test(kata))

/** A cell as it may be kept and shown: of a column whose meaning is known, or no text at all. */
const aman = (kata: string, bebas: boolean): boolean => !PANJANG_NIP.test(kata) && (!bebas || BUKAN_TEKS.test(kata))

function kolomLembar({ tabel, awal, jendela }: PembacaLembar): { kolom: PahamKolom[]; orang: Set<number>; bebas: Set<number> } {
  const rencana = tabel[0]?.rencana ?? null
  const peran = new Map<number, string>()
  if (rencana) {
    for (const [nama, i] of Object.entries(rencana.kolom)) if (!peran.has(i) || nama in rencana.bentuk.peran) peran.set(i, nama)
    for (const i of rencana.bagianKode) peran.set(i, 'rekening')
    rencana.bulan.forEach((i, b) => i >= 0 && peran.set(i, `bulan-${b}`))
  }
  const lebar = Math.min(256, Math.max(0, jendela?.jalur.length ?? 0, ...awal.map(({ sel }) => sel.length)))
  const isi = awal.slice(jendela?.mulai ?? 0)
  const orang = new Set<number>()
  const bebas = new Set<number>()
  const kolom = Array.from({ length: lebar }, (_, nomor): PahamKolom => {
    const kepala = (jendela?.jalur[nomor] ?? []).join(' / ')
    const berorang = ORANG.test(rapi(kepala)) || ORANG.test(rapi(jendela?.jalur[nomor]?.at(-1) ?? ''))
    if (berorang) orang.add(nomor)
    const p = berorang ? null : (peran.get(nomor) ?? null)
    if (rencana !== null && (p === null || p === 'keterangan')) bebas.add(nomor)
    const bulan = Number(/^bulan-(\d+)$/.exec(p ?? '')?.[1] ?? 0)
    const contoh = berorang ? [] : [...new Set(isi.map(({ sel }) => teks(sel[nomor])).filter((kata) => kata !== '' && (rencana === null ? amanTakDikenal(kata) : aman(kata, bebas.has(nomor)))))].slice(0, 3).map(pendek)
    return { nomor, huruf: huruf(nomor), kepala: kepala.slice(0, 200), peran: p, namaPeran: berorang ? 'orang: tidak disimpan' : bulan > 0 ? namaBulan(bulan) : p === null ? 'tidak dipakai' : namaPeran(p, rencana), contoh }
  })
  return { kolom: kolom.filter(({ kepala, peran: p, contoh }) => kepala !== '' || p !== null || contoh.length > 0), orang, bebas }
}

/** What was understood of one sheet; persons masked. */
export function pahamLembar(lembar: PembacaLembar, dipakai: boolean, alasan: string): PahamLembar {
  const { kolom, orang, bebas } = kolomLembar(lembar)
  const mulai = lembar.jendela?.barisKepala ?? []
  const tampil = (isi: string, i: number, nomor: number): string => {
    if (isi === '' || mulai.includes(nomor)) return pendek(isi)
    const dikenal = lembar.tabel.length > 0
    const tertutup = orang.has(i) || (nomor < (mulai[0] ?? 0) ? BARIS_ORANG.test(isi) || !amanTakDikenal(isi) : dikenal ? !aman(isi, bebas.has(i)) : !amanTakDikenal(isi))
    return tertutup ? '•••' : pendek(isi)
  }
  return {
    nomor: lembar.nomor, nama: lembar.nama, tersembunyi: lembar.tersembunyi, dipakai, alasan, jenis: lembar.tabel[0]?.rencana.bentuk.jenis ?? null,
    barisKepala: lembar.jendela?.barisKepala ?? [], kolom, kelas: lembar.rekap.hasil(),
    awal: lembar.awal.slice(0, 20).map(({ nomor, sel }) => ({ nomor, sel: sel.slice(0, 60).map((isi, i) => tampil(teks(isi), i, nomor)) })),
  }
}

/** How the file's numbers are read, with what proves it. */
export function pahamAngka(ctx: Konteks): Pahaman['bacaAngka'] {
  const semua = [...ctx.angka.values()]
  const inggris = semua.find(({ cara, stat }) => cara === 'inggris' && stat.inggris > 0)
  if (inggris) return { cara: 'inggris', asal: `Koma memisahkan ribuan dan titik desimal: ${inggris.stat.contohInggris}.` }
  const teksnya = semua.find(({ stat }) => stat.indonesia + stat.dua > 0)
  if (teksnya) return { cara: 'indonesia', asal: `Titik memisahkan ribuan dan koma desimal: ${teksnya.stat.contohIndonesia || teksnya.stat.contohDua}.` }
  return semua.some(({ stat }) => stat.angka > 0) ? { cara: 'angka', asal: 'Angka tersimpan sebagai bilangan di dalam buku kerja.' } : { cara: 'indonesia', asal: 'Angka tanpa pemisah ribuan.' }
}

/** How its dates are read, with what proves it. */
export function pahamTanggal({ tanggal, urutan }: Konteks): Pahaman['bacaTanggal'] {
  if (tanggal.hariDulu + tanggal.bulanDulu + tanggal.dua > 0) {
    const bukti = urutan === 'bulan-hari' ? tanggal.contohBulanDulu : tanggal.contohHariDulu
    const nama = urutan === 'bulan-hari' ? 'bulan/hari/tahun' : 'hari/bulan/tahun'
    return { cara: urutan, asal: bukti === '' ? `Dibaca ${nama}, seperti lazimnya; tidak ada hari di atas 12 yang membuktikannya.` : `Dibaca ${nama} di seluruh berkas, dibuktikan oleh ${bukti}.` }
  }
  if (tanggal.asli > 0) return { cara: 'serial', asal: 'Tanggal tersimpan sebagai tanggal.' }
  return tanggal.serial > 0 ? { cara: 'serial', asal: 'Tanggal tersimpan sebagai bilangan hari Excel.' } : { cara: 'tanpa', asal: 'Berkas tidak memuat tanggal.' }
}
