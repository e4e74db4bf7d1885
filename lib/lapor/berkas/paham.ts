import { ORANG } from './bentuk/umum'
import type { Konteks } from './konteks'
import type { Baris } from './kepala/kepala'
import type { PembacaLembar } from './lembar'
import type { Rencana } from './kepala/rencana'
import { boleh, bolehJudul } from './samar'
import { namaPeran } from './tanya/kolom'
import type { Pahaman, PahamKolom, PahamLembar } from './types'
import { huruf, kosong, rapi, teks } from './nilai/teks'
import { namaBulan } from '@/lib/dasar/format/tanggal'

const pendek = (kata: string): string => (kata.length > 80 ? `${kata.slice(0, 79)}…` : kata)

function kolomLembar({ tabel, awal, jendela }: PembacaLembar): { kolom: PahamKolom[]; orang: Set<number>; peran: Map<number, string>; rencana: Rencana | null } {
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
  const kolom = Array.from({ length: lebar }, (_, nomor): PahamKolom => {
    const kepala = (jendela?.jalur[nomor] ?? []).join(' / ')
    const berorang = ORANG.test(rapi(kepala)) || ORANG.test(rapi(jendela?.jalur[nomor]?.at(-1) ?? ''))
    if (berorang) orang.add(nomor)
    const p = berorang ? null : (peran.get(nomor) ?? null)
    const bulan = Number(/^bulan-(\d+)$/.exec(p ?? '')?.[1] ?? 0)
    const contoh = berorang ? [] : [...new Set(isi.flatMap(({ sel }) => (kosong(sel[nomor]) || !boleh(teks(sel[nomor]), p, sel, rencana) ? [] : [teks(sel[nomor])])))].slice(0, 3).map(pendek)
    return { nomor, huruf: huruf(nomor), kepala: kepala.slice(0, 200), peran: p, namaPeran: berorang ? 'orang: tidak disimpan' : bulan > 0 ? namaBulan(bulan) : p === null ? 'tidak dipakai' : namaPeran(p, rencana), contoh }
  })
  return { kolom: kolom.filter(({ kepala, peran: p, contoh }) => kepala !== '' || p !== null || contoh.length > 0), orang, peran, rencana }
}

/** What was understood of one sheet; persons masked. */
export function pahamLembar(lembar: PembacaLembar, dipakai: boolean, alasan: string): PahamLembar {
  const { kolom, orang, peran, rencana } = kolomLembar(lembar)
  const mulai = lembar.jendela?.barisKepala ?? []
  const tampil = (isi: string, i: number, { nomor, sel }: Baris): string => {
    if (isi === '' || mulai.includes(nomor)) return pendek(isi)
    const terbuka = !orang.has(i) && (nomor < (mulai[0] ?? 0) ? bolehJudul(isi) : boleh(isi, peran.get(i) ?? null, sel, rencana))
    return terbuka ? pendek(isi) : '•••'
  }
  return {
    nomor: lembar.nomor, nama: lembar.nama, tersembunyi: lembar.tersembunyi, dipakai, alasan, jenis: lembar.tabel[0]?.rencana.bentuk.jenis ?? null,
    barisKepala: lembar.jendela?.barisKepala ?? [], kolom, kelas: lembar.rekap.hasil(),
    awal: lembar.awal.slice(0, 20).map((baris) => ({ nomor: baris.nomor, sel: baris.sel.slice(0, 60).map((isi, i) => tampil(teks(isi), i, baris)) })),
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
