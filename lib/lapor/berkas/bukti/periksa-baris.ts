import type { BacaNilai, Nilai } from '../nilai/baca-nilai'
import type { Tempat } from '../nilai/baca-tempat'
import type { BacaWaktu } from '../nilai/baca-waktu'
import type { BuktiJumlah } from './jumlah'
import type { Baris } from '../kepala/kepala'
import { idBaris, type Konteks } from '../konteks'
import type { Rencana } from '../kepala/rencana'
import { SEBAB } from './sebab'
import type { BarisBerkas } from '../types'
import { cap, teks } from '../nilai/teks'

/** The table to which the row belongs, as far as it is needed here. */
interface TabelKini {
  rencana: Rencana
  lembar: number
  waktu: BacaWaktu
  jumlah: BuktiJumlah
  baris(kelas: BarisBerkas['kelas'], nomor: number, tempat: Tempat | null, rekening: string, dokumen: string, bulan: number, nilai: number, kurang: number, sebab: string | null, sumber?: string): BarisBerkas
}

interface Isi extends Baris {
  kode: string
  tempat: Tempat
  nilai: Nilai
  dokumen: string
  rusak: string | null
}

/** What the row's own sums prove: "Pagu" is the sum of its months, "s.d. bulan ini" of "lalu" and "ini". */
function buktikan(tabel: TabelKini, ctx: Konteks, baca: BacaNilai, { nomor, sel, nilai }: Isi, id: number): void {
  for (const { jumlah, dari } of tabel.rencana.bentuk.bukti ?? []) {
    const utuh = baca.tambahan(jumlah, sel, nomor)
    const bagian = dari === 'bulan' ? (tabel.rencana.bulan.length > 0 ? nilai.jumlah : null) : dari.reduce<number | null>((total, peran) => {
      const satu = baca.tambahan(peran, sel, nomor)
      return total === null || tabel.rencana.kolom[peran] === undefined ? null : total + (satu ?? 0)
    }, 0)
    if (utuh === null || bagian === null) continue
    ctx.catat('catatan', `${utuh === bagian ? 'cocok' : 'beda'}:${jumlah}`, id, utuh - bagian)
  }
}

/** What the pagu beside a realisation proves: with the rest it makes the pagu, so it adds up from January; or it is too small for rupiah. */
function bandingPagu(ctx: Konteks, baca: BacaNilai, { nomor, sel, nilai }: Isi, id: number): void {
  const isi = nilai.tambah[0] ?? 0
  const pagu = baca.tambahan('pagu', sel, nomor)
  if (pagu === null || isi === 0) return
  const sisa = baca.tambahan('sisa', sel, nomor)
  if (sisa !== null) ctx.catat('catatan', pagu === isi - (nilai.kurang ?? 0) + sisa ? 'sisa:cocok' : 'sisa:beda', id, isi)
  if (pagu >= 1_000_000) ctx.catat('catatan', Math.abs(isi) <= 10_000 ? 'kecil:ya' : 'kecil:tidak', id, isi)
}

/** Rows whose stage or year is another than the one that is read. @returns why it is left out */
function disaring(tabel: TabelKini, ctx: Konteks, { sel, nilai }: Isi, id: number): string | null {
  const { kolom, bentuk } = tabel.rencana
  if (kolom.tahun !== undefined) {
    const tahun = Number(/(20\d\d)/.exec(teks(sel[kolom.tahun]))?.[1] ?? 0)
    if (tahun !== 0) ctx.catat('tahun', tahun, id, nilai.jumlah)
    if (tahun !== 0 && tahun !== ctx.tempat.tahun) return `tahun lain: ${tahun}`
  }
  if (kolom.tahap !== undefined && bentuk.waktu === 'tanpa') {
    const tahap = teks(sel[kolom.tahap])
    if (tahap !== '') ctx.catat('tahap', tahap, id, nilai.jumlah)
    if (tahap !== '' && ctx.andaian.tahap !== null && tahap !== ctx.andaian.tahap) return `tahapan lain: ${tahap}`
  }
  return tabel.rencana.bulan.length > 0 ? null : tabel.waktu.saring(nilai.jumlah)
}

