import { namaJenis } from '../bentuk/daftar'
import { UMUM } from '../bentuk/umum'
import type { PembacaLembar } from '../lembar'
import type { Rencana } from '../kepala/rencana'
import type { Pertanyaan } from '../types'
import { huruf, kutip } from '../nilai/teks'
import { sebutSen } from '../nilai/uang'

export const namaPeran = (peran: string, rencana: Pick<Rencana, 'bentuk'> | null): string => rencana?.bentuk.peran[peran]?.nama ?? UMUM[peran]?.nama ?? peran

/** Columns that fit one meaning equally well and do not hold the same. */
export function tanyaKolom(lembar: readonly PembacaLembar[]): Pertanyaan[] {
  return lembar.flatMap(({ nama, tabel }) => tabel.filter(({ dipilih }) => dipilih).flatMap(({ rencana, ganda }) => ganda.isi.filter(({ sama }) => !sama).map(({ peran, kolom, uang }): Pertanyaan => ({
    kunci: `kolom:${peran}`, judul: `Kolom mana yang berisi ${namaPeran(peran, rencana)}?`, cara: 'pilih',
    uraian: `Di lembar ${kutip(nama)} ada ${kolom.length} kolom yang sama-sama cocok.`,
    pilihan: kolom.map(({ nomor, jumlah, contoh }) => ({
      nilai: String(nomor), nama: `Kolom ${huruf(nomor)}: ${kutip((rencana.jendela.jalur[nomor] ?? []).join(' / '))}`,
      akibat: uang ? `Jumlahnya ${sebutSen(jumlah)}` : `Contoh isinya ${kutip(contoh)}`,
    })),
  })))).filter((satu, i, semua) => semua.findIndex(({ kunci }) => kunci === satu.kunci) === i)
}

/** Several tables with different heads on one sheet. */
export function tanyaTabel(lembar: readonly PembacaLembar[], jawaban: Readonly<Record<string, string>>): Pertanyaan[] {
  return lembar.filter(({ tabel, nomor, dibaca }) => dibaca && tabel.length > 1 && jawaban[`tabel:${nomor}`] === undefined).map(({ tabel, nomor, nama }): Pertanyaan => ({
    kunci: `tabel:${nomor}`, judul: 'Tabel mana yang dipakai?', cara: 'banyak',
    uraian: `Lembar ${kutip(nama)} memuat ${tabel.length} tabel dengan kepala yang berbeda.`,
    pilihan: tabel.map(({ rencana, pembaca, nomor: baris }, i) => ({
      nilai: String(i), nama: `Tabel pada baris ${baris}: ${namaJenis(rencana.bentuk.jenis)}`, akibat: `Jumlahnya ${sebutSen(pembaca.jumlah.jumlah)}`,
    })),
  }))
}

/** Months that two kinds of file would both read. */
export function tanyaJenis(lembar: readonly PembacaLembar[]): Pertanyaan[] {
  const satu = lembar.find(({ lainJenis, tabel }) => lainJenis.length > 0 && tabel.some(({ dipilih }) => dipilih))
  const utama = satu?.tabel[0]?.rencana.bentuk
  if (!satu || !utama) return []
  return [{
    kunci: 'jenis', judul: 'Berkas ini berisi apa?', cara: 'pilih', uraian: `Kolom ${satu.tabel.some(({ rencana }) => rencana.bulan.length > 0) ? 'bulan' : 'angka'} di lembar ${kutip(satu.nama)} dapat dibaca sebagai ${[utama, ...satu.lainJenis].map(({ nama }) => nama).join(' atau ')}.`,
    pilihan: [utama, ...satu.lainJenis].map(({ jenis, nama }) => ({ nilai: jenis, nama })),
  }]
}
