import { bilangan } from '@/lib/dasar/format/angka'
import type { Konteks } from '../konteks'
import type { PembacaLembar } from '../lembar'
import type { Bukti, Pertanyaan } from '../types'
import { kutip } from '../nilai/teks'

const berpersen = (pakai: readonly PembacaLembar[]): PembacaLembar[] => pakai.filter(({ tabel }) => tabel.some(({ dipilih, rencana }) => dipilih && rencana.bentuk.persen !== undefined))

/** Tables of percentages with nothing above 1: 0,38 is 0,38% or 38%, which only a person can say. */
export function tanyaPersen(pakai: readonly PembacaLembar[], ctx: Konteks): Pertanyaan[] {
  return berpersen(pakai).flatMap(({ nomor, nama }): Pertanyaan[] => {
    const { stat, dijawab } = ctx.statPersen(nomor)
    if (dijawab || !stat.ditanya) return []
    const [angka] = stat.contohRagu.split(' ')
    return [{
      kunci: `persen:${nomor}`, judul: 'Angka di bawah 1: persen atau pecahan?', cara: 'pilih',
      uraian: `Di lembar ${kutip(nama)} tidak ada angka tanpa tanda persen yang lebih dari 1; ${bilangan(stat.ragu)} sel di antara 0 dan 1, misalnya ${stat.contohRagu}.`,
      pilihan: [{ nilai: 'pecahan', nama: 'Pecahan: 1 berarti 100%', akibat: `${angka} dibaca ${String(Math.round(Number(angka?.replace(',', '.')) * 10_000) / 100).replace('.', ',')}%` }, { nilai: 'poin', nama: 'Persen: 1 berarti 1%', akibat: `${angka} dibaca ${angka}%` }],
    }]
  })
}

/** What proves how the percentages are read, and what was rounded. */
export function buktiPersen(pakai: readonly PembacaLembar[], ctx: Konteks): Bukti[] {
  const bukti = (kunci: string, kalimat: string): Bukti => ({ kunci, kalimat, terpenuhi: true, baris: [], selisih: null })
  return berpersen(pakai).flatMap(({ nomor, nama }) => {
    const { stat, skala, dijawab } = ctx.statPersen(nomor)
    const di = `Lembar ${kutip(nama)}`
    return [
      ...(stat.bertanda > 0 ? [bukti('persen:tanda', `${di}: ${bilangan(stat.bertanda)} sel bertanda persen.`)] : []),
      ...(stat.poin > 0 ? [bukti('persen:poin', `${di}: angka tanpa tanda dibaca sebagai persen, karena ada yang di atas 1: ${stat.contohPoin}.`)] : []),
      ...(dijawab ? [bukti('persen:jawab', `${di}: angka tanpa tanda dibaca sebagai ${skala === 'pecahan' ? 'pecahan, 1 berarti 100%' : 'persen, 1 berarti 1%'}, menurut jawaban.`)] : []),
      ...(stat.dibulatkan > 0 ? [bukti('persen:bulat', `${di}: ${bilangan(stat.dibulatkan)} persen dibulatkan ke dua angka di belakang koma.`)] : []),
    ]
  })
}