function periksaKembar(tabel: TabelKini, ctx: Konteks, isi: Isi, tempat: string, sumber: string, id: number, ke: number): boolean {
  const { kolom } = tabel.rencana
  const { sel, kode, nilai, dokumen } = isi
  const ambil = (peran: string): string => (kolom[peran] === undefined ? '' : teks(sel[kolom[peran]]))
  const garis = cap(ctx.idTempat(tempat), kode, sumber, dokumen, ambil('tanggalSp2d'), ambil('tanggal'), ambil('bulan'), ke)
  ctx.lembarBaris(cap(ctx.idTempat(tempat), kode, ke), tabel.lembar)
  const lembar = ctx.garis.get(garis)
  if (lembar === undefined) ctx.garis.set(garis, tabel.lembar)
  else if (lembar !== tabel.lembar) ctx.tumpang.set(`${lembar}-${tabel.lembar}`, (ctx.tumpang.get(`${lembar}-${tabel.lembar}`) ?? 0) + 1)
  const kunci = cap(garis, ambil('dokumenLain'), ambil('keterangan'), ambil('namaRekening'), nilai.kurang ?? '', ...nilai.tambah.map((satu) => satu ?? ''))
  const pertama = ctx.dilihat.get(kunci)
  if (pertama === undefined) {
    ctx.dilihat.set(kunci, id)
    return false
  }
  ctx.kembar.push({ id, pertama, nilai: nilai.jumlah - (nilai.kurang ?? 0) })
  return ctx.tempat.jawaban.kembar === 'sekali'
}

/** A row with an account of belanja, and perhaps its figures: held against the rows before, then given a month. */
export function periksaBaris(tabel: TabelKini, ctx: Konteks, baca: BacaNilai, isi: Isi): BarisBerkas[] {
  const { nomor, sel, kode, tempat, nilai, dokumen } = isi
  const { bentuk, kolom, bulan } = tabel.rencana
  const id = idBaris(tabel.lembar, nomor)
  const sumber = kolom.sumber === undefined ? '' : teks(sel[kolom.sumber])
  const saring = disaring(tabel, ctx, isi, id)
  const buat = (kelas: BarisBerkas['kelas'], ke: number, isiNilai: number, kurang: number, sebab: string | null): BarisBerkas =>
    tabel.baris(kelas, nomor, tempat, kode, dokumen, ke, isiNilai, kurang, sebab, sumber)
  if (saring !== null) return [buat('LEWAT', 0, nilai.jumlah, nilai.kurang ?? 0, saring)]
  const kapan = bulan.length > 0 ? { bulan: 0 } : tabel.waktu.baca(sel, bentuk.waktu !== 'tanggal')
  if (isi.sembunyi === true && nilai.jumlah !== (nilai.kurang ?? 0)) {
    ctx.catat('catatan', 'sembunyi', id, nilai.jumlah - (nilai.kurang ?? 0))
    if (ctx.tempat.jawaban.sembunyi === 'lewati') return [buat('LEWAT', 0, nilai.jumlah, nilai.kurang ?? 0, SEBAB.sembunyi)]
  }
  const turun = tempat.turun.find((apa) => ctx.tempat.jawaban[`kosong:${apa}`] === 'rusak')
  const rusak = isi.rusak ?? (turun === undefined ? null : `Sel ${turun === 'unit' ? 'unit' : 'sub-kegiatan'} kosong.`) ?? ('pesan' in kapan ? kapan.pesan : null)
  if (rusak !== null) return [buat('RUSAK', 'pesan' in kapan ? 0 : kapan.bulan, nilai.jumlah, nilai.kurang ?? 0, rusak)]
  const ke = 'pesan' in kapan ? 0 : kapan.bulan
  if (baca.adaBukti) buktikan(tabel, ctx, baca, isi, id)
  if (bulan.length === 0 && bentuk.jenis === 'REALISASI') bandingPagu(ctx, baca, isi, id)
  const kunci = `${tempat.unitKode}|${tempat.unitNama}|${tempat.subKode}`
  for (const apa of tempat.turun) ctx.catatTurun(apa, tabel.lembar, nomor, nilai.jumlah)
  if (nilai.ada && periksaKembar(tabel, ctx, isi, kunci, sumber, id, ke)) return [buat('LEWAT', ke, nilai.jumlah, nilai.kurang ?? 0, SEBAB.kembar)]
  tabel.jumlah.angka(nilai.jumlah, kode, kunci, true)
  if (bulan.length === 0) {
    const tambah = nilai.tambah[0] ?? 0
    ctx.induk.tambah(kunci, kode, id, ke, tambah - (nilai.kurang ?? 0))
    return [buat('ANGKA', ke, tambah, nilai.kurang ?? 0, null)]
  }
  const baris: BarisBerkas[] = []
  for (let b = 1; b <= 12; b++) {
    const satu = nilai.tambah[b] ?? null
    // a month that was not asked for and holds nothing says nothing of itself
    if (!bentuk.bulanan?.semua && (satu === null || (satu === 0 && b !== ctx.tempat.bulan))) continue
    ctx.induk.tambah(kunci, kode, id, b, satu ?? 0)
    baris.push(buat('ANGKA', b, satu ?? 0, 0, null))
  }
  return baris.length > 0 ? baris : [buat('LEWAT', 0, 0, 0, SEBAB.tanpaAngka)]
}
