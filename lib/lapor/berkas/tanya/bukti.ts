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

/** Rows that the workbook hides, folds or filters away: whoever sent it did not see them. */
function tanyaSembunyi(ctx: Konteks): Pertanyaan[] {
  const semua = ctx.catatan.get('sembunyi')
  if (!semua || ctx.tempat.jawaban.sembunyi !== undefined) return []
  return [{
    kunci: 'sembunyi', judul: 'Baris tersembunyi ikut dihitung?', cara: 'pilih', uraian: `${semua.banyak} baris (${sebutBaris(semua.baris)}) disembunyikan atau disaring di Excel, seluruhnya ${sebutSen(semua.nilai)}.`,
    pilihan: [{ nilai: 'hitung', nama: 'Ya, hitung semua baris', akibat: `${sebutSen(semua.nilai)} ikut dihitung` }, { nilai: 'lewati', nama: 'Tidak, hanya yang tampak', akibat: `${sebutSen(semua.nilai)} tidak dihitung` }],
  }]
}

/** Nothing of the realisation is above a hundred, while every pagu beside it is thousands: percentages may be called so, too. */
function tanyaKecil(ctx: Konteks): Pertanyaan[] {
  const kecil = ctx.catatan.get('kecil:ya')
  if (!kecil || ctx.catatan.has('kecil:tidak') || ctx.tempat.jawaban.kecil !== undefined) return []
  return [{
    kunci: 'kecil', judul: 'Realisasi ini rupiah, bukan persen?', cara: 'pilih',
    uraian: `Pada ${kecil.banyak} baris (${sebutBaris(kecil.baris)}) angka realisasinya paling besar 100, padahal pagunya ribuan ke atas. Bila itu persentase, unggah berkas dengan kolom rupiahnya.`,
    pilihan: [{ nilai: 'rupiah', nama: 'Ya, angkanya rupiah', akibat: `Jumlahnya ${sebutSen(kecil.nilai)}` }],
  }]
}

/** Cells of unit or sub-kegiatan that are empty, where no merged cell says that the one above holds for them. */
function tanyaTurun(ctx: Konteks, lembar: readonly PembacaLembar[]): Pertanyaan[] {
  return (['unit', 'sub'] as const).flatMap((apa) => lembar.flatMap(({ nomor, nama, gabung, tabel }): Pertanyaan[] => {
    const semua = ctx.turun.get(`${apa}:${nomor}`)
    if (!semua || ctx.tempat.jawaban[`kosong:${apa}`] !== undefined) return []
    const kolom = tabel[0]?.rencana.kolom ?? {}
    const milik = new Set((apa === 'unit' ? ['kodeSubUnit', 'kodeUnit', 'namaSubUnit', 'namaUnit'] : ['sub', 'namaSub']).map((peran) => kolom[peran]))
    const tertutup = gabung.filter(({ kolom: k, sampaiKolom }) => [...milik].some((m) => m !== undefined && m >= k && m <= sampaiKolom)).sort((a, b) => a.baris - b.baris)
    // rows come in their order, and so do the areas: one pass
    let k = 0
    const terbuka = semua.filter(({ nomor: baris }) => {
      while (k < tertutup.length && (tertutup[k]?.sampaiBaris ?? 0) < baris - 1) k++
      return !tertutup.slice(k, k + 3).some((satu) => satu.baris < baris - 1 && satu.sampaiBaris >= baris - 1)
    })
    if (terbuka.length === 0) return []
    const nilai = terbuka.reduce((total, satu) => total + satu.nilai, 0)
    const isi = apa === 'unit' ? 'unit' : 'sub-kegiatan'
    return [{
      kunci: `kosong:${apa}`, judul: `Sel ${isi} yang kosong sama dengan baris di atasnya?`, cara: 'pilih',
      uraian: `${terbuka.length} baris di lembar ${kutip(nama)} (${sebutBaris(terbuka.map((satu) => satu.nomor))}) tidak menyebut ${isi}, seluruhnya ${sebutSen(nilai)}.`,
      pilihan: [{ nilai: 'atas', nama: 'Ya, sama dengan baris di atasnya', akibat: `${sebutSen(nilai)} ikut dihitung` }, { nilai: 'rusak', nama: 'Tidak: baris-baris itu tidak terbaca' }],
    }]
  }))
}

/** What the sums of the file leave open. */
export function tanyaBukti(ctx: Konteks, lembar: readonly PembacaLembar[], akhir: AkhirKelas, tanyaLembar: boolean): Pertanyaan[] {
  return [...tanyaKembar(ctx, tanyaLembar), ...tanyaInduk(akhir, ctx), ...tanyaSampai(ctx), ...tanyaKecil(ctx), ...tanyaSembunyi(ctx), ...tanyaTurun(ctx, lembar)]
}
