import type { AkhirKelas } from './selesai-kelas'
import { nomorId, type Konteks } from '../konteks'
import type { PembacaLembar } from '../lembar'
import { namaPeran } from '../tanya/kolom'
import type { Bukti } from '../types'
import { sebutSen, tulisSen } from '../nilai/uang'

const barisDari = (semua: readonly number[]): number[] => semua.slice(0, 20)
const jumlahkan = (semua: readonly { nilai: number }[]): number => semua.reduce((total, { nilai }) => total + nilai, 0)

/** What the file says about itself, held against its rows. */
export function susunBukti(ctx: Konteks, lembar: readonly PembacaLembar[], akhir: AkhirKelas): Bukti[] {
  const bukti: Bukti[] = []
  const rencana = lembar.flatMap(({ tabel }) => tabel.map((satu) => satu.rencana))[0] ?? null
  for (const jumlah of new Set((rencana?.bentuk.bukti ?? []).map((satu) => satu.jumlah))) {
    const [cocok, beda] = [ctx.catatan.get(`cocok:${jumlah}`), ctx.catatan.get(`beda:${jumlah}`)]
    const dari = rencana?.bentuk.bukti?.find((satu) => satu.jumlah === jumlah)?.dari
    const nama = dari === 'bulan' ? 'jumlah dua belas bulannya' : `jumlah ${(dari ?? []).map((peran) => namaPeran(peran, rencana)).join(' dan ')}`
    if (cocok) bukti.push({ kunci: `cocok:${jumlah}`, kalimat: `Kolom ${namaPeran(jumlah, rencana)} sama dengan ${nama} pada ${cocok.banyak} baris.`, terpenuhi: true, baris: cocok.baris, selisih: null })
    if (beda) bukti.push({ kunci: `beda:${jumlah}`, kalimat: `Kolom ${namaPeran(jumlah, rencana)} tidak sama dengan ${nama} pada ${beda.banyak} baris, selisih ${sebutSen(beda.nilai)}.`, terpenuhi: false, baris: beda.baris, selisih: tulisSen(beda.nilai) })
  }
  if (akhir.jumlahCocok.length > 0) {
    const [satu] = akhir.jumlahCocok
    const kalimat = akhir.jumlahCocok.length === 1 && satu ? `Baris ${satu.nomor} sama dengan jumlah ${satu.dari > 0 ? `${satu.dari} ` : ''}baris lain: ${sebutSen(satu.nilai)}.` : `${akhir.jumlahCocok.length} baris jumlah sama dengan jumlah baris-baris lain.`
    bukti.push({ kunci: 'jumlah', kalimat, terpenuhi: true, baris: barisDari(akhir.jumlahCocok.map(({ nomor }) => nomor)), selisih: null })
  }
  if (akhir.jumlahBeda.length > 0) {
    const nilai = jumlahkan(akhir.jumlahBeda)
    bukti.push({ kunci: 'jumlah-beda', kalimat: `${akhir.jumlahBeda.length} baris tanpa kode rekening bukan jumlah baris lain: ${sebutSen(nilai)}.`, terpenuhi: false, baris: barisDari(akhir.jumlahBeda.map(({ nomor }) => nomor)), selisih: tulisSen(nilai) })
  }
  if (akhir.indukCocok.length > 0) {
    bukti.push({ kunci: 'induk', kalimat: `${akhir.indukCocok.length} rekening induk sama dengan jumlah rekening di bawahnya; yang dihitung rekening di bawahnya.`, terpenuhi: true, baris: barisDari(akhir.indukCocok.flatMap(({ baris }) => baris.map(nomorId))), selisih: null })
  }
  if (akhir.indukBeda.length > 0) {
    const selisih = akhir.indukBeda.reduce((total, satu) => total + satu.jumlah - satu.jumlahAnak, 0)
    bukti.push({ kunci: 'induk-beda', kalimat: `${akhir.indukBeda.length} rekening induk tidak sama dengan jumlah rekening di bawahnya, selisih ${sebutSen(selisih)}.`, terpenuhi: false, baris: barisDari(akhir.indukBeda.flatMap(({ baris }) => baris.map(nomorId))), selisih: tulisSen(selisih) })
  }
  for (const { rencana: { bentuk, kolom, jendela } } of lembar.flatMap(({ tabel }) => tabel.filter(({ dipilih }) => dipilih))) {
    const arti = jendela.arti[kolom[bentuk.tambah ?? ''] ?? -1]
    if (arti?.versi === 'setelah' && kolom.paguSebelum !== undefined) bukti.push({ kunci: 'versi', kalimat: 'Dari kolom sebelum dan setelah perubahan, yang dibaca kolom setelah.', terpenuhi: true, baris: [], selisih: null })
  }
  return bukti
}
