import type { AkhirKelas } from '../bukti/selesai-kelas'
import { lembarId, nomorId, type Konteks } from '../konteks'
import type { PembacaLembar } from '../lembar'
import type { Pertanyaan } from '../types'
import { kutip } from '../nilai/teks'
import { sebutSen } from '../nilai/uang'

const sebutBaris = (baris: readonly number[]): string => `${baris.slice(0, 8).join(', ')}${baris.length > 8 ? ', …' : ''}`

/** The same row more than once. */
function tanyaKembar(ctx: Konteks, tanpaLembar: boolean): Pertanyaan[] {
  const kembar = ctx.kembar.filter(({ id, pertama }) => !tanpaLembar || lembarId(id) === lembarId(pertama))
  if (kembar.length === 0 || ctx.tempat.jawaban.kembar !== undefined) return []
  const lebih = kembar.reduce((total, { nilai }) => total + nilai, 0)
  return [{
    kunci: 'kembar', judul: 'Baris yang sama persis: hitung sekali?', cara: 'pilih',
    uraian: `${kembar.length} baris sama persis dengan baris sebelumnya (${kembar.slice(0, 5).map(({ id, pertama }) => `baris ${nomorId(id)} dengan ${nomorId(pertama)}`).join(', ')}${kembar.length > 5 ? ', …' : ''}), seluruhnya ${sebutSen(lebih)}.`,
    pilihan: [{ nilai: 'sekali', nama: 'Hitung sekali', akibat: `${sebutSen(lebih)} tidak dihitung` }, { nilai: 'semua', nama: 'Hitung semua', akibat: `${sebutSen(lebih)} ikut dihitung` }],
  }]
}

/** Accounts above others that are not their sum. */
function tanyaInduk({ indukBeda }: AkhirKelas, ctx: Konteks): Pertanyaan[] {
  if (indukBeda.length === 0 || ctx.tempat.jawaban.induk !== undefined) return []
  const [induk, anak] = indukBeda.reduce(([a, b], satu) => [a + satu.jumlah, b + satu.jumlahAnak], [0, 0])
  const contoh = indukBeda.slice(0, 3).map((satu) => `${satu.rekening} pada baris ${sebutBaris(satu.baris.map(nomorId))}: ${sebutSen(satu.jumlah)}, rinciannya ${sebutSen(satu.jumlahAnak)}`).join('; ')
  return [{
    kunci: 'induk', judul: 'Rekening induk tidak sama dengan rinciannya', cara: 'pilih', uraian: `${indukBeda.length} rekening induk bukan jumlah rekening di bawahnya: ${contoh}.`,
    pilihan: [
      { nilai: 'anak', nama: 'Hitung rinciannya', akibat: `${sebutSen(induk)} pada induk tidak dihitung` },
      { nilai: 'induk', nama: 'Hitung induknya', akibat: `${sebutSen(anak)} pada rincian tidak dihitung` },
      { nilai: 'semua', nama: 'Hitung keduanya: induk dan rincian berdiri sendiri', akibat: `${sebutSen(induk + anak)} dihitung` },
    ],
  }]
}

/** "s.d. bulan lalu" and "bulan ini" do not make "s.d. bulan ini". */
function tanyaSampai(ctx: Konteks): Pertanyaan[] {
  const beda = ctx.catatan.get('beda:sampai')
  if (!beda || ctx.tempat.jawaban.sampai !== undefined) return []
  return [{
    kunci: 'sampai', judul: 'Bulan lalu + bulan ini tidak sama dengan s.d. bulan ini', cara: 'pilih', uraian: `${beda.banyak} baris (${sebutBaris(beda.baris)}) berselisih ${sebutSen(beda.nilai)}.`,
    pilihan: [{ nilai: 'ini', nama: 'Pakai kolom bulan ini' }],
  }]
}

/** Cells of unit or sub-kegiatan that are empty, where no merged cell says that the one above holds for them. */
function tanyaTurun(ctx: Konteks, lembar: readonly PembacaLembar[]): Pertanyaan[] {
  return (['unit', 'sub'] as const).flatMap((apa) => lembar.flatMap(({ nomor, nama, gabung, tabel }): Pertanyaan[] => {
    const catatan = ctx.catatan.get(`turun:${apa}:${nomor}`)
    if (!catatan || ctx.tempat.jawaban[`kosong:${apa}`] !== undefined) return []
    const kolom = tabel[0]?.rencana.kolom ?? {}
    const milik = new Set((apa === 'unit' ? ['kodeSubUnit', 'kodeUnit', 'namaSubUnit', 'namaUnit'] : ['sub', 'namaSub']).map((peran) => kolom[peran]))
    const tertutup = Math.max(0, ...[...milik].map((k) => gabung.filter((satu) => satu.kolom === k).reduce((total, satu) => total + satu.sampaiBaris - satu.baris, 0)))
    if (tertutup >= catatan.banyak) return []
    const isi = apa === 'unit' ? 'unit' : 'sub-kegiatan'
    return [{
      kunci: `kosong:${apa}`, judul: `Sel ${isi} yang kosong sama dengan baris di atasnya?`, cara: 'pilih',
      uraian: `${catatan.banyak} baris di lembar ${kutip(nama)} (${sebutBaris(catatan.baris)}) tidak menyebut ${isi}, seluruhnya ${sebutSen(catatan.nilai)}.`,
      pilihan: [{ nilai: 'atas', nama: 'Ya, sama dengan baris di atasnya', akibat: `${sebutSen(catatan.nilai)} ikut dihitung` }, { nilai: 'rusak', nama: 'Tidak: baris-baris itu tidak terbaca' }],
    }]
  }))
}

/** What the sums of the file leave open. */
export function tanyaBukti(ctx: Konteks, lembar: readonly PembacaLembar[], akhir: AkhirKelas, tanyaLembar: boolean): Pertanyaan[] {
  return [...tanyaKembar(ctx, tanyaLembar), ...tanyaInduk(akhir, ctx), ...tanyaSampai(ctx), ...tanyaTurun(ctx, lembar)]
}
