import type { BukuBaca } from '@/lib/dasar/buku/types'
import { bacaKunci, kunciSel, type Alamat, type NilaiSel } from '@/lib/lapor/entri/utils'
import { bulanTahun } from '@/lib/dasar/format/tanggal'
import { periksaSub, petaSel, terapkan } from '@/lib/lapor/pelaporan/utils'
import { bandingkanBuku } from './banding'
import { bacaKunciTemplat, isKunci } from '../kunci'
import { susunBarisTambah } from './periksa-baris'
import { susunBedaCatatan } from './periksa-catatan'
import type { BedaTemplat, KunciTemplat, LembarTemplat, SelBeda, SelTolak } from '../types'
import { jenisBeda, namaBaris, nilaiSemua, selBaris } from '../utils'

/** A file that is refused as a whole, with the sentence that says why. */
export class TemplatDitolak extends Error {}

/** The key of a returned workbook. @throws TemplatDitolak */
export function ambilKunci(buku: BukuBaca, rahasia: string): KunciTemplat {
  const lembar = buku.lembar.map(({ baris }) => baris.map((sel) => sel[0] ?? null)).find(isKunci)
  if (!lembar) throw new TemplatDitolak('Berkas ini bukan templat dari aplikasi ini, atau kuncinya terhapus. Unduh templat, isi, lalu unggah berkas itu sendiri (bukan salinan isinya).')
  const kunci = bacaKunciTemplat(lembar, rahasia)
  if (!kunci) throw new TemplatDitolak('Kunci di dalam berkas ini berubah sejak diunduh, jadi berkas tidak dapat dipercaya. Unduh templat yang baru dan pindahkan isiannya ke sana.')
  return kunci
}

/** @throws TemplatDitolak when the file belongs to another unit, year or month */
export function pastikanTempat(kunci: KunciTemplat, { unitId, tahun, bulan }: { unitId: number; tahun: number; bulan: number }, namaUnit: string): void {
  if (kunci.unitId === unitId && kunci.tahun === tahun && kunci.bulan === bulan) return
  const milik = `Templat ini untuk ${kunci.unitNama}, ${bulanTahun(kunci.tahun, kunci.bulan)}`
  throw new TemplatDitolak(`${milik}, bukan untuk ${namaUnit}, ${bulanTahun(tahun, bulan)}. Tidak ada yang disimpan. Buka halaman entri yang sesuai, atau unduh templat untuk halaman ini.`)
}

/** Another version of the plan is in force than the one the file was written for: its cells would land in the wrong one. */
function tolakVersiLain(beda: readonly SelBeda[], kunci: KunciTemplat, { apbd, kas }: LembarTemplat): { tetap: SelBeda[]; tolak: SelTolak[] } {
  const salah = (satu: SelBeda): boolean => {
    const jenis = bacaKunci(satu.kunci)?.jenis
    return (jenis === 'pagu' && kunci.apbdVersiId !== (apbd?.id ?? null)) || (jenis === 'kas' && kunci.kasVersiId !== (kas?.id ?? null))
  }
  return {
    tetap: beda.filter((satu) => !salah(satu)),
    tolak: beda.filter(salah).map(({ alamat, baris, kolom, sesudah }) => ({
      alamat, baris, kolom, nilai: sesudah ?? 'kosong',
      kalimat: 'Versi APBD atau anggaran kas sudah berganti sejak templat diunduh. Unduh templat yang baru untuk mengubah rencana.',
    })),
  }
}

/** The rules of saving, asked of the rows that would change, so that nobody learns of them only after pressing the button. */
function tolakAturan(beda: readonly SelBeda[], { isian }: LembarTemplat): SelTolak[] {
  const awalan = (kunci: string): string => kunci.slice(0, kunci.lastIndexOf('.'))
  const menurutAwalan = new Map(beda.map((satu) => [awalan(satu.kunci), satu]))
  const menurutKunci = new Map(beda.map((satu) => [satu.kunci, satu]))
  return terapkan(isian, new Map<string, NilaiSel>(beda.map((satu) => [satu.kunci, satu.sesudah]))).sub
    .flatMap((sub) => periksaSub(sub, { bulan: isian.bulan, zona: null }, 'simpan'))
    .flatMap((temuan): SelTolak[] => {
      if (temuan.keparahan !== 'galat' || temuan.kunci === null) return []
      const sel = menurutKunci.get(temuan.kunci) ?? menurutAwalan.get(awalan(temuan.kunci))
      return sel ? [{ alamat: sel.alamat, baris: sel.baris, kolom: sel.kolom, nilai: sel.sesudah ?? 'kosong', kalimat: temuan.kalimat }] : []
    })
}

/** Cells that changed on the server alone since the download: they stay, and that is said. */
function hitungLain(kunci: KunciTemplat, { isian, apbd, kas }: LembarTemplat, disentuh: ReadonlySet<string>): number {
  const kini = new Map(nilaiSemua(isian))
  const berganti = ({ jenis, ...lain }: Alamat): boolean =>
    (jenis === 'pagu' && kunci.apbdVersiId !== (apbd?.id ?? null)) || (jenis === 'kas' && kunci.kasVersiId !== (kas?.id ?? null)) || (jenis === 'fisik' && 'kolom' in lain && lain.kolom === 'target')
  return kunci.baris.reduce((jumlah, [id, dilihat]) => {
    const ada = kini.get(id)
    return ada === undefined ? jumlah : jumlah + selBaris(id).filter((alamat, i) => !berganti(alamat) && (dilihat[i] ?? null) !== (ada[i] ?? null) && !disentuh.has(kunciSel(alamat))).length
  }, 0)
}

/** What a returned workbook would do to the unit as it stands now. Pure: nothing is saved. */
export function susunBeda(buku: BukuBaca, kunci: KunciTemplat, lembar: LembarTemplat): BedaTemplat {
  const { isian, hak } = lembar
  const banding = bandingkanBuku(buku, kunci, { hak, nama: namaBaris(isian) })
  const { tetap, tolak } = tolakVersiLain(banding.beda, kunci, lembar)
  const kini = petaSel(isian, tetap.map((satu) => satu.kunci))
  const hasil: BedaTemplat = { beda: [], bentrok: [], tolak: [...banding.tolak, ...tolak], sama: 0, dibaca: banding.dibaca, catatan: banding.catatan }
  for (const satu of tetap) {
    const tersimpan = kini.get(satu.kunci) ?? null
    if (!kini.has(satu.kunci)) hasil.tolak.push({ ...satu, nilai: satu.sesudah ?? 'kosong', kalimat: 'Baris ini sudah tidak ada di server. Hapus barisnya dari berkas.' })
    else if (tersimpan === satu.sesudah) hasil.sama += 1
    else if (tersimpan === satu.sebelum) hasil.beda.push(satu)
    else hasil.bentrok.push({ ...satu, jenis: jenisBeda(tersimpan, satu.sesudah), tersimpan, oleh: null, pada: null })
  }
  const lain = hitungLain(kunci, lembar, new Set(banding.beda.map((satu) => satu.kunci)))
  if (lain > 0) hasil.catatan.push(`${lain} sel diubah di server sejak templat diunduh dan tidak diubah di berkas; isi server tetap.`)
  hasil.tolak.push(...tolakAturan([...hasil.beda, ...hasil.bentrok], lembar))
  susunBarisTambah(buku, kunci, lembar, hasil)
  susunBedaCatatan(buku, kunci, lembar, hasil)
  return hasil
}
