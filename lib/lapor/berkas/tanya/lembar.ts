import { namaJenis } from '../bentuk/daftar'
import type { Konteks } from '../konteks'
import type { PembacaLembar } from '../lembar'
import type { Pertanyaan } from '../types'
import { kutip } from '../nilai/teks'
import { sebutSen } from '../nilai/uang'

/** What one sheet holds, to be held against others: sum, rows, and the rows themselves as one number. */
export interface IsiLembar {
  jumlah: number
  sidik: string
}

/** Rows of a sheet without their order. */
function isiLembar({ ctx, nomor, rekap }: PembacaLembar): IsiLembar {
  let campur = 0
  let banyak = 0
  for (const [kunci, id] of ctx.dilihat) {
    if (Math.floor(id / 4_194_304) !== nomor) continue
    campur = (campur + kunci) % 9_007_199_254_740_881
    banyak++
  }
  return { jumlah: rekap.nilaiAngka, sidik: `${banyak}:${campur}` }
}

/** Why a sheet is used or not; and what only a person can say of several. */
export function tanyaLembar(lembar: readonly PembacaLembar[], ctx: Konteks, bayangan: ReadonlySet<number>): { alasan: Map<number, string>; tanya: Pertanyaan[] } {
  const alasan = new Map<number, string>()
  const kenal = lembar.filter(({ tabel }) => tabel.length > 0)
  const terlihat = kenal.filter(({ nomor }) => !bayangan.has(nomor))
  const isi = new Map(kenal.map((satu) => [satu.nomor, isiLembar(satu)]))
  const tanya = new Set<PembacaLembar>()
  const dijawab = ctx.tempat.jawaban.lembar !== undefined
  for (const satu of lembar) {
    if (satu.tabel.length === 0) {
      alasan.set(satu.nomor, satu.jumlahBaris === 0 ? 'kosong' : 'tidak memuat tabel yang dikenal')
      continue
    }
    if (dijawab) {
      alasan.set(satu.nomor, satu.dibaca ? 'dipilih' : 'tidak dipilih')
      continue
    }
    if (bayangan.has(satu.nomor)) {
      const salinan = terlihat.find(({ nomor }) => isi.get(nomor)?.sidik === isi.get(satu.nomor)?.sidik)
      alasan.set(satu.nomor, salinan ? `tersembunyi, isinya sama dengan lembar ${kutip(salinan.nama)}` : 'tersembunyi')
      if (!salinan) tanya.add(satu)
      continue
    }
    const jenis = satu.tabel[0]?.rencana.bentuk.jenis ?? null
    const kembarannya = terlihat.find((lain) => lain.nomor < satu.nomor && (isi.get(lain.nomor)?.sidik === isi.get(satu.nomor)?.sidik || (ctx.tumpang.get(`${lain.nomor}-${satu.nomor}`) ?? 0) > 0
      // a summary beside its details: the same lines, and the same sum
      || (ctx.seiring.has(`${lain.nomor}-${satu.nomor}`) && isi.get(lain.nomor)?.jumlah === isi.get(satu.nomor)?.jumlah)))
    if (jenis !== null && jenis !== ctx.jenis) {
      alasan.set(satu.nomor, `berisi ${namaJenis(jenis)}, jenis yang lain`)
      tanya.add(satu)
    } else if (kembarannya) {
      alasan.set(satu.nomor, `baris anggarannya juga ada di lembar ${kutip(kembarannya.nama)}`)
      tanya.add(satu)
      tanya.add(kembarannya)
    } else alasan.set(satu.nomor, 'tabelnya dikenal')
  }
  if (tanya.size === 0) return { alasan, tanya: [] }
  return {
    alasan,
    tanya: [{
      kunci: 'lembar', judul: 'Lembar mana yang dipakai?', cara: 'banyak',
      uraian: [...tanya].map(({ nomor, nama }) => `Lembar ${kutip(nama)}: ${alasan.get(nomor) ?? ''}.`).join(' '),
      pilihan: kenal.map(({ nomor, nama, tersembunyi, tabel }) => ({
        nilai: String(nomor), nama: `${nama}${tersembunyi ? ' (tersembunyi)' : ''}`,
        akibat: `${namaJenis(tabel[0]?.rencana.bentuk.jenis ?? 'LRA')}, ${sebutSen(isi.get(nomor)?.jumlah ?? 0)}`,
      })),
    }],
  }
}

/** Sheets beside the known ones that hold accounts with amounts, and no head over them: a page that goes on, or another table. */
export function tanyaTanpaKepala(lembar: readonly PembacaLembar[], { tempat }: Konteks): Pertanyaan[] {
  return lembar.filter(({ nomor, barisBerangka }) => barisBerangka > 0 && tempat.jawaban[`tanpaKepala:${nomor}`] === undefined).map(({ nomor, nama, jumlahBaris, barisBerangka }) => ({
    kunci: `tanpaKepala:${nomor}`, judul: 'Lembar ini memang tidak dipakai?', cara: 'pilih',
    uraian: `Lembar ${kutip(nama)} (${jumlahBaris} baris) berisi kode rekening dengan angka, sekurangnya ${barisBerangka} baris, tetapi kepala tabelnya tidak dikenal. Bila termasuk data, salin kepala tabelnya ke lembar itu, lalu unggah lagi.`,
    pilihan: [{ nilai: 'lewati', nama: 'Ya, lanjutkan tanpa lembar ini', akibat: `${jumlahBaris} baris tidak dibaca` }],
  }))
}
