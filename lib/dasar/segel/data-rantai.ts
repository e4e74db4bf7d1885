import { bilangan } from '@/lib/dasar/format/angka'
import { waktuWib } from '@/lib/dasar/format/tanggal'
import { BARIS_PER_LANGKAH, TEMUAN_SERINCI } from './constants'
import { SQL_DITUMPANGI, SQL_ISI, SQL_LANGKAH, SQL_PUTUS, SQL_TAK_TERSEGEL } from './data-sql'
import type { Pembaca, Temuan } from './types'
import { isiTemuan, nomorSegel, sisaTemuan, type SegelRusak } from './utils'

/** Told while the check runs: trail rows read so far, and all of them. */
export type Kabar = (sudah: number, semua: number) => void | Promise<void>

/** Links that are missing or do not follow each other. */
export async function periksaSambungan(db: Pembaca): Promise<Temuan[]> {
  const { rows } = await db.query<{ nomor: string; waktu: Date; nomorLalu: string | null; lubang: boolean }>(`${SQL_PUTUS} LIMIT ${TEMUAN_SERINCI}`)
  const { rows: [ada] } = await db.query<{ ada: boolean }>('SELECT EXISTS (SELECT FROM segel) AS ada')
  const hilang: Temuan[] = ada?.ada ? [] : [{
    jenis: 'dipotong', apa: 'Rantai segel kosong.', di: 'seluruh jejak', arti: 'Semua segel dihapus; tanpa jangkar luar atau kertas tidak ada yang dapat dibuktikan lagi.',
  }]
  return [...hilang, ...rows.map(({ nomor, waktu, nomorLalu, lubang }): Temuan => ({
    jenis: 'putus',
    apa: lubang ? `Segel sebelum nomor ${nomorSegel(nomor)} tidak ada.` : `Segel ${nomorSegel(nomor)} tidak bersambung dengan segel sebelumnya.`,
    di: `segel ${nomorSegel(nomor)}, ${waktuWib(waktu)}`,
    arti: lubang
      ? `Segel sesudah ${nomorLalu === null ? 'awal rantai' : `nomor ${nomorSegel(nomorLalu)}`} dihapus, bersama bukti atas jejak di dalamnya.`
      : 'Segel ini atau segel tepat sebelumnya ditulis ulang sesudah transaksinya selesai.',
  }))]
}

/** Links whose rows were changed, taken out, put in or swapped; in steps, so that a long check shows how far it is. */
export async function periksaIsi(db: Pembaca, kabar: Kabar = () => undefined): Promise<{ temuan: Temuan[]; baris: number }> {
  const { rows: langkah } = await db.query<{ dari: string; sampai: string; jumlah: number }>(SQL_LANGKAH, [BARIS_PER_LANGKAH])
  const semua = langkah.reduce((jumlah, satu) => jumlah + satu.jumlah, 0)
  const rusak: SegelRusak[] = []
  let sudah = 0
  for (const { dari, sampai, jumlah } of langkah) {
    await kabar(sudah, semua)
    rusak.push(...(await db.query<SegelRusak & Record<string, unknown>>(SQL_ISI, [dari, sampai])).rows)
    sudah += jumlah
  }
  await kabar(sudah, semua)
  return { temuan: ringkas(rusak.map(isiTemuan), 'segel lain juga rusak isinya'), baris: semua }
}

/** Rows of the trail that no transaction of the product wrote. */
export async function periksaTakTersegel(db: Pembaca): Promise<Temuan[]> {
  const { rows } = await db.query<{ id: string; pada: Date; tabel: string; kunci: string; semua: number }>(`${SQL_TAK_TERSEGEL} LIMIT ${TEMUAN_SERINCI}`)
  const temuan = rows.map(({ id, pada, tabel, kunci }): Temuan => ({
    jenis: 'disisipkan', apa: `Baris jejak ${nomorSegel(id)} tidak tercakup segel mana pun.`, di: `${tabel} ${kunci}, bertanggal ${waktuWib(pada)}`,
    arti: 'Baris ini disisipkan dari luar, atau segelnya dihapus.',
  }))
  const lain = (rows[0]?.semua ?? 0) - rows.length
  return lain > 0 ? [...temuan, { jenis: 'disisipkan', apa: `${bilangan(lain)} baris jejak lain juga tidak tersegel.`, di: 'jejak', arti: 'Sama seperti di atas.' }] : temuan
}

/** Acts that grew after they were done. */
export async function periksaDitumpangi(db: Pembaca): Promise<Temuan[]> {
  const { rows } = await db.query<{ tindak: string; kali: number; awal: Date; akhir: Date; semua: number }>(`${SQL_DITUMPANGI} LIMIT ${TEMUAN_SERINCI}`)
  return rows.map(({ tindak, kali, awal, akhir, semua }, i): Temuan => ({
    jenis: 'ditumpangi', apa: `Tindak ${nomorSegel(tindak)} disegel ${kali} kali${sisaTemuan(i, semua, 'tindak lain')}.`,
    di: `tindak ${nomorSegel(tindak)}, ${waktuWib(awal)} sampai ${waktuWib(akhir)}`,
    arti: 'Baris jejak ditaruh di bawah tindak yang sudah selesai; pelaku dan waktu di tiap barislah yang benar.',
  }))
}

function ringkas(temuan: Temuan[], lain: string): Temuan[] {
  const sisa = temuan.length - TEMUAN_SERINCI
  const [satu] = temuan
  if (sisa <= 0 || satu === undefined) return temuan
  return [...temuan.slice(0, TEMUAN_SERINCI), { jenis: satu.jenis, apa: `${bilangan(sisa)} ${lain}.`, di: 'jejak', arti: 'Sama seperti di atas.' }]
}
