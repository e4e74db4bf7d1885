import { sidikKepala } from './kepala/kepala'
import type { AkhirBaca, Konteks } from './konteks'
import type { PembacaLembar } from './lembar'
import { pahamAngka, pahamLembar, pahamTanggal } from './paham'
import { akhiriKelas } from './bukti/selesai-kelas'
import { susunBukti } from './bukti/susun-bukti'
import { pilihTahap } from './kepala/tahap'
import { periksaEjaan, tanyaSatuan, tanyaSatuanLain } from './tanya/angka'
import { tanyaBentuk } from './tanya/bentuk'
import { tanyaBukti } from './tanya/bukti'
import { tanyaJenis, tanyaKolom, tanyaTabel } from './tanya/kolom'
import { tanyaLembar, tanyaTanpaKepala } from './tanya/lembar'
import { buktiPersen, tanyaPersen } from './tanya/persen'
import { tanyaWaktu } from './tanya/waktu'
import type { Pahaman, Pertanyaan } from './types'
import { kutip, rapi } from './nilai/teks'
import { sebutSen, tulisSen } from './nilai/uang'

/** Another year than the one that was chosen: nothing of the file can be right. */
function tolakTahun(ctx: Konteks, pakai: readonly PembacaLembar[]): string | null {
  const { tahun } = ctx.tempat
  if (ctx.tahun.size > 0) {
    const [lain] = [...ctx.tahun].filter(([satu]) => satu !== tahun)
    return lain && !ctx.tahun.has(tahun) ? `Kolom tahun berisi ${lain[0]} pada ${lain[1].banyak} baris (${sebutSen(lain[1].nilai)}), yang dipilih tahun anggaran ${tahun}. Berkas ini tidak dipakai.` : null
  }
  const judul = pakai.flatMap(({ tabel }) => tabel.map(({ rencana }) => rencana.judul)).find((satu) => satu.tahun !== 0 && satu.tahun !== tahun)
  return judul ? `Berkas menyebut tahun ${judul.tahun} (${kutip(judul.asalTahun, 100)}), yang dipilih tahun anggaran ${tahun}. Berkas ini tidak dipakai.` : null
}

/** The stage that is read. @returns null while nobody knows; `ulang` once it is known but rows of others were read, too */
function tentukanTahap(ctx: Konteks): { tahap: string | null; ulang: boolean } {
  if (ctx.tahap.size === 0) return { tahap: null, ulang: false }
  const jawab = ctx.tempat.jawaban.tahap
  const tahap = jawab !== undefined && ctx.tahap.has(jawab) ? jawab : pilihTahap([...ctx.tahap.keys()], ctx.tempat.tahap)
  const ulang = tahap !== null && ctx.tahap.size > 1 && ctx.andaian.tahap !== tahap
  if (tahap !== null) ctx.andaian.tahap = tahap
  return { tahap, ulang }
}

function susunPahaman(ctx: Konteks, lembar: readonly PembacaLembar[], pakai: readonly PembacaLembar[], alasan: ReadonlyMap<number, string>, tahap: string | null): Pahaman {
  const judul = pakai.flatMap(({ tabel }) => tabel.map(({ rencana }) => rencana.judul))
  const bertahun = judul.find((satu) => satu.tahun !== 0)
  const berbulan = judul.find((satu) => satu.bulan !== 0)
  return {
    jenis: ctx.jenis, lembar: lembar.map((satu) => pahamLembar(satu, pakai.includes(satu), alasan.get(satu.nomor) ?? '')),
    tahun: ctx.tahun.has(ctx.tempat.tahun) ? { nilai: ctx.tempat.tahun, asal: 'kolom tahun' } : bertahun ? { nilai: bertahun.tahun, asal: bertahun.asalTahun } : null,
    bulan: berbulan ? { nilai: berbulan.bulan, asal: berbulan.asalBulan } : null,
    tahap: tahap === null ? null : { nilai: tahap, asal: 'kolom tahapan' },
    satuanUang: (Number(ctx.tempat.jawaban.satuan ?? 1) || 1) * (Number(ctx.tempat.jawaban.satuanBerkas ?? 1) || 1), bacaAngka: pahamAngka(ctx), bacaTanggal: pahamTanggal(ctx), bukti: [], jumlahBerkas: null,
  }
}

const unik = (semua: readonly Pertanyaan[]): Pertanyaan[] => semua.filter((satu, i) => semua.findIndex(({ kunci }) => kunci === satu.kunci) === i)

/** Puts together what the whole file says once its last row was read. */
export function susunHasil(ctx: Konteks, lembar: readonly PembacaLembar[], bayangan: ReadonlySet<number>): AkhirBaca {
  const pakai = lembar.filter(({ dibaca, tabel }) => dibaca && tabel.some(({ dipilih }) => dipilih))
  const sheet = tanyaLembar(lembar, ctx, bayangan)
  const { tahap, ulang: ulangTahap } = tentukanTahap(ctx)
  const pahaman = susunPahaman(ctx, lembar, pakai, sheet.alasan, tahap)
  const orang = pahaman.lembar.filter(({ dipakai }) => dipakai).flatMap(({ kolom }) => kolom.filter(({ namaPeran }) => namaPeran.startsWith('orang')).map(({ kepala }) => rapi(kepala)))
  const kepala = (pakai[0] ?? lembar.find(({ jendela }) => jendela !== null))?.jendela?.jalur
  const dasar: AkhirBaca = {
    pahaman, pertanyaan: [], kode: ctx.kode.hasil(), ditolak: null, kolomOrang: [...new Set(orang)], sidikKepala: kepala && kepala.length > 0 ? sidikKepala(kepala) : null,
    dibaca: lembar.reduce((total, { jumlahBaris }) => total + jumlahBaris, 0), ubahKelas: [], ulang: false,
  }
  if (pakai.length === 0) {
    if (sheet.tanya.length > 0) return { ...dasar, pertanyaan: sheet.tanya }
    const bentuk = tanyaBentuk(lembar, ctx.tempat)
    return { ...dasar, ditolak: bentuk.ditolak, pertanyaan: bentuk.tanya }
  }
  const tolak = tolakTahun(ctx, pakai)
  if (tolak !== null) return { ...dasar, ditolak: tolak }
  const ejaan = periksaEjaan(ctx)
  if (ejaan.ditolak !== null) return { ...dasar, ditolak: ejaan.ditolak }
  if (ejaan.ulang || ulangTahap) return { ...dasar, ulang: true }
  const akhir = akhiriKelas(ctx, pakai)
  pahaman.bukti = [...susunBukti(ctx, pakai, akhir), ...buktiPersen(pakai, ctx)]
  pahaman.lembar = lembar.map((satu) => pahamLembar(satu, pakai.includes(satu), sheet.alasan.get(satu.nomor) ?? ''))
  // the file's own total is gross where something is taken off its rows
  const total = [pakai.reduce((jumlah, { rekap }) => jumlah + rekap.nilaiAngka, 0), pakai.reduce((jumlah, { tabel }) => jumlah + tabel.reduce((isi, { pembaca }) => isi + pembaca.jumlah.jumlah, 0), 0)]
  const utuh = akhir.jumlahCocok.find(({ nilai }) => total.includes(nilai))
  if (utuh) pahaman.jumlahBerkas = { nilai: tulisSen(utuh.nilai), asal: `baris ${utuh.nomor}` }
  return {
    ...dasar, pahaman, ubahKelas: akhir.ubah,
    pertanyaan: unik([
      ...sheet.tanya, ...tanyaTanpaKepala(lembar, ctx), ...tanyaJenis(pakai), ...tanyaTabel(pakai, ctx.tempat.jawaban), ...tanyaKolom(pakai), ...tanyaSatuan(pakai.filter(({ tabel }) => tabel.every(({ rencana }) => rencana.bentuk.persen === undefined)), ctx), ...tanyaSatuanLain(ctx, total[0] ?? 0), ...ejaan.tanya,
      ...tanyaPersen(pakai, ctx),
      ...tanyaWaktu(pakai, ctx, tahap), ...tanyaBukti(ctx, pakai, akhir, sheet.tanya.length > 0),
    ]),
  }
}
